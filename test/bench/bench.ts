import { runMain } from '../../src/shared/main.ts'
import { makeCorpus } from './make-corpus.ts'
import { measureQuestions } from './questions.ts'

const help = `npm run bench [-- COMMAND] [OPTIONS]

  corpus --statements N DIRECTORY   writes a synthetic corpus of that size to a folder
  questions [--requests N] [--json FILE]
                                    asks every example question over the corpus, and reads every file`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  corpus: makeCorpus,
  questions: measureQuestions,
}

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const command = commands[name]
  if (!command || args.includes('--help')) return console.log(help)
  await command(args)
})
