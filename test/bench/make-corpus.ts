import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/error.ts'
import { SyntheticCorpus } from './corpus/corpus.ts'
import { writeCorpus } from './corpus/write.ts'
import { wholeNumber } from './size.ts'

/** `npm run bench -- corpus --statements N DIRECTORY`. */
export async function makeCorpus(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { statements: { type: 'string', default: '10000' } },
  })
  const [directory, ...more] = positionals
  if (directory === undefined || more.length > 0)
    throw new OperatorError('corpus: expected one folder to write to: npm run bench -- corpus --statements N DIRECTORY')
  const corpus = new SyntheticCorpus(wholeNumber('statements', values.statements))
  await writeCorpus(corpus, directory, (written) => {
    if (written % 3_200 === 0) console.error(`${written} of ${corpus.articleCount} articles`)
  })
  console.log(`${directory}: ${corpus.statements} statements in ${corpus.articleCount} articles.`)
}
