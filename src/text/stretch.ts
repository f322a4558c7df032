/** A stretch of a text, `[start, end)` in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}
