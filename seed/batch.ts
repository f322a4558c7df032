import type { Printing } from './catalogue.ts'
import type { Outline } from './outline.ts'
import type { Problem } from './problem.ts'
import type { documentModels } from './rows.ts'

/** Models of which a batch has rows; each document has its bookkeeping. */
export type BatchModel = 'Document' | (typeof documentModels)[number]

/** A document of which an import asks whether it has changed. */
export interface Asked {
  /** Its place in the corpus. */
  place: number
  name: string
  /** What its rows were derived from the last time; undefined where it is new. */
  input: string | undefined
}

/** What is found of a document; its outline only where it has changed and can be read. */
export interface Surveyed {
  place: number
  input: string
  outline: Outline | undefined
}

/** A document that is to be derived. */
export interface Wanted {
  place: number
  name: string
  /** Its input when it was surveyed. */
  input: string
  /** What other documents print of its statements. */
  elsewhere: readonly Printing[]
  /** Of an imported article: those of its statements that an earlier document describes. */
  joined: readonly string[]
  /** The hash over the rows that the database has of it. */
  rows: string | undefined
}

/** As what rows are handed over: lines of `COPY`, JSON, or not at all, where they are only checked. */
export type Form = 'copy' | 'json' | 'none'

/** The rows of some documents. */
export interface Batch {
  documents: number
  statements: number
  mentions: number
  /** The ids of the statements and articles whose rows are handed over. */
  written: { statements: string[]; articles: string[] }
  /** Of each model the rows, and how many they are. Documents whose rows are those that the database has are left out. */
  tables: { model: BatchModel; rows: number; text: Uint8Array }[]
  problems: Problem[]
}
