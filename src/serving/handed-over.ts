import type { ChildProcess } from 'node:child_process'
import type { Worker } from 'node:cluster'

/** What node:cluster sends with a connection, and what comes back once it was taken. */
interface Message {
  act?: string
  seq?: number
  ack?: number
}

/**
 * Closes the connections that were on their way to a process when it ended. Node (20 to 24) keeps such a
 * connection open and gives it to nobody: its client would wait for ever, and not ask again.
 */
export function closeHandedOver({ process }: Worker): void {
  const underway = new Map<number | undefined, { close(): void }>()
  const send = process.send as (...given: unknown[]) => boolean
  process.send = function (this: ChildProcess, message: Message, handle?: { close(): void }, ...rest: unknown[]) {
    if (message.act === 'newconn' && handle) underway.set(message.seq, handle)
    return send.call(this, message, handle, ...rest)
  } as ChildProcess['send']
  process.on('internalMessage', ({ ack }: Message) => underway.delete(ack))
  process.once('exit', () => {
    for (const handle of underway.values()) handle.close()
  })
}
