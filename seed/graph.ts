import { addActors } from './actor.ts'
import { addArticles } from './article.ts'
import { addClaims } from './claim.ts'
import { readCorpus } from './corpus.ts'
import { addEvents } from './event.ts'
import { CorpusError, type Problem } from './problem.ts'
import { noRows, type Rows } from './rows.ts'
import { addSources } from './source.ts'
import { Standings } from './standing.ts'
import { addStatements } from './statement.ts'
import { addStatementLines } from './statement-line.ts'
import { addTerms } from './terms.ts'

/**
 * Every row that the corpus in `directory` says there should be.
 * @throws CorpusError with everything that is wrong in any of its files.
 * @throws OperatorError where there is no corpus.
 */
export async function readGraph(directory: string): Promise<Rows> {
  const problems: Problem[] = []
  const corpus = await readCorpus(directory, problems)
  const rows = noRows()
  const standings = new Standings(corpus.actors)
  addActors(corpus, rows, standings)
  addSources(corpus, rows)
  addEvents(corpus, rows)
  addClaims(corpus, rows)
  addArticles(corpus, rows)
  addStatements(corpus, rows, standings)
  if (problems.length > 0) throw new CorpusError(problems)
  checkSpans(rows)
  addTerms(rows)
  addStatementLines(rows)
  return rows
}

/** The promise of the whole graph, checked where it cannot be got around: a span is what the text has there. */
function checkSpans(rows: Rows): void {
  const texts = new Map(rows.Article.map((article) => [article.id, article.text]))
  const articles = new Map(rows.Mention.map((mention) => [mention.id, mention.articleId]))
  for (const { mentionId, start, end, exact } of rows.Span)
    if (texts.get(articles.get(mentionId) ?? '')?.slice(start, end) !== exact)
      throw new Error(`The span ${start}–${end} of mention ${mentionId} is not ${JSON.stringify(exact)}.`)
}
