import { createHash, hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../environment.ts'
import { projectDirectory } from '../shared/project.ts'
import { limitsOf } from './limits.ts'

/** The key of an answer: where it is the same, the answer is, too. */
export type AnswerKey = (revision: string, ...asked: string[]) => string

/**
 * Keys over all that an answer depends on: the program, the settings that change answers, the corpus, what was
 * asked. Servers that answer differently have no key in common, whatever store they share.
 */
export function answerKeys(environment: Environment, documents: ReadonlyMap<string, string>): AnswerKey {
  const { TOKEN_LIMIT, TRUSTED_DOCUMENTS_ONLY } = environment
  const settings = [limitsOf(environment), TOKEN_LIMIT, TRUSTED_DOCUMENTS_ONLY, [...documents]]
  const server = sha256(JSON.stringify([program(), settings]))
  return (revision, ...asked) => sha256(JSON.stringify([server, revision, ...asked]))
}

/** Headers for an answer of which whoever has it may ask whether it is still so. Every cache asks before it answers. */
export const tagOf = (key: string): { etag: string; 'cache-control': string } => ({
  etag: `"${key.slice(0, 22)}"`,
  'cache-control': 'public, no-cache',
})

/** Whether whoever asks has the answer already. */
export function isFresh(request: Request, { etag }: Record<string, string>): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag ?? '')
}

const sha256 = (text: string) => hash('sha256', text, 'base64url')

let ownHash: string | undefined

/** A hash over the program and what it is built on: its version stays the same while it is being changed. */
function program(): string {
  if (ownHash !== undefined) return ownHash
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^\.(js|ts|graphql)$/.test(extname(name)))
    .sort()
    .map((name) => join(folder, name))
  const whole = createHash('sha256')
  for (const file of [join(projectDirectory, 'package-lock.json'), ...files]) whole.update(readFileSync(file))
  ownHash = whole.digest('base64url')
  return ownHash
}
