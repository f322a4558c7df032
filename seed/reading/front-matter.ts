import { parse } from 'yaml'
import type { Draft } from './draft.ts'
import { fieldsOf } from './field.ts'
import { Unreadable } from './unreadable.ts'

// A library for this would be these lines around a YAML parser, and that one is here.
const pattern = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** A name with a value, as front matter begins and hardly a text behind a line that is drawn. */
const begun = /^---[ \t]*\r?\n[a-z]\w*:[ \t]/

/**
 * Parts a file into what its front matter says and the text behind it.
 * @throws Unreadable where there is front matter that is not understood: taken for text, it would be printed.
 */
export function splitFrontMatter(file: string): { fields: Omit<Draft, 'text'>; body: string } {
  if (/^\+\+\+[ \t]*\r?\n/.test(file))
    throw new Unreadable(
      'has front matter in TOML (+++), which is not read. Write it in YAML, between two lines of ---.',
    )
  const match = pattern.exec(file)
  if (!match && begun.test(file))
    throw new Unreadable('has front matter that does not end; close it with a line of ---.')
  if (!match) return { fields: {}, body: file }
  let given: unknown
  try {
    given = parse(match[1] ?? '', { logLevel: 'error' })
  } catch (error) {
    throw new Unreadable(
      `has front matter that is not YAML: ${(error as Error).message.split('\n', 1)[0]?.replace(/:$/, '.')}`,
    )
  }
  // Between two lines that are drawn there may be text.
  if (typeof given === 'string') return { fields: {}, body: file }
  if (given !== null && (typeof given !== 'object' || Array.isArray(given)))
    throw new Unreadable('has front matter that is no list of names with values, such as title: and date:.')
  return { fields: fieldsOf((given ?? {}) as Record<string, unknown>), body: file.slice(match[0].length) }
}
