import { z } from 'zod'
import { ModelFailure } from './failure.ts'
import { retryAfter } from './retry-after.ts'
import type { ModelSettings } from './settings.ts'
import { noTokens, type Tokens } from './tokens.ts'

/** What a model wrote, and whether it came to an end. */
export interface Reply {
  written: string
  isWhole: boolean
  tokens: Tokens
}

/** Bytes: a hundred times the answer that a piece of an article has. */
const longest = 4_000_000

const count = z.int().min(0).catch(0)

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
})

/**
 * Asks an endpoint once.
 * @throws ModelFailure without any words of the endpoint's own: some repeat the key that they were sent.
 */
export async function chat({ url, name, key, timeoutMs }: ModelSettings, request: object): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model: name, ...request }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.ok) return replyOf(await readJson(response))
    await response.body?.cancel()
    throw failureOf(response)
  } catch (error) {
    if (error instanceof ModelFailure) throw error
    const { name, cause } = error as Error & { cause?: { code?: string } }
    if (name === 'TimeoutError')
      throw new ModelFailure(
        'late',
        `the model's endpoint has not answered within ${timeoutMs.toLocaleString('en')} ms`,
      )
    throw new ModelFailure(
      'unreachable',
      `the model's endpoint cannot be reached (${cause?.code ?? 'the connection broke off'})`,
    )
  }
}

function failureOf({ status, headers }: Response): ModelFailure {
  const told = `the model's endpoint answers with status ${status}`
  if ([408, 425, 429].includes(status) || status >= 500) return new ModelFailure('busy', told, retryAfter(headers))
  if ([400, 413, 422].includes(status)) return new ModelFailure('unfit', `${told}: it does not take the request`)
  if (status === 401 || status === 403) return new ModelFailure('refused', `${told}: check MODEL_KEY`)
  return new ModelFailure('refused', `${told}: check MODEL_URL and MODEL_NAME`)
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? 'no type'
  if (!/^application\/(?:[\w.-]+\+)?json$/i.test(type)) {
    await response.body?.cancel()
    throw new ModelFailure(
      'nonsense',
      `the model's endpoint answers with ${JSON.stringify(type.slice(0, 60))} instead of JSON`,
    )
  }
  const parts: Uint8Array[] = []
  let size = 0
  // Leaving the loop ends the connection.
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > longest)
      throw new ModelFailure('nonsense', `the model's answer is longer than ${longest.toLocaleString('en')} bytes`)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    throw new ModelFailure('nonsense', "the model's endpoint answers with JSON that is none")
  }
}

function replyOf(value: unknown): Reply {
  const result = completion.safeParse(value)
  if (!result.success)
    throw new ModelFailure('nonsense', "the model's endpoint answers with JSON that is no chat completion")
  const { choices, usage } = result.data
  const [choice] = choices
  return {
    written: choice?.message.content ?? '',
    isWhole: choice?.finish_reason !== 'length',
    tokens: usage ? { prompt: usage.prompt_tokens, completion: usage.completion_tokens } : noTokens,
  }
}
