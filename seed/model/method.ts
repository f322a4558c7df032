import { createHash } from 'node:crypto'
import { answerSchema } from './answer.ts'
import { questionOf } from './prompt.ts'
import type { ModelSettings } from './settings.ts'

/** How a question is put, shown by one that has every part. */
const sample = questionOf('A. B.', 'en', {
  before: [{ number: 1, start: 0, end: 2 }],
  sentences: [{ number: 2, start: 3, end: 5 }],
})

const asked = createHash('sha256')
  .update(JSON.stringify([sample, answerSchema]))
  .digest('hex')
  .slice(0, 12)

/** The version of the extraction by a model: its name, and a hash of what it is asked and of how it has to answer. */
export const methodVersion = ({ name }: Pick<ModelSettings, 'name'>): string => `${name} ${asked}`
