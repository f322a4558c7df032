import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { OperatorError } from '../../src/error.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { npmScript, residentMegabytes } from './program.ts'

/** What an import took. */
export interface Import {
  seconds: number
  /** The most resident memory at any time, of all its processes; undefined where the system does not tell. */
  megabytes: number | undefined
}

/**
 * Runs the built import in a process of its own, as `npm run seed` does.
 * @param overwrite whether most of a large corpus may go for it.
 * @throws OperatorError where it fails; it has said why, and what became of the database.
 */
export async function runImport(settings: Record<string, string | undefined>, overwrite = false): Promise<Import> {
  const began = performance.now()
  const { args, path } = await npmScript('seed', ...(overwrite ? ['--overwrite'] : []))
  const child = spawn('sh', args, {
    cwd: projectDirectory,
    env: { ...process.env, PATH: path, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // Nothing of the benchmark goes on without it.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  let megabytes: number | undefined
  const watch = setInterval(async () => {
    const now = await residentMegabytes(child.pid)
    if (now !== undefined) megabytes = Math.max(megabytes ?? 0, now)
  }, 200)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearInterval(watch)
  process.off('exit', end)
  if (code !== 0)
    throw new OperatorError(
      `The import ended with ${code ?? signal}; why, and what stays, is told above. An import that is run again goes on from there.`,
    )
  return { seconds: (performance.now() - began) / 1000, megabytes }
}
