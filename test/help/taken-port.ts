import { once } from 'node:events'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** A port of 127.0.0.1 on which another program listens until the test is over. */
export async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => other.close(() => resolve())))
  return (other.address() as { port: number }).port
}
