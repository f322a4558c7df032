import type { Stretch } from '../../src/text/stretch.ts'
import type { ReadArticle } from '../reading/article.ts'
import type { Quotation } from './quotation.ts'
import { type SaidDate, saidDate } from './said-date.ts'

/** Finds when the quotations of an article were said, by the words around each in its sentences; what is said is not looked at. */
export function saidIn(
  article: ReadArticle,
  all: (at: number) => Stretch | undefined,
): (quotation: Quotation) => SaidDate | undefined {
  return (quotation) => dateOf(article, quotation, all)
}

function dateOf(article: ReadArticle, { content, cue }: Quotation, all: (at: number) => Stretch | undefined) {
  const [first, last] = [content[0], content.at(-1)] as [Stretch, Stretch]
  const near = (cue[0] ?? first).start
  const spans = [all(first.start), all(near), all(last.end - 1)].filter((one) => one !== undefined)
  for (const sentence of new Set(spans)) {
    const gaps: Stretch[] = []
    let from = sentence.start
    for (const part of content) {
      if (part.end <= sentence.start || part.start >= sentence.end) continue
      if (from < part.start) gaps.push({ start: from, end: part.start })
      from = Math.max(from, part.end)
    }
    if (from < sentence.end) gaps.push({ start: from, end: sentence.end })
    for (const gap of gaps) {
      const said = saidDate(article.text, gap, article.language, article.published, near)
      if (said) return said
    }
  }
  return undefined
}
