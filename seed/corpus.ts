import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { OperatorError } from '../src/error.ts'
import { didYouMean } from '../src/shared/nearest.ts'
import { type Document, readDocuments } from './document.ts'
import { type ActorEntry, actors } from './format/actor.ts'
import { type Annotation, annotation } from './format/annotation.ts'
import { type ClaimEntry, claims } from './format/claim.ts'
import { type EventEntry, events } from './format/event.ts'
import { type SourceEntry, sources } from './format/source.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** One register: its entries by slug, and the file that they stand in. */
export interface Register<T> {
  noun: string
  file: YamlFile<Record<string, T>>
  entries: Map<string, T>
  /** True where a file that has entries of it could not be read, so that an unknown slug proves nothing. */
  incomplete: boolean
}

/** A document with its annotation. */
export interface AnnotatedDocument {
  document: Document
  file: YamlFile<Annotation>
  annotation: Annotation
}

/** The files of the corpus, each on its own as it should be; what they say of each other is not checked yet. */
export interface Corpus {
  actors: Register<ActorEntry>
  sources: Register<SourceEntry>
  events: Register<EventEntry>
  claims: Register<ClaimEntry>
  articles: AnnotatedDocument[]
  /** True where an annotation could not be read. */
  incomplete: boolean
}

/**
 * Reads the corpus in `directory` and adds what is wrong with any of its files to `problems`.
 * @throws OperatorError where the directory or a register does not exist.
 */
export async function readCorpus(directory: string, problems: Problem[]): Promise<Corpus> {
  const names = await readdir(directory).catch(() => {
    throw new OperatorError(`CORPUS_DIRECTORY: there is no folder ${directory}.`)
  })
  const documents = await readDocuments(directory, problems)
  const articles: AnnotatedDocument[] = []
  const annotations = new Set(names.filter((name) => /\.ya?ml$/.test(name)))
  for (const document of documents) {
    const name = document.name.replace(/\.txt$/, '.yaml')
    if (!annotations.delete(name)) {
      problems.push({
        file: document.path,
        message: `has no annotation; expected one in ${name} beside it.`,
      })
      continue
    }
    const file = await readYaml(join(directory, name), annotation, problems)
    if (file.value) articles.push({ document, file, annotation: file.value })
  }
  for (const name of annotations)
    if (name.endsWith('.yml') && names.includes(name.replace(/yml$/, 'txt')))
      problems.push({ file: join(directory, name), message: `is not read; an annotation's name ends in .yaml.` })
    else if (!names.includes(name.replace(/\.ya?ml$/, '.txt')))
      problems.push({
        file: join(directory, name),
        message: `annotates nothing; expected a document ${name.replace(/\.ya?ml$/, '.txt')} beside it.`,
      })

  const register = async <T>(
    noun: string,
    format: Parameters<typeof readYaml<Record<string, T>>>[1],
  ): Promise<Register<T>> => {
    const path = join(directory, 'register', `${noun}s.yaml`)
    const file = await readYaml(path, format, problems).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      throw new OperatorError(`CORPUS_DIRECTORY: ${directory} has no register/${basename(path)}.`)
    })
    return { noun, file, entries: new Map(Object.entries(file.value ?? {})), incomplete: !file.value }
  }
  return {
    actors: await register('actor', actors),
    sources: await register('source', sources),
    events: await register('event', events),
    claims: await register('claim', claims),
    articles,
    incomplete: articles.length < documents.length,
  }
}

/**
 * The entry that a slug names. Where there is none, that is a problem of the file at `path`.
 */
export function resolve<T>(
  { noun, entries, incomplete }: Pick<Register<T>, 'noun' | 'entries' | 'incomplete'>,
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
  parents: Map<string, string | undefined>,
  noun: string,
  report: (slug: string, message: string) => void,
): void {
  for (const slug of parents.keys()) {
    const above = [slug]
    for (let at = parents.get(slug); at !== undefined; at = parents.get(at)) {
      above.push(at)
      if (at === slug) {
        report(slug, `the ${noun} is above itself: ${above.join(' > ')}.`)
        break
      }
      // A cycle further up is reported where it is.
      if (above.indexOf(at) < above.length - 1) break
    }
  }
}
