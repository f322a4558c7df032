import { ModelFailure } from '../model/failure.ts'
import { methodVersion } from '../model/method.ts'
import { quotationsByModel } from '../model/quotations-by-model.ts'
import type { ModelSettings } from '../model/settings.ts'
import { costOf, noTokens, sum } from '../model/tokens.ts'
import { progressBar } from '../progress-bar.ts'
import { contentOf } from './imported.ts'
import type { Spool } from './spool.ts'

/** Articles of which a model is asked at the same time; at what pace is a setting. */
const atOnce = 4

/**
 * Has a language model find the quotations of articles that were read. Where it gives no answer that can be used, the
 * article is left out: it can be imported later, and what was answered is kept.
 * @param read the articles by name, each with a hash; it is brought to what is to be imported.
 * @returns what is to be said of it, and the names of those that are left out.
 */
export async function askModel(
  spool: Spool,
  read: Map<string, string>,
  model: ModelSettings,
): Promise<{ said: string; left: Set<string> }> {
  const version = methodVersion(model)
  const failed = new Map<string, ModelFailure>()
  let [tokens, dropped, kept] = [noTokens, 0, 0]
  const bar = progressBar(`Asking ${model.name}`, read.size, 'articles')
  const names = read.keys()

  async function askInTurn(): Promise<void> {
    for (const name of names) {
      const article = spool.get(name)
      try {
        const found = await quotationsByModel(article, model)
        tokens = sum(tokens, found.tokens)
        dropped += found.dropped
        if (found.fromCache) kept++
        const proposed = { ...article, proposed: { quotations: found.quotations, version } }
        spool.put(proposed)
        read.set(name, contentOf(proposed))
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error
        tokens = sum(tokens, error.tokens)
        failed.set(name, error)
        read.delete(name)
      }
      bar.advance(1)
    }
  }

  try {
    await Promise.all(Array.from({ length: atOnce }, askInTurn))
  } finally {
    bar.end()
  }
  const { cost } = costOf(tokens, model)
  const spent = cost === undefined ? '' : `, at a cost of ${cost.toFixed(2)}`
  const said = [
    `${model.name} was asked about ${number(read.size + failed.size)} articles, ${number(kept)} of them before: ` +
      `${number(tokens.prompt + tokens.completion)} tokens${spent}. ${number(dropped)} words that it gave are not printed, and were dropped.`,
    ...(failed.size === 0 ? [] : ['Not imported; import again to ask once more:']),
    ...failures(failed).map((line) => `  ${line}`),
  ]
  return { said: said.join('\n'), left: new Set(failed.keys()) }
}

/** Each by name, but those that were not asked about any more, which may be nearly all. */
function failures(failed: ReadonlyMap<string, ModelFailure>): string[] {
  const isLeft = ({ kind }: ModelFailure) => kind === 'givenUp'
  const left = [...failed].filter(([, error]) => isLeft(error))
  const [first, ...others] = left
  return [
    ...[...failed].flatMap(([name, error]) => (isLeft(error) ? [] : [`${name} ${error.message}`])),
    ...(first ? [`${first[0]} ${first[1].message}`] : []),
    ...(others.length > 0 ? [`and so ${number(others.length)} more`] : []),
  ]
}

const number = (value: number) => value.toLocaleString('en')
