import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { OperatorError } from '../src/error.ts'
import { didYouMean } from '../src/shared/nearest.ts'
import { type ActorEntry, actors } from './format/actor.ts'
import { type ClaimEntry, claims } from './format/claim.ts'
import { type EventEntry, events } from './format/event.ts'
import { type SourceEntry, sources } from './format/source.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** What slugs of one noun name. */
export interface Register<T> {
  noun: string
  entries: Map<string, T>
  /** True where a file that has entries of it could not be read, so that an unknown slug proves nothing. */
  incomplete: boolean
}

/** What annotations refer to, apart from each other. */
export interface Registers {
  actors: Register<ActorEntry>
  sources: Register<SourceEntry>
  events: Register<EventEntry>
  claims: Register<ClaimEntry>
}

/** The registers, each with the file that it stands in. */
export type RegisterFiles = {
  [Name in keyof Registers]: Registers[Name] & { file: Pick<YamlFile<unknown>, 'problem'> }
}

/** The names of the files of the registers in the corpus' folder. */
export const registerFiles = ['actors', 'sources', 'events', 'claims'].map((name) => join('register', `${name}.yaml`))

/**
 * Reads the registers of the corpus in `directory`, and adds what is wrong with any of their files to `problems`.
 * @throws OperatorError where one does not exist.
 */
export function readRegisters(directory: string, problems: Problem[]): RegisterFiles {
  const register = <T>(noun: string, format: z.ZodType<Record<string, T>>) => {
    const path = join(directory, 'register', `${noun}s.yaml`)
    if (!existsSync(path)) throw new OperatorError(`CORPUS_DIRECTORY: ${directory} has no register/${basename(path)}.`)
    const file = readYaml(path, format, problems)
    return { noun, file, entries: new Map(Object.entries(file.value ?? {})), incomplete: !file.value }
  }
  return {
    actors: register('actor', actors),
    sources: register('source', sources),
    events: register('event', events),
    claims: register('claim', claims),
  }
}

/**
 * The entry that a slug names. Where there is none, that is a problem of the file at `path`.
 */
export function resolve<T>(
  { noun, entries, incomplete }: Register<T>,
  slug: string,
  file: Pick<YamlFile<unknown>, 'problem'>,
  path: readonly PropertyKey[],
): T | undefined {
  const entry = entries.get(slug)
  if (entry === undefined && !incomplete)
    file.problem(path, `there is no ${noun} ${JSON.stringify(slug)}.${didYouMean(slug, entries.keys())}`)
  return entry
}

/** Reports every entry of a tree that is, by `parent`, above itself. */
export function refuseCycles(
  entries: Map<string, { parent?: string | undefined }>,
  noun: string,
  file: Pick<YamlFile<unknown>, 'problem'>,
): void {
  for (const slug of entries.keys()) {
    const above = aboveItself(slug, (at) => entries.get(at)?.parent)
    if (above) file.problem([slug, 'parent'], `the ${noun} is above itself: ${above.join(' > ')}.`)
  }
}

/** The way by which an entry is above itself; undefined where it is not. A cycle further up is not its own. */
export function aboveItself<Entry>(entry: Entry, parent: (of: Entry) => Entry | undefined): Entry[] | undefined {
  const above = [entry]
  const passed = new Set(above)
  for (let at = parent(entry); at !== undefined; at = parent(at)) {
    above.push(at)
    if (at === entry) return above
    if (passed.has(at)) return undefined
    passed.add(at)
  }
  return undefined
}
