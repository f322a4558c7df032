/** A line of a file without its end; undefined bytes are those of a line that is too long. */
export interface Line {
  number: number
  bytes: Buffer | undefined
}

/** The lines of a stream of bytes. Of a line that is longer than `longest` nothing is kept. */
export async function* linesOf(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Buffer[] = []
  let length = 0
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const line = (): Line => {
    const bytes = length <= longest ? Buffer.concat(parts) : undefined
    parts = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      keep(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield line()
}
