import type { Rule, Scene } from '../language.ts'
import type { Sentence } from '../sentence.ts'
import { type Report, reportsIn } from './report.ts'

/** An English sentence with the verbs in it that report. */
export interface EnglishSentence extends Sentence {
  readonly reports: readonly Report[]
}

export type EnglishRule = Rule<EnglishSentence>
export type EnglishScene = Scene<EnglishSentence>

export const readSentence = (sentence: Sentence): EnglishSentence => ({ ...sentence, reports: reportsIn(sentence) })
