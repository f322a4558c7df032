import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectDirectory } from '../shared/project.ts'

const { version } = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as { version: string }

/**
 * Headers for an answer that stays the same as long as the corpus does: whoever has it may ask whether it is
 * still so, and gets 304. Every cache asks before it answers.
 */
export function tagOf(revision: string, ...asked: string[]): { etag: string; 'cache-control': string } {
  const hash = createHash('sha256')
    .update(JSON.stringify([version, revision, ...asked]))
    .digest('base64url')
  return { etag: `"${hash.slice(0, 22)}"`, 'cache-control': 'public, no-cache' }
}

/** Whether whoever asks has the answer already. */
export function isFresh(request: Request, { etag }: Record<string, string>): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag ?? '')
}
