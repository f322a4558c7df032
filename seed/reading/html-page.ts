import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import type { Draft } from './draft.ts'
import { textOfHtml } from './html-text.ts'
import { factsOf } from './page-facts.ts'
import { parsePage } from './page-tree.ts'
import { Unreadable } from './unreadable.ts'

/** A sentence or two; what is shorter is a notice, or a page that needs scripts. */
const shortestArticle = 80

/** Some sentences in one paragraph, or more of them; Firefox asks for twice as much before it offers its reader's view. */
const readable = { minScore: 10 }

/**
 * An article from a page: what the page says of it, and the text that a reader's view would show. Nothing in the page is
 * run or fetched.
 * @throws Unreadable where there is no article in it.
 */
export function readPage(html: string): Draft {
  const page = parsePage(html)
  const { isArticle, text: body, ...facts } = factsOf(page)
  const found = readerView(serialize(page), isArticle)
  const text = [found?.text, body?.trim()].find((one) => one !== undefined && one.length >= shortestArticle)
  if (text === undefined) throw new Unreadable(noArticle)
  return { ...facts, title: withoutOutlet(facts.title ?? found?.title, facts.outlet), text }
}

/** `Lage wird geprüft` of `Lage wird geprüft | Beispielblatt`. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title
  const [before] = title.slice(0, -outlet.length).split(/\s[|–—:-]\s*$/)
  return before === title.slice(0, -outlet.length) ? title : before
}

const noArticle =
  'has no article in it: no text of some sentences that is not navigation, teasers or links. Is it a page of one article, saved whole?'

/**
 * Readability is the reader's view of Firefox. Of the DOMs that it can work on linkedom is the lightest: a page takes
 * a third of the time and a quarter of the memory that it does with jsdom, which has some thirty packages more. But linkedom only finds the
 * body of a page that has every tag written out; so it is given what parse5, which reads pages as browsers do, has made
 * of it. Its document is the one that Readability asks for, and not by its types.
 */
function readerView(html: string, isArticle: boolean): { title: string | undefined; text: string } | undefined {
  const { document } = parseHTML(html)
  // What says nothing of itself may be a front page, of which Readability would take the longest teaser.
  if (!isArticle && !isProbablyReaderable(document as unknown as Document, readable)) return undefined
  // What is shorter it would look for once more, and take the text of a banner for the article of a few sentences.
  const view = new Readability(document as unknown as Document, { charThreshold: shortestArticle }).parse()
  return view?.content ? { title: view.title?.trim() || undefined, text: textOfHtml(view.content) } : undefined
}
