import type { Language } from '../language.ts'
import { sourceBehind, sourceOf } from './authority.ts'
import { germanFullStops } from './full-stop.ts'
import { mediumOf } from './medium.ts'
import { type GermanSentence, readSentence } from './reading.ts'
import { headBefore, namesIn, pronounAt } from './referent.ts'
import { ruleTable } from './rule-table.ts'
import { speakerIn } from './subject.ts'
import { isWording } from './wording.ts'

const pointing = /^(?:demnach|wonach|danach|es|man|das|dies)$/i

export const german: Language<GermanSentence> = {
  fullStops: germanFullStops,
  rules: ruleTable,
  read: readSentence,
  isWording,
  namesIn,
  pronounAt,
  headBefore,
  mediumOf,
  sourceOf,
  sourceBehind,
  isPointing: (word) => pointing.test(word),
  speakerIn(sentence) {
    const told = sentence.reports.filter(({ subject, isPassive }) => subject && !isPassive)
    return (told.find(({ isFinal }) => !isFinal) ?? told[0])?.subject ?? speakerIn(sentence)
  },
}
