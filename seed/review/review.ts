import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../../src/environment.ts'
import { OperatorError } from '../../src/error.ts'
import { runMain } from '../../src/shared/main.ts'
import { annotatorOf } from './annotator.ts'
import { corpusDifferences } from './corpus-difference.ts'
import { differenceJson } from './difference-json.ts'
import { differenceReport } from './difference-report.ts'
import { articleInFile } from './document-file.ts'
import { importedDocument } from './imported-document.ts'
import { write } from './written.ts'

const help = `npm run review -- DOCUMENT [OPTIONS]

Writes what a program finds in an article as an annotation in the corpus's own format, so that a person corrects instead
of starting from nothing: NAME.txt, NAME.yaml with "# doubtful" above whatever should be looked at, and NAME.actors.yaml
with the actors that the register lacks. DOCUMENT is a file (.txt, .md, .html, a line of a .jsonl as articles.jsonl#3)
or the name of an article that was imported.

  --to FOLDER    where to write, .review unless told otherwise; a corpus has the actors written beside its registers
  --overwrite    replace files that are there

npm run review -- --diff [DOCUMENT] [--json]

Compares what a program finds in a document of the corpus, or in all of them, with its annotation: what it found, missed
and has too much, and where speaker, act, presentation or date differ.

  --json         as JSON
  --help         show this

Settings: CORPUS_DIRECTORY, and for imported articles DATABASE_URL or DATA_DIRECTORY; see the README. Whoever serves from
the embedded database must be stopped while an imported article is read.`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      overwrite: { type: 'boolean' },
      diff: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(help)
  const environment = readEnvironment(process.env)
  const corpus = environment.CORPUS_DIRECTORY
  const [name, ...others] = positionals
  if (others.length > 0 || (name === undefined && !values.diff))
    throw new OperatorError('Expected one document: npm run review -- DOCUMENT. See npm run review -- --help.')
  if (values.diff) {
    if (values.to !== undefined || values.overwrite)
      throw new OperatorError('--diff writes nothing; it takes no --to and no --overwrite.')
    const differences = await corpusDifferences(corpus, name)
    return console.log(
      values.json ? JSON.stringify(differenceJson(differences), undefined, 2) : differenceReport(differences),
    )
  }
  if (values.json) throw new OperatorError('--json is for --diff; an annotation is written as YAML.')
  const given = (await articleInFile(name as string)) ?? (await articleOf(name as string))
  const folder = resolve(values.to ?? '.review')
  console.log(
    write(given, annotatorOf(corpus)(given.article, given.proposed), {
      folder,
      corpus,
      overwrite: values.overwrite ?? false,
    }),
  )

  async function articleOf(name: string) {
    if (!name.includes('/')) throw new OperatorError(`There is no file ${name}.`)
    return importedDocument(environment, name)
  }
})
