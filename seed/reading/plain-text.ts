import { withoutStamp } from '../document.ts'
import type { Draft } from './draft.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Headlines are shorter; a paragraph that is longer is none. */
const longestTitle = 150

/**
 * An article from a text: its first line is its title where it looks like one. Front matter is read as in Markdown.
 * @throws Unreadable where its front matter is.
 */
export function readPlainText(file: string): Draft {
  const { fields, body } = splitFrontMatter(file)
  const { text, stamp } = withoutStamp(body)
  return { ...fields, text, title: fields.title ?? titleOf(text), published: fields.published ?? stamp }
}

/** The first line, if it is short, ends in no full stop and has an empty line behind it, and then something. */
function titleOf(text: string): string | undefined {
  const [, line] = /^\s*(\S[^\n]*?)[ \t\r]*\n[ \t\r]*\n(?=\s*\S)/.exec(text) ?? []
  if (line === undefined || line.length > longestTitle) return undefined
  return /[.…]["”“»«’'‘)\]]*$/.test(line) ? undefined : line
}
