import type { Batch, Form, Wanted } from './batch.ts'
import { deal, parts } from './deal.ts'
import type { Hand } from './hand.ts'
import type { Given } from './labour.ts'
import { CorpusError, type Problem } from './problem.ts'
import { progressBar } from './progress-bar.ts'
import type { Stop } from './stop.ts'

/** Documents that are derived at a time. Their rows take some hundred bytes for each of the text. */
const batchSize = 50

/** With what documents become rows. */
export interface Deriving {
  hands: Hand[]
  given: Given
  stop: Stop
  /** What is wrong already. Where anything is, rows are only checked. */
  problems: Problem[]
}

/**
 * Derives documents and gives what comes of them to `take`, a batch at a time. From the first mistake on nothing
 * is given any more, but everything is checked, so that every mistake is told at once.
 * @returns how many statements and mentions the documents have.
 * @throws CorpusError with every mistake; OperatorError where somebody asked to stop.
 */
export async function derive(
  what: string,
  wanted: readonly Wanted[],
  form: Form,
  { hands, given, stop, problems }: Deriving,
  take: (batch: Batch) => Promise<void>,
): Promise<{ statements: number; mentions: number }> {
  const counts = { statements: 0, mentions: 0 }
  const bar = progressBar(what, wanted.length, 'articles')
  try {
    await deal(
      stop.before(parts(wanted, batchSize)),
      hands,
      (hand, some) => hand.derive(some, problems.length > 0 ? 'none' : form, given),
      async (batch) => {
        problems.push(...batch.problems)
        if (problems.length === 0 && form !== 'none') await take(batch)
        counts.statements += batch.statements
        counts.mentions += batch.mentions
        bar.advance(batch.documents)
      },
    )
  } finally {
    bar.end()
  }
  stop.check()
  if (problems.length > 0) throw new CorpusError(problems)
  return counts
}
