import type { Item } from '../item.ts'
import { timely, times } from './function-words.ts'

/** Whether a word is a time by itself, or with the one behind it: *Monday*, *last week*. */
export const isTimeAt = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? ''
  return (
    (times.has(word) && word !== 'may') ||
    (timely.has(word) && word !== 'that' && times.has(items[at + 1]?.lower ?? ''))
  )
}
