import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { questions } from '../../src/graphiql/questions.ts'
import { type FileFigure, measureFile } from './file.ts'
import { withFolder } from './folder.ts'
import { compare, type Figure } from './load.ts'
import { mayWrite } from './options.ts'
import { residentMegabytes, startServer } from './program.ts'
import { graphqlSide } from './side.ts'
import { wholeNumber } from './size.ts'

/**
 * `npm run bench -- questions`: every example question over the corpus that was annotated by hand, and every file,
 * with an embedded database made for it.
 */
export async function measureQuestions(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { seconds: { type: 'string', default: '1' }, json: { type: 'string' } },
  })
  if (values.json !== undefined) await mayWrite('json', values.json)
  const seconds = wholeNumber('seconds', values.seconds)
  await withFolder(async (directory) => {
    const server = await startServer('server', { DATABASE_URL: '', DATA_DIRECTORY: join(directory, 'data') })
    try {
      const figures: (Figure & { name: string })[] = []
      console.log(`${'1 client'.padEnd(42)} ${'p50 ms'.padStart(8)} ${'p99 ms'.padStart(8)} ${'bytes'.padStart(8)}`)
      for (const { name, query } of [{ name: '{ __typename }', query: '{ __typename }' }, ...questions]) {
        const side = graphqlSide(server, { document: query, questions: [{ variables: {}, values: [] }] })
        const [figure] = (await compare([side], 1, seconds)) as [Figure]
        figures.push({ name, ...figure })
        const { p50, p99, bytes } = figure
        console.log(
          `${name.padEnd(42)} ${p50.toFixed(2).padStart(8)} ${(p99?.toFixed(2) ?? '–').padStart(8)} ${String(bytes).padStart(8)}`,
        )
      }
      const resident = await residentMegabytes(server.process.pid)
      console.log(`Resident memory of the server afterwards: ${resident ?? 'unknown'} MB`)
      const files: FileFigure[] = []
      console.log(`${'file'.padEnd(42)} ${'rows'.padStart(8)} ${'rows/s'.padStart(8)} ${'grew MB'.padStart(8)}`)
      for (const path of ['/statements.csv', '/statements.ndjson', '/mentions.csv']) {
        const figure = await measureFile(new URL(path, server.url), server.process.pid)
        files.push(figure)
        const { name, rows, perSecond, grew } = figure
        console.log(
          `${name.padEnd(42)} ${String(rows).padStart(8)} ${String(perSecond).padStart(8)} ${String(grew ?? '').padStart(8)}`,
        )
      }
      if (values.json) {
        const all = { node: process.version, seconds, figures, resident, files }
        await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`)
      }
    } finally {
      await server.stop()
    }
  })
}
