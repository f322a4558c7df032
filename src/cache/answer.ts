/** An answer as it is sent. */
export interface Answer {
  type: string
  body: Buffer<ArrayBuffer>
}

/** Answers by the key of what was asked. */
export interface Answers {
  get(key: string): Answer | undefined | Promise<Answer | undefined>
  set(key: string, answer: Answer): void
  close(): Promise<void>
}

/** Bytes with memory of their own: what Node gives from its pool, or what came over a socket, keeps all around it. */
export function ownBytes(content: string | Buffer): Buffer<ArrayBuffer> {
  const own = Buffer.allocUnsafeSlow(Buffer.byteLength(content))
  if (typeof content === 'string') own.write(content)
  else content.copy(own)
  return own
}
