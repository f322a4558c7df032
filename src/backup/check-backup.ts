import { createHash } from 'node:crypto'
import type { output, ZodType } from 'zod'
import type { Stop } from '../../seed/stop.ts'
import { migrationNames } from '../database/migrate.ts'
import { OperatorError } from '../error.ts'
import { readBytes } from './line-file.ts'
import { LineReader, MissingLines } from './line-reader.ts'
import { anyManifest, type Backup, longestManifest, type Manifest, manifest, rowCount, seal } from './manifest.ts'
import { watchLines } from './watch.ts'

/**
 * Reads a backup to its end, and finds out whether all of it is what was written.
 * @throws OperatorError where it is not, or is of a later version than this program.
 */
export async function checkBackup(path: string, stop: Stop): Promise<Backup> {
  const lines = new LineReader(readBytes(path))
  let found: Manifest | undefined
  try {
    const line = await lines.line(longestManifest)
    found = await readManifest(path, line)
    const hash = createHash('sha256').update(line)
    const watch = watchLines('Checking the backup', found, stop)
    try {
      for await (const rows of watch.through(lines.lines(rowCount(found)))) hash.update(rows)
    } finally {
      watch.end()
    }
    const sha256 = hash.digest('hex')
    const last = parsed(seal, await lines.line(longestManifest))
    if (last?.sha256 !== sha256 || !(await lines.isAtEnd()))
      throw new OperatorError(`${path} is damaged: its rows are not those that were written. ${unchanged}`)
    return { path, line, manifest: found, sha256 }
  } catch (error) {
    throw toldOfContent(error, path, found !== undefined)
  } finally {
    await lines.close()
  }
}

const unchanged = 'Nothing was changed; take another backup.'
const foreign = (path: string) => new OperatorError(`${path} is no backup that npm run backup wrote. ${unchanged}`)

async function readManifest(path: string, line: Buffer): Promise<Manifest> {
  const any = parsed(anyManifest, line)
  if (!any) throw foreign(path)
  const later = new OperatorError(
    `${path} was written by a later version of the program, ${any.program}. Nothing was changed; restore it with that version.`,
  )
  if (any.version > manifest.shape.version.value) throw later
  const found = parsed(manifest, line)
  if (!found) throw new OperatorError(`${path} is damaged: its first line does not say what follows. ${unchanged}`)
  const known = new Set(await migrationNames())
  if (!found.migrations.every((name) => known.has(name))) throw later
  return found
}

function parsed<Schema extends ZodType>(schema: Schema, line: Buffer): output<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(line.toString('utf8'))).data
  } catch {
    return undefined
  }
}

/** @param isOurs whether its first line was that of a backup. */
function toldOfContent(error: unknown, path: string, isOurs: boolean): unknown {
  const { code = '' } = error as { code?: string }
  const isShort = error instanceof MissingLines || code === 'Z_BUF_ERROR'
  if (!isShort && !code.startsWith('Z_')) return error
  if (!isOurs) return foreign(path)
  return new OperatorError(
    `${path} is damaged: ${isShort ? 'its end is missing' : 'it does not decompress'}. ${unchanged}`,
  )
}
