import { ModelFailure } from '../../seed/model/failure.ts'
import { quotationsByModel } from '../../seed/model/quotations-by-model.ts'
import { article } from './article.ts'
import { type Handler, modelServer, settingsFor, stillClock } from './model-server.ts'

/** What an article comes to with an endpoint that does this. */
export async function ask(handlers: Handler[], more: Record<string, string> = {}) {
  const { url, asked } = await modelServer(...handlers)
  const settings = settingsFor(url, more)
  const clock = stillClock()
  const again = () => quotationsByModel(article, settings, clock)
  const result = await again().catch((error: unknown) => error as ModelFailure)
  return {
    result,
    asked,
    settings,
    clock,
    again,
    ...('quotations' in result ? result : { quotations: [], dropped: 0 }),
  }
}

/** Why there are no quotations. */
export async function refusal(handlers: Handler[], more?: Record<string, string>) {
  const { result, asked, clock } = await ask(handlers, more)
  if (!(result instanceof ModelFailure)) throw new Error('It answered.')
  return { message: result.message, kind: result.kind, tokens: result.tokens, times: asked.length, waits: clock.waits }
}
