import type { Language } from '../language.ts'
import { englishFullStops } from './full-stop.ts'
import { pronouns } from './function-words.ts'
import { type EnglishSentence, readSentence } from './reading.ts'
import { headBefore, namesIn, pronounAt } from './referent.ts'
import { ruleTable } from './rule-table.ts'
import { isWording } from './wording.ts'

export const english: Language<EnglishSentence> = {
  fullStops: englishFullStops,
  rules: ruleTable,
  read: readSentence,
  isWording,
  namesIn,
  pronounAt,
  headBefore,
  isPointing: (word) => pronouns.has(word.toLowerCase()),
  speakerIn: ({ reports }) =>
    reports.find(({ subject, isPassive, opens }) => subject && !isPassive && opens === 'main')?.subject,
}
