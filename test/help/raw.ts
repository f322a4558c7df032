import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Raw {
  socket: Socket
  /** What came so far. */
  came(): string
  /** Waits until something came. */
  comes(pattern: RegExp): Promise<void>
  /** Waits until the server ends the connection, and gives what came. */
  ends(): Promise<string>
}

/** A connection to a server, for what no client of HTTP would send; it is closed when the test is over. */
export function raw(url: string, ...sent: string[]): Raw {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  let came = ''
  const waiting = new Set<() => void>()
  socket.on('data', (data) => {
    came += data
    for (const look of waiting) look()
  })
  // Whoever sends on to a server that has ended the connection is told so by an error.
  socket.on('error', () => {})
  const ended = new Promise<void>((resolve) => {
    socket.once('end', resolve)
    socket.once('close', () => resolve())
  })
  for (const text of sent) socket.write(text)
  return {
    socket,
    came: () => came,
    comes: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(came)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`It ended, and ${pattern} had not come:\n${came}`)))
      }),
    ends: () => ended.then(() => came),
  }
}

/** An answer as its status and its only error; it must say what every answer does. */
export function refusalIn(text: string): { status: number; message: string; extensions: object } {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  for (const line of [
    'x-content-type-options: nosniff',
    "content-security-policy: default-src 'none'",
    'access-control-allow-origin: *',
  ])
    if (!head.includes(line)) throw new Error(`The answer does not say ${line}:\n${text}`)
  const { errors } = JSON.parse(body) as { errors: [{ message: string; extensions: object }] }
  return { status: Number(head.split(' ')[1]), ...errors[0] }
}
