import type { ModelSettings } from './settings.ts'

/** What was sent and what was answered, as the endpoint counts it. */
export interface Tokens {
  prompt: number
  completion: number
}

export const noTokens: Tokens = { prompt: 0, completion: 0 }

export const sum = (a: Tokens, b: Tokens): Tokens => ({
  prompt: a.prompt + b.prompt,
  completion: a.completion + b.completion,
})

/** In the currency of the prices, where there are any. */
export const costOf = ({ prompt, completion }: Tokens, { price }: ModelSettings): { cost?: number } =>
  price ? { cost: (prompt * price.prompt + completion * price.completion) / 1_000_000 } : {}
