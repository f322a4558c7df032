import { statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presentation } from '../../src/database/generated/client/enums.ts'
import { OperatorError } from '../../src/error.ts'
import { runMain } from '../../src/shared/main.ts'
import { sure } from '../extraction/sure.ts'
import { readCurated } from './curated.ts'
import { evaluate } from './evaluation.ts'
import { failures } from './failure.ts'
import { readGold } from './gold.ts'
import { report, summary } from './report.ts'
import { ofKind } from './scored-document.ts'

const help = `npm run evaluate -- FILE.jsonl [OPTIONS]
npm run evaluate -- CORPUS [OPTIONS]

Extracts the quotations of annotated articles and says how much of it is right. The articles are either those of a
file in the format of the German News Quotation Attribution data, one in JSON a line, or a corpus as a folder.

  exact spans                quotations with the very tokens of one that is annotated
  overlap, IoU ≥ 0.5         quotations that share at least half of their tokens with one, each with one other
  half of its words          quotations of which one holds at least half of the words: where an article's sentence is
                             one quotation to a person and two to the program, or the other way round
  tokens                     tokens within any quotation
  speaker right, if matched  of those that overlap: the extracted speaker, or whom it means, shares a token with
                             the annotated one
  matched and speaker right  of all quotations; where nobody is annotated as speaker, nobody may be extracted

Each has precision, recall and F1 in percent, and between which values 95 % of the F1 of 1000 drawings of as many
documents are. A corpus has words as its tokens; a file has its own, and the data set's own measure, too.

  --confidence N  score what was extracted with this confidence at least, ${sure} unless told otherwise. Rules with
                  less are more often wrong than right; an import keeps what they find, and 0 scores it, too
  --kind KIND     score as if there were no quotations but of one kind: ${Object.values(Presentation).join(', ')}
  --errors N      show N quotations that were missed, N that are none, and N with a wrong speaker
  --json FILE     write the figures as JSON, too
  --help          show this`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      errors: { type: 'string' },
      confidence: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(help)
  const [path] = positionals
  if (path === undefined || positionals.length > 1)
    throw new OperatorError(`expected one file or folder; got ${positionals.length}. See --help.`)
  const kind = readKind(values.kind)
  const errors = readNumber(values.errors)
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  const least = readShare(values.confidence)
  const read = async (from: number) => (isFolder ? await readCurated(path, from) : readGold(path, from))
  const all = await read(least)
  const documents = kind ? all.map((document) => ofKind(document, kind)) : all
  const evaluation = evaluate(documents)
  console.log(report(evaluation, !isFolder))
  if (isFolder) {
    console.log(`\nWith a confidence of ${least} at least:\n${summary(evaluation)}`)
    if (least > 0) console.log(`\nWith any confidence:\n${summary(evaluate(await read(0)))}`)
  }
  for (const failure of failures(documents, errors)) console.log(`\n${failure}`)
  if (values.json !== undefined) write(values.json, `${JSON.stringify(evaluation, undefined, 2)}\n`)
})

function write(path: string, json: string): void {
  try {
    writeFileSync(path, json)
  } catch (error) {
    throw new OperatorError(`--json: ${path} cannot be written: ${(error as Error).message}`)
  }
}

function readKind(kind: string | undefined): Presentation | undefined {
  if (kind === undefined || Object.hasOwn(Presentation, kind)) return kind as Presentation | undefined
  throw new OperatorError(`--kind: expected one of ${Object.values(Presentation).join(', ')}; got ${kind}.`)
}

function readShare(share: string | undefined): number {
  if (share === undefined) return sure
  if (/^(?:0|1|0?\.\d{1,9}|1\.0{1,9})$/.test(share)) return Number(share)
  throw new OperatorError(`--confidence: expected a number from 0 to 1; got ${share}.`)
}

function readNumber(errors: string | undefined): number {
  if (errors === undefined) return 0
  if (/^\d{1,6}$/.test(errors)) return Number(errors)
  throw new OperatorError(`--errors: expected a number; got ${errors}.`)
}
