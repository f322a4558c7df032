import { readFileSync } from 'node:fs'
import { readSearchText } from '../../../src/text/search-text.ts'
import type { Sample } from './sample.ts'

/** A request with the values that it is asked with, one after the other. */
export interface Request {
  /** As the table has it. */
  name: string
  /** The name of its files: the document, and the SQL statement that gives the same answer. */
  file: string
  document: string
  sql: string | undefined
  questions: Question[]
}

export interface Question {
  variables: Record<string, unknown>
  /** The parameters of the SQL statement. */
  values: unknown[]
}

type Entry = Pick<Request, 'name' | 'file'> & { questions(sample: Sample): Question[] }

const bySlug = (slug: string): Question => ({ variables: { slug }, values: [slug] })

const aboutAnother = ({ countries, states }: Sample) =>
  countries.flatMap((country) =>
    states.map((state) => ({ variables: { countries: [country], within: [state] }, values: [country, state] })),
  )

const entries: Entry[] = [
  { name: 'question 1, newest 20', file: 'question-1', questions: aboutAnother },
  { name: 'question 1, how many', file: 'question-1-total', questions: aboutAnother },
  { name: 'question 2, nested three levels', file: 'question-2', questions: aboutAnother },
  {
    name: 'one statement with everything',
    file: 'one-statement',
    questions: ({ statements }) => statements.map(bySlug),
  },
  {
    name: 'one statement, four relations',
    file: 'statement-relations',
    questions: ({ statements }) => statements.map(bySlug),
  },
  {
    name: '50 statements, four relations',
    file: 'fifty-statements',
    questions: ({ acts }) => acts.map((act) => ({ variables: { act: [act] }, values: [act] })),
  },
  { name: "an actor's page", file: 'actor-page', questions: ({ actors }) => actors.map(bySlug) },
  { name: 'counts by country and month', file: 'counts', questions: () => [{ variables: {}, values: [] }] },
  {
    name: 'full-text search',
    file: 'search',
    questions: ({ searches }) => searches.map((text) => ({ variables: { text }, values: searchTerms(text) })),
  },
  {
    name: 'the deepest page',
    file: 'deepest-page',
    questions: ({ last }) => last.map(({ cursor, slug }) => ({ variables: { after: cursor }, values: [slug] })),
  },
  {
    name: 'a negated filter',
    file: 'negated-filter',
    questions: ({ countries }) =>
      countries.map((country) => ({ variables: { countries: [country] }, values: [country] })),
  },
  { name: '{ __typename }', file: 'typename', questions: () => [{ variables: {}, values: [] }] },
]

/** What is measured, in the order of the table. */
export const requests = (sample: Sample): Request[] =>
  entries.map(({ name, file, questions }) => ({
    name,
    file,
    document: file === 'typename' ? '{ __typename }' : read(`${file}.graphql`),
    // Nobody asks a database what type a query is of.
    sql: file === 'typename' ? undefined : read(`${file}.sql`),
    questions: questions(sample),
  }))

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The terms of the two words of a search, in the order of the statement's parameters. */
function searchTerms(text: string): string[][] {
  const [german, english] = ['de:', 'en:'].map((language) =>
    readSearchText(text).find(({ all }) => all[0]?.exact[0]?.startsWith(language)),
  )
  const exact = (lookup = english) => lookup?.all.map((word) => word.exact) ?? []
  return [...exact(german), ...(german?.all.map(({ kinds }) => kinds) ?? []), ...exact()]
}
