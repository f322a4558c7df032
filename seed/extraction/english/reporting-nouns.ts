import { wordSet } from '../word-set.ts'

/** Nouns that a clause can follow which says what was said or thought. */
const nouns = wordSet(`
  claim allegation accusation assertion statement warning announcement promise pledge vow threat belief view opinion hope fear
  concern doubt suspicion suggestion report denial admission acknowledgement confirmation assurance argument complaint
  demand call remark comment prediction forecast conclusion contention insistence conviction reminder declaration
  revelation rumour rumor message charge criticism testimony
`)

export const isReportingNoun = (lower: string): boolean =>
  nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1)))
