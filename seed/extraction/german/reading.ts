import type { Rule, Scene } from '../language.ts'
import type { Sentence } from '../sentence.ts'
import { type Parsed, parse } from './clause.ts'
import { type Report, reportsIn } from './report.ts'

/** A German sentence with its clauses and the verbs in it that report. */
export interface GermanSentence extends Parsed {
  readonly reports: readonly Report[]
}

export type GermanRule = Rule<GermanSentence>
export type GermanScene = Scene<GermanSentence>

export function readSentence(sentence: Sentence): GermanSentence {
  const parsed = parse(sentence)
  return { ...parsed, reports: reportsIn(parsed) }
}
