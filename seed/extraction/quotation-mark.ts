import type { Stretch } from '../../src/text/stretch.ts'

const opening = /^[\s"'„“”‚‘’«»‹›]+/u
const closing = /[\s"'„“”‚‘’«»‹›]+$/u

/** Quotation marks are not what was said. */
export function withoutMarks(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const from = start + (opening.exec(words)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (closing.exec(words)?.[0].length ?? 0)) }
}
