import { hashOf } from '../input.ts'

/** By what two texts are the same, whatever their white space and however their letters are composed. */
const textKey = (text: string): string => hashOf(text.normalize('NFC').replaceAll(moreThanASpace, ' ').trim())

/** White space that is not one space already, as most is. */
const moreThanASpace = /\s{2,}|[^\S ]/g

/** By what a text is known: as a whole, and without the title with which it begins. */
export function textKeys(text: string, title: string | null | undefined): string[] {
  const whole = textKey(text)
  if (!title || !text.startsWith(title)) return [whole]
  return [whole, textKey(text.slice(title.length))]
}
