import { resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '../../src/error.ts'
import { projectDirectory } from '../../src/shared/project.ts'
import { wholeNumber } from '../../src/shared/whole-number.ts'

/** Which language model is asked, and how. */
export interface ModelSettings {
  /** Where it answers to chat completions. */
  url: string
  name: string
  key?: string
  requestsPerMinute?: number
  timeoutMs: number
  /** Of a million tokens, in whatever currency. */
  price?: { prompt: number; completion: number }
  cacheDirectory: string
}

const price = z.coerce.number({ error: 'expected a number' }).min(0, 'expected at least 0').optional()

const hasNoUser = (url: string) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === '')

const variables = z.object({
  MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'expected a URL that begins with http:// or https://' })
    // The platform's fetch refuses such a URL, and would repeat it in its message.
    .refine(hasNoUser, 'expected a URL without a user and a password; a key goes into MODEL_KEY'),
  MODEL_NAME: z.string({ error: 'expected the name of a model with MODEL_URL' }).max(200, 'expected at most 200 signs'),
  // What is no header's value would be repeated in the platform's message.
  MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'expected letters, digits and signs of ASCII without spaces')
    .optional(),
  MODEL_REQUESTS_PER_MINUTE: wholeNumber(1, 100_000).optional(),
  // After five minutes without an answer the platform's fetch gives up by itself.
  MODEL_TIMEOUT_MS: wholeNumber(10, 300_000).default(120_000),
  MODEL_PRICE_PROMPT: price,
  MODEL_PRICE_COMPLETION: price,
  // Not in the data directory: whoever removes the database keeps the answers that were paid for.
  MODEL_CACHE_DIRECTORY: z
    .string()
    .default('.model-cache')
    .transform((path) => resolve(projectDirectory, path)),
})

/**
 * Reads the settings of the language model; undefined where MODEL_URL is not set, for then none is asked. An empty
 * variable counts as not set.
 * @throws OperatorError naming every variable whose value cannot be used.
 */
export function modelSettings(environment: Record<string, string | undefined>): ModelSettings | undefined {
  const given = Object.fromEntries(
    Object.keys(variables.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  )
  if (given['MODEL_URL'] === undefined) return undefined
  const result = variables.safeParse(given)
  if (!result.success) throw new OperatorError(result.error.issues.map((issue) => told(issue, given)).join('\n'))
  const { data } = result
  return {
    url: completionsOf(data.MODEL_URL),
    name: data.MODEL_NAME,
    ...(data.MODEL_KEY !== undefined && { key: data.MODEL_KEY }),
    ...(data.MODEL_REQUESTS_PER_MINUTE !== undefined && { requestsPerMinute: data.MODEL_REQUESTS_PER_MINUTE }),
    timeoutMs: data.MODEL_TIMEOUT_MS,
    ...priceOf(data.MODEL_PRICE_PROMPT, data.MODEL_PRICE_COMPLETION),
    cacheDirectory: data.MODEL_CACHE_DIRECTORY,
  }
}

function told({ path, message }: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(path[0])
  // A key is secret, and a URL may hold one.
  const isSecret = /_(URL|KEY)$/.test(name) || given[name] === undefined
  return `${name}: ${message}${isSecret ? '' : `, not ${JSON.stringify(given[name])}`}.`
}

/** Some services want a version behind the path, as in `?api-version=1`. */
function completionsOf(base: string): string {
  const url = new URL(base)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  return url.href
}

function priceOf(prompt: number | undefined, completion: number | undefined): Pick<ModelSettings, 'price'> {
  if (prompt === undefined && completion === undefined) return {}
  if (prompt !== undefined && completion !== undefined) return { price: { prompt, completion } }
  const [missing, other] = prompt === undefined ? ['PROMPT', 'COMPLETION'] : ['COMPLETION', 'PROMPT']
  throw new OperatorError(
    `MODEL_PRICE_${missing}: expected a number with MODEL_PRICE_${other}: a cost needs both prices, and a price may be 0.`,
  )
}
