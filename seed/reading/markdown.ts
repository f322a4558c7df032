import { marked } from 'marked'
import type { Draft } from './draft.ts'
import { splitFrontMatter } from './front-matter.ts'
import { textOfHtml } from './html-text.ts'

/**
 * An article from Markdown, without its marks. A headline at its beginning is its title, where the front matter has none.
 * @throws Unreadable where its front matter is.
 */
export function readMarkdown(file: string): Draft {
  const { fields, body } = splitFrontMatter(file)
  const html = marked.parse(body, { async: false, gfm: true })
  const [, headline] = /^\s*<h1>([\s\S]*?)<\/h1>/.exec(html) ?? []
  return { ...fields, text: textOfHtml(html), title: fields.title ?? (headline && textOfHtml(headline)) }
}
