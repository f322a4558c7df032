import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '../../src/error.ts'
import { type Answer, answer } from './answer.ts'
import { methodVersion } from './method.ts'
import type { Message } from './prompt.ts'
import type { ModelSettings } from './settings.ts'

const kept = z.object({ method: z.string(), answer })

/** The file of an answer: the same question to the same model has the same. */
function fileOf(question: readonly Message[], settings: ModelSettings): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([methodVersion(settings), question]))
    .digest('hex')
  return join(settings.cacheDirectory, `${hash}.json`)
}

/** The answer that the model gave before; undefined where there is none, or what is there is none any more. */
export async function keptAnswer(question: readonly Message[], settings: ModelSettings): Promise<Answer | undefined> {
  try {
    return kept.parse(JSON.parse(await readFile(fileOf(question, settings), 'utf8'))).answer
  } catch {
    return undefined
  }
}

/**
 * Keeps an answer as a file, which has its name only once all of it is there.
 * @throws OperatorError where it cannot be written: whoever goes on would pay for every answer again.
 */
export async function keepAnswer(answer: Answer, question: readonly Message[], settings: ModelSettings): Promise<void> {
  const path = fileOf(question, settings)
  const part = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    await mkdir(settings.cacheDirectory, { recursive: true })
    await writeFile(part, JSON.stringify({ method: methodVersion(settings), answer }), { flag: 'wx', flush: true })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw new OperatorError(
      `MODEL_CACHE_DIRECTORY: ${settings.cacheDirectory} cannot be written to (${(error as Error).message}).`,
    )
  }
}
