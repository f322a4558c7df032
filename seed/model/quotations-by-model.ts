import type { Quotation } from '../extraction/quotation.ts'
import type { ReadArticle } from '../reading/article.ts'
import { type Clock, systemClock } from './clock.ts'
import { Endpoint } from './endpoint.ts'
import { ModelFailure } from './failure.ts'
import { ground } from './grounded.ts'
import { keepAnswer, keptAnswer } from './kept-answer.ts'
import { inOrder } from './nested.ts'
import { piecesOf } from './piece.ts'
import { questionOf } from './prompt.ts'
import type { ModelSettings } from './settings.ts'
import { costOf, noTokens, sum, type Tokens } from './tokens.ts'

/** What a model found in an article. */
export interface QuotationsByModel {
  quotations: Quotation[]
  /** How many quotations and parts of quotations the model told of that are not printed. */
  dropped: number
  /** What was spent now: nothing on answers that were kept from before. */
  tokens: Tokens
  /** Where there are prices. */
  cost?: number
  /** Whether the model was not asked. */
  fromCache: boolean
}

/** All that are asked with the same settings share the pace, and what is known of the endpoint. */
const endpoints = new WeakMap<ModelSettings, Endpoint>()

/**
 * The quotations of an article by a language model, in the order of their content. All of the article is answered for, or
 * none of it.
 * @throws ModelFailure where the model gives no answer that can be used; what it answered of other pieces is kept.
 * @throws OperatorError where answers cannot be kept.
 */
export async function quotationsByModel(
  { text, language }: Pick<ReadArticle, 'text' | 'language'>,
  model: ModelSettings,
  clock: Clock = systemClock,
): Promise<QuotationsByModel> {
  const endpoint = endpoints.get(model) ?? new Endpoint(model, clock)
  endpoints.set(model, endpoint)
  const found: Quotation[] = []
  let dropped = 0
  let tokens = noTokens
  let fromCache = true
  for (const piece of piecesOf(text)) {
    const question = questionOf(text, language, piece)
    let answer = await keptAnswer(question, model)
    if (!answer) {
      const asked = await endpoint.ask(question).catch((error: unknown) => {
        if (error instanceof ModelFailure) error.tokens = sum(tokens, error.tokens)
        throw error
      })
      answer = asked.answer
      tokens = sum(tokens, asked.tokens)
      fromCache = false
      await keepAnswer(answer, question, model)
    }
    const grounded = ground(answer, text, piece)
    found.push(...grounded.quotations)
    dropped += grounded.dropped
  }
  return { quotations: inOrder(found), dropped, tokens, ...costOf(tokens, model), fromCache }
}
