/** Reads lines from bytes as they come, whole or in parts, and never more of them than a few pieces at a time. */
export class LineReader {
  readonly #bytes: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#bytes = bytes[Symbol.asyncIterator]()
  }

  /**
   * One line with its end.
   * @throws MissingLines where there is none, or none that is short enough.
   */
  async line(longest: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let length = 0
    for await (const part of this.lines(1)) {
      parts.push(part)
      length += part.length
      if (length > longest) throw new MissingLines()
    }
    return Buffer.concat(parts)
  }

  /**
   * So many lines, in pieces that end anywhere.
   * @throws MissingLines where there are fewer.
   */
  async *lines(count: number): AsyncGenerator<Buffer> {
    for (let missing = count; missing > 0; ) {
      const bytes = await this.#next()
      if (!bytes) throw new MissingLines()
      let end = 0
      while (missing > 0 && end < bytes.length) {
        const at = bytes.indexOf('\n', end)
        end = at < 0 ? bytes.length : at + 1
        if (at >= 0) missing--
      }
      this.#rest = bytes.subarray(end)
      yield bytes.subarray(0, end)
    }
  }

  async isAtEnd(): Promise<boolean> {
    this.#rest = (await this.#next()) ?? Buffer.alloc(0)
    return this.#rest.length === 0
  }

  /** Leaves the rest unread. */
  async close(): Promise<void> {
    await this.#bytes.return?.()
  }

  async #next(): Promise<Buffer | undefined> {
    if (this.#rest.length > 0) return this.#rest
    const { value, done } = await this.#bytes.next()
    return done ? undefined : value
  }
}

/** The bytes end before the lines that are expected. */
export class MissingLines extends Error {}

/** Joins pieces of lines to larger ones that end where a line does. */
export async function* wholeLines(pieces: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let length = 0
  for await (const piece of pieces) {
    const end = piece.lastIndexOf('\n') + 1
    if (length + end < size || end === 0) {
      kept.push(piece)
      length += piece.length
      continue
    }
    yield Buffer.concat([...kept, piece.subarray(0, end)])
    kept = [piece.subarray(end)]
    length = piece.length - end
  }
  if (length > 0) yield Buffer.concat(kept)
}
