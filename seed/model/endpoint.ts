import { type Answer, answerSchema, readAnswer } from './answer.ts'
import { chat, type Reply } from './chat.ts'
import type { Clock } from './clock.ts'
import { attempts, ModelFailure } from './failure.ts'
import { Pace } from './pace.ts'
import type { Message } from './prompt.ts'
import type { ModelSettings } from './settings.ts'
import { noTokens, sum, type Tokens } from './tokens.ts'

const schema = {
  response_format: { type: 'json_schema', json_schema: { name: 'quotations', strict: true, schema: answerSchema } },
}
const object = { response_format: { type: 'json_object' } }
const steady = { temperature: 0 }

/** What endpoints take: some know no schemas, and some models no temperature. Each is tried until one is not refused. */
const forms = [{ ...schema, ...steady }, schema, { ...object, ...steady }, object]

/** So many questions in a row without an answer that can be used, and the endpoint is left alone. */
const patience = 5
const longestWait = 300_000

/** The endpoint of a model, in one run of the program: it is asked at its pace, and again where it makes sense. */
export class Endpoint {
  readonly #settings: ModelSettings
  readonly #pace: Pace
  /** Which form it takes, once that is known. */
  #form: number | undefined
  #failedInARow = 0

  constructor(settings: ModelSettings, clock: Clock) {
    this.#settings = settings
    this.#pace = new Pace(settings.requestsPerMinute, clock)
  }

  /** @throws ModelFailure where it gives no answer that can be used, with the tokens that were spent. */
  async ask(messages: readonly Message[]): Promise<{ answer: Answer; tokens: Tokens }> {
    let tokens = noTokens
    for (let attempt = 1; ; attempt++) {
      try {
        if (this.#failedInARow >= patience)
          throw new ModelFailure(
            'givenUp',
            `the model was not asked: ${patience} questions before had no answer that can be used`,
          )
        const reply = await this.#reply(messages)
        tokens = sum(tokens, reply.tokens)
        if (!reply.isWhole) throw new ModelFailure('unfit', "the model's answer breaks off where it has no more tokens")
        const answer = readAnswer(reply.written)
        this.#failedInARow = 0
        return { answer, tokens }
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error
        if (attempt < attempts[error.kind] && (error.wait ?? 0) <= longestWait) {
          this.#pace.hold(error.kind === 'nonsense' ? 0 : (error.wait ?? 1_000 * 2 ** (attempt - 1)))
          continue
        }
        if (error.kind !== 'unfit') this.#failedInARow++
        error.tokens = tokens
        throw error
      }
    }
  }

  async #reply(messages: readonly Message[]): Promise<Reply> {
    for (let form = this.#form ?? 0; ; ) {
      await this.#pace.turn()
      try {
        const reply = await chat(this.#settings, { messages, ...forms[form] })
        this.#form = form
        return reply
      } catch (error) {
        const isOfForm = error instanceof ModelFailure && error.kind === 'unfit' && form !== this.#form
        if (!isOfForm || form === forms.length - 1) throw error
        // Another question may have found it out meanwhile.
        form = this.#form ?? form + 1
      }
    }
  }
}
