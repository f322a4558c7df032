import type { Tokens } from './tokens.ts'

/** How an endpoint fails, and how often it is asked in all before that stands. */
export const attempts = {
  /** It asks to be left alone for a while, or has a fault that may be over soon. */
  busy: 5,
  unreachable: 4,
  late: 2,
  /** What it says is no answer; asked again, a model may say something else. */
  nonsense: 2,
  /** It does not take this request. */
  unfit: 1,
  /** It takes no request with these settings. */
  refused: 1,
  /** It is not asked any more. */
  givenUp: 1,
} as const

/** That a model gave no answer that can be used for an article, told so that the article's name can stand before it. */
export class ModelFailure extends Error {
  override name = 'ModelFailure'
  readonly kind: keyof typeof attempts
  /** What its answers cost nevertheless. */
  tokens: Tokens = { prompt: 0, completion: 0 }
  /** How many milliseconds the endpoint asks to wait. */
  readonly wait: number | undefined

  constructor(kind: keyof typeof attempts, message: string, wait?: number) {
    super(message)
    this.kind = kind
    this.wait = wait
  }
}
