import { parseArgs } from 'node:util'
import { SyntheticCorpus } from './corpus/corpus.ts'
import { empty, heldBy, settle } from './database.ts'
import { layOut, mayFill } from './fill.ts'
import { withFolder } from './folder.ts'
import { runImport } from './import.ts'
import { wholeNumber } from './size.ts'

/** `npm run bench -- import`: how long the import takes, into an empty database and once more with nothing changed. */
export async function timeImport(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      statements: { type: 'string', default: '10000' },
      overwrite: { type: 'boolean', default: false },
      corpus: { type: 'string' },
    },
  })
  const corpus = new SyntheticCorpus(wholeNumber('statements', values.statements))
  const url = process.env['DATABASE_URL'] ?? ''
  if (url) await mayFill(url, corpus.mark, values.overwrite, corpus.statements)
  await withFolder(async (temporary) => {
    const directory = values.corpus ?? `${temporary}/corpus`
    await layOut(corpus, directory)
    const settings = {
      DATABASE_URL: url,
      ...(!url && { DATA_DIRECTORY: `${temporary}/data` }),
      CORPUS_DIRECTORY: directory,
    }
    // Somebody's corpus is not thrown away before the new one is there.
    if (url && (await heldBy(url)).kind === 'synthetic') await empty(url)
    for (const how of ['imported', 'again, with nothing changed']) {
      const { seconds, megabytes } = await runImport(settings, values.overwrite)
      console.log(
        `${corpus.statements.toLocaleString('en')} statements in ${corpus.articleCount.toLocaleString('en')} articles, ${how}: ${seconds.toFixed(1)} s, at most ${megabytes ?? 'unknown'} MB resident`,
      )
      if (url) await settle(url)
    }
  })
}
