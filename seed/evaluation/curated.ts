import type { SpanRole } from '../../src/database/generated/client/enums.ts'
import { paragraphs, sentences } from '../../src/text/sentence.ts'
import { wordsOf } from '../../src/text/word.ts'
import { readGraph } from '../graph.ts'
import { predictionsIn, type ScoredDocument, type ScoredQuotation, tokensOf } from './scored-document.ts'

/**
 * Extracts the quotations of the documents of a corpus, beside its annotations. Words are the tokens, without the
 * marks between them: a content is annotated without its quotation marks.
 * @param least the confidence that what is extracted has at least.
 * @throws CorpusError, OperatorError where the corpus cannot be read.
 */
export async function readCurated(directory: string, least: number): Promise<ScoredDocument[]> {
  const { Article, Mention, Span } = await readGraph(directory)
  return Article.map(({ id, document, text, language }) => {
    const tokens = wordsOf(text)
    const gold = Mention.filter(({ articleId }) => articleId === id).map((mention): ScoredQuotation => {
      const spans = Span.filter(({ mentionId }) => mentionId === mention.id)
      const of = (role: SpanRole) =>
        tokensOf(
          tokens,
          spans.filter((span) => span.role === role),
        )
      return {
        presentation: mention.presentation,
        content: of('CONTENT'),
        speaker: of('SPEAKER'),
        antecedent: [],
        cue: of('CUE'),
        addressee: of('ADDRESSEE'),
        frame: [],
      }
    })
    return {
      name: document,
      text,
      tokens,
      sentences: paragraphs(text).flatMap((paragraph) => sentences(text, paragraph)),
      gold,
      predicted: predictionsIn(text, tokens, language === 'en' ? 'en' : 'de', least),
    }
  })
}
