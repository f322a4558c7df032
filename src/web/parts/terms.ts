/** What the schema's values are called on the page: the verb or noun that a reader would say. */
export const actTerms = {
  ACCUSE: 'accuses',
  AGREE: 'agrees',
  ANNOUNCE: 'announces',
  ASSESS: 'assesses',
  CONFIRM: 'confirms',
  DECLINE_COMMENT: 'declines to comment',
  DEMAND: 'demands',
  DENY: 'denies',
  PREDICT: 'predicts',
  PROMISE: 'promises',
  REJECT: 'rejects',
  REQUEST: 'requests',
  STATE: 'states',
  SUPPORT: 'supports',
  THREATEN: 'threatens',
  WARN: 'warns',
} as const

export const presentationTerms = {
  DIRECT: 'direct',
  INDIRECT: 'indirect',
  FREE_INDIRECT: 'free indirect',
  INDIRECT_FREE_INDIRECT: 'Konjunktiv without a frame',
  REPORTED: 'reported act',
} as const

export const sectorTerms = {
  ACADEMIA: 'academia',
  BUSINESS: 'business',
  CIVIL_SOCIETY: 'civil society',
  GOVERNMENT: 'government',
  INTELLIGENCE: 'intelligence',
  INTERNATIONAL: 'international',
  JUDICIARY: 'judiciary',
  LEGISLATURE: 'legislature',
  MEDIA: 'media',
  MILITARY: 'military',
  PARTY: 'party',
  UNKNOWN: 'unknown',
} as const

export const positionTerms = {
  ASSERTS: 'asserts',
  CONFIRMS: 'confirms',
  DENIES: 'denies',
  QUESTIONS: 'questions',
  QUALIFIES: 'qualifies',
  DECLINES_COMMENT: 'declines to comment',
} as const

export const stanceTerms = {
  FAVOR: 'in favor',
  AGAINST: 'against',
  NEUTRAL: 'neutral',
  MIXED: 'mixed',
  UNCLEAR: 'unclear',
} as const

export const provenanceTerms = { ANNOTATED: 'annotated by hand', EXTRACTED: 'extracted by a program' } as const

export const relationTerms = {
  CONFIRMS: 'confirms',
  CONTRADICTS: 'contradicts',
  DENIES: 'denies',
  ELABORATES: 'elaborates',
  REPEATS: 'repeats',
  RESPONDS_TO: 'responds to',
} as const

export type Act = keyof typeof actTerms
export type Presentation = keyof typeof presentationTerms
export type Sector = keyof typeof sectorTerms
export type ClaimPosition = keyof typeof positionTerms
export type Provenance = keyof typeof provenanceTerms

const keysOf = <T extends object>(terms: T) => Object.keys(terms) as (keyof T)[]

export const acts = keysOf(actTerms)
export const presentations = keysOf(presentationTerms)
export const sectors = keysOf(sectorTerms)
export const positions = keysOf(positionTerms)
export const provenances = keysOf(provenanceTerms)

const countries = new Intl.DisplayNames('en', { type: 'region' })

/** A country's English name, by ISO 3166-1 alpha-2; a code that is none stands for itself. */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code
  } catch {
    return code
  }
}

const languages = new Intl.DisplayNames('en', { type: 'language' })

/** A language's English name, by ISO 639-1; a code that is none stands for itself. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code
  } catch {
    return code
  }
}
