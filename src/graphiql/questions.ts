import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectDirectory } from '../shared/project.ts'

/** An example question: a file that GraphiQL offers, the README shows and a test runs. */
export interface Question {
  /** The file's name without its ending, as in `01-us-officials-about-china`. */
  name: string
  /** The operation, with a comment on what it shows. */
  query: string
}

const directory = join(projectDirectory, 'src', 'graphiql', 'questions')

/** The example questions, in the order of their numbers. */
export const questions: Question[] = readdirSync(directory)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({
    name: file.replace(/\.graphql$/, ''),
    query: readFileSync(join(directory, file), 'utf8'),
  }))
