import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Runs a script in a process of its own, with `input` as its first message, and answers
 * with the message that it sends. For what is done once and takes much memory: from a thread, the
 * system would not get that back.
 * @throws Error with what the script printed, or with its code or signal, where it ends without an answer.
 */
export function runChild(script: URL, input: object): Promise<unknown> {
  // The scripts are JavaScript, because Node 20 runs nothing else, and the tests run from source.
  const child = fork(fileURLToPath(script), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  })
  let printed = ''
  child.stderr?.on('data', (data) => {
    printed += data
  })
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
    child.once('close', (code, signal) => reject(new Error(firstError(printed) ?? `it ended with ${signal ?? code}`)))
    // One that ended before it took its input has said why; that it could not be sent is no more than a sign of it.
    child.send(input, () => {})
  })
}

/** Node prints the place of an error first and its stack last; the message is what tells. */
function firstError(printed: string): string | undefined {
  return (/^\w*Error\b.*$/m.exec(printed)?.[0] ?? printed.trim()) || undefined
}
