import type { Stretch } from '../../src/text/stretch.ts'

const isMark = (sign: string | undefined): boolean => sign !== undefined && /^[„“”«»‟″"‚‘’‛‹›']$/.test(sign)

/** Words with the quotation marks that they stand in, which belong to what is said directly; as they are where there are none. */
export function withMarks(text: string, { start, end }: Stretch): Stretch {
  const opens = isMark(text[start]) ? start : isMark(text[start - 1]) ? start - 1 : undefined
  const closes = isMark(text[end - 1]) ? end : closedAt(text, end)
  return opens === undefined || closes === undefined ? { start, end } : { start: opens, end: closes }
}

/** A full stop may stand before the mark. */
function closedAt(text: string, end: number): number | undefined {
  if (isMark(text[end])) return end + 1
  return /^[.,!?…]$/.test(text[end] ?? '') && isMark(text[end + 1]) ? end + 2 : undefined
}
