import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { fieldsOf, textOf } from './field.ts'
import { Unreadable } from './unreadable.ts'

/**
 * An article from a line of JSON Lines; undefined where the line is empty.
 * @throws Unreadable where it is no object with a text.
 */
export function readJsonLine(bytes: Buffer): Draft | undefined {
  const line = decode(bytes).trim()
  if (line === '') return undefined
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch (error) {
    throw new Unreadable(`is not JSON: ${(error as Error).message}`)
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    throw new Unreadable(
      'is no object; expected one article a line, such as {"text": "…", "title": "…", "date": "2022-03-14"}.',
    )
  const object = given as Record<string, unknown>
  const text = textOf(object)
  if (typeof text !== 'string')
    throw new Unreadable('has no text; expected the article as a string in text, content, body or articleBody.')
  return { ...fieldsOf(object), text }
}
