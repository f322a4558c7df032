import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { OperatorError } from '../error.ts'

/** Twice as fast as the usual level, for a file that is a tenth larger. */
const level = 3

/** @throws OperatorError where there is such a file already and it is not to be replaced. */
export function refuseExisting(path: string, overwrite: boolean): void {
  if (!overwrite && existsSync(path))
    throw new OperatorError(`${path} is there already. Name another file, or have it replaced with --overwrite.`)
}

/**
 * Writes lines as a compressed file, which has its name only once all of it is on the disk. Whatever goes wrong
 * leaves no file, and one that was there as it was.
 * @returns how many bytes the file has.
 */
export async function writeLines(path: string, overwrite: boolean, lines: AsyncIterable<Buffer>): Promise<number> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    await pipeline(lines, createGzip({ level }), createWriteStream(part, { flags: 'wx', flush: true }))
    refuseExisting(path, overwrite)
    const { size } = await stat(part)
    await rename(part, path)
    await syncFolder(dirname(path))
    return size
  } catch (error) {
    await rm(part, { force: true })
    throw toldOfFile(error, `${path} cannot be written`)
  }
}

/** Has a folder's names on the disk, too, where the system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/** The decompressed bytes of a file, as they are read. */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const bytes = createGunzip()
  try {
    // Either side's error ends the other, and comes out where the bytes are awaited.
    file.on('error', (error) => bytes.destroy(error))
    yield* file.pipe(bytes)
  } catch (error) {
    throw toldOfFile(error, `${path} cannot be read`)
  } finally {
    file.destroy()
  }
}

/** What is the matter with a database's connection, which the system tells in the same way. */
const ofNetwork = /^E(PIPE|CONN|TIMEDOUT|HOST|NET|NOTFOUND|AI)/

/** What the system says of a file is told in a line; what zlib says of its content is for whoever reads it. */
function toldOfFile(error: unknown, what: string): unknown {
  const { syscall, code = '', message } = error as NodeJS.ErrnoException
  return syscall === undefined || ofNetwork.test(code) ? error : new OperatorError(`${what} (${message}).`)
}
