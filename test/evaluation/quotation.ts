import type { ScoredDocument, ScoredQuotation } from '../../seed/evaluation/scored-document.ts'
import type { Presentation } from '../../src/database/generated/client/enums.ts'

/** The numbers from one to another, without that. */
const tokens = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** A quotation of the tokens from one to another. */
export const quotation = (
  from: number,
  to: number,
  parts: Partial<ScoredQuotation> & { presentation?: Presentation } = {},
): ScoredQuotation => ({
  presentation: 'DIRECT',
  content: tokens(from, to),
  cue: [],
  speaker: [],
  antecedent: [],
  addressee: [],
  frame: [],
  ...parts,
})

export const documentOf = (gold: ScoredQuotation[], predicted: ScoredQuotation[]): ScoredDocument => ({
  name: 'invented',
  text: '',
  tokens: [],
  sentences: [],
  gold,
  predicted,
})
