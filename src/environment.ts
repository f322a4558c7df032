import { resolve } from 'node:path'
import proxyAddr from 'proxy-addr'
import { z } from 'zod'
import { OperatorError } from './error.ts'
import { projectDirectory } from './shared/project.ts'
import { wholeNumber } from './shared/whole-number.ts'

const directory = (initial: string) =>
  z
    .string()
    .default(initial)
    .transform((path) => resolve(projectDirectory, path))

function isEachAnAddress(proxies: string[]): boolean {
  try {
    proxyAddr.compile(proxies)
    return true
  } catch {
    return false
  }
}

const settings = z.object({
  PORT: wholeNumber(0, 65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'expected a URL that begins with postgresql://',
    })
    .optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((text) => text.split(',').map((url) => url.trim()))
    .pipe(
      z.array(
        z.url({
          protocol: /^postgres(ql)?$/,
          error: 'expected URLs that begin with postgresql://, separated by commas',
        }),
      ),
    )
    .optional(),
  REPLICA_LAG_MS: wholeNumber(10, 3_600_000).default(1_000),
  DATA_DIRECTORY: directory('.data'),
  CORPUS_DIRECTORY: directory('corpus'),
  EMBEDDED_BUFFERS_MB: wholeNumber(1, 4_096).default(16),
  DATABASE_CONNECTIONS: wholeNumber(1, 100).default(10),
  DATABASE_WAIT_MS: wholeNumber(1, 60_000).default(2_000),
  DATABASE_WAITING_LIMIT: wholeNumber(1, 100_000).default(50),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, 600_000).default(5_000),
  ANALYSIS_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  REQUEST_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  PROCESSES: wholeNumber(1, 256).default(1),
  CLIENT_TIME_LIMIT_MS: wholeNumber(0, 3_600_000).default(60_000),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((proxy) => proxy.trim())
        .filter(Boolean),
    )
    .refine(isEachAnAddress, 'expected addresses, ranges such as 10.0.0.0/8, or loopback, separated by commas'),
  DRAIN_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  HEADERS_TIMEOUT_MS: wholeNumber(10, 600_000).default(10_000),
  RECEIVE_TIMEOUT_MS: wholeNumber(10, 3_600_000).default(30_000),
  BODY_LIMIT_BYTES: wholeNumber(1_000, 100_000_000).default(100_000),
  PAGE_SIZE: wholeNumber(1, 1_000).default(20),
  PAGE_SIZE_LIMIT: wholeNumber(1, 1_000).default(100),
  LIST_LIMIT: wholeNumber(1, 10_000).default(250),
  STRING_LIMIT: wholeNumber(1, 100_000).default(1_000),
  SEARCH_LIMIT: wholeNumber(1, 10_000).default(200),
  // More words that are searched by could be more parameters than an SQL statement can have.
  VALUE_LIMIT: wholeNumber(1, 2_000).default(1_000),
  GROUPS_LIMIT: wholeNumber(1, 100_000).default(1_000),
  FILTER_DEPTH_LIMIT: wholeNumber(1, 15).default(12),
  NODE_LIMIT: wholeNumber(1, 1_000_000).default(10_000),
  DEPTH_LIMIT: wholeNumber(1, 100).default(10),
  LIST_DEPTH_LIMIT: wholeNumber(1, 100).default(4),
  ROOT_FIELD_LIMIT: wholeNumber(1, 1_000).default(20),
  ALIAS_LIMIT: wholeNumber(0, 1_000).default(30),
  REPEAT_LIMIT: wholeNumber(1, 1_000).default(10),
  DIRECTIVE_LIMIT: wholeNumber(0, 1_000).default(9),
  SUBSCRIPTION_LIMIT: wholeNumber(0, 100_000).default(1_000),
  REVISION_POLL_MS: wholeNumber(10, 3_600_000).default(1_000),
  REVISION_AGE_MS: wholeNumber(10, 3_600_000).default(2_000),
  RESPONSE_CACHE_MB: wholeNumber(0, 100_000).default(32),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'expected a URL that begins with redis:// or rediss://' })
    .optional(),
  TRUSTED_DOCUMENTS: z
    .string()
    .transform((path) => resolve(projectDirectory, path))
    .optional(),
  TRUSTED_DOCUMENTS_ONLY: z
    .enum(['true', 'false'], 'expected true or false')
    .default('false')
    .transform((text) => text === 'true'),
  TOKEN_LIMIT: wholeNumber(1, 5_000).default(2_000),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug'], 'expected error, warn, info or debug').default('info'),
  LOG_FORMAT: z.enum(['json', 'text'], 'expected json or text').optional(),
  LOG_CLIENTS: z
    .enum(['true', 'false'], 'expected true or false')
    .default('false')
    .transform((text) => text === 'true'),
  METRICS_PORT: wholeNumber(0, 65535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'expected a URL that begins with http:// or https://' })
    .optional(),
  TRACE_RATIO: z.coerce
    .number({ error: 'expected a number' })
    .min(0, 'expected at least 0')
    .max(1, 'expected at most 1')
    .default(1),
})

/** Every setting of the program, from environment variables; paths are absolute. */
export type Environment = z.output<typeof settings>

/**
 * Reads the settings. An empty variable counts as not set.
 * @throws OperatorError naming every variable whose value cannot be used.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const result = settings.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      // A URL holds a password, so the value of such a setting is not repeated.
      const value = /_(URLS?|ENDPOINT)$/.test(name) ? '' : `, not ${JSON.stringify(given[name])}`
      return `${name}: ${issue.message}${value}.`
    })
    throw new OperatorError(lines.join('\n'))
  }
  if (result.data.PAGE_SIZE > result.data.PAGE_SIZE_LIMIT)
    throw new OperatorError(
      `PAGE_SIZE: expected at most PAGE_SIZE_LIMIT (${result.data.PAGE_SIZE_LIMIT}), not ${result.data.PAGE_SIZE}.`,
    )
  if (result.data.HEADERS_TIMEOUT_MS > result.data.RECEIVE_TIMEOUT_MS)
    throw new OperatorError(
      `HEADERS_TIMEOUT_MS: expected at most RECEIVE_TIMEOUT_MS (${result.data.RECEIVE_TIMEOUT_MS}), not ${result.data.HEADERS_TIMEOUT_MS}.`,
    )
  if (result.data.PROCESSES > 1 && result.data.DATABASE_URL === undefined)
    throw new OperatorError(
      'PROCESSES: the embedded database serves one process. Set DATABASE_URL to a PostgreSQL server, or PROCESSES to 1.',
    )
  if (result.data.DATABASE_REPLICA_URLS !== undefined && result.data.DATABASE_URL === undefined)
    throw new OperatorError(
      'DATABASE_REPLICA_URLS: the embedded database has no replicas. Set DATABASE_URL to their primary.',
    )
  return result.data
}
