export const capacityTerms = {
  EXPERT: 'as one who knows the matter',
  INSTITUTION: 'as a body',
  OFFICE_HOLDER: 'as holder of the office',
  PERSONAL: 'for himself or herself',
  SIGNATORY: 'as a signatory',
  SPOKESPERSON: 'as spokesperson',
} as const

export const precisionTerms = {
  DAY: 'to the day',
  INTERVAL: 'only as lying between two days',
  MONTH: 'to the month',
  UNKNOWN: 'not at all',
  YEAR: 'to the year',
} as const

export const derivationTerms = {
  EXPLICIT: 'the text names it',
  FROM_EVENT: 'taken from an event whose date is known',
  RELATIVE_TO_PUBLICATION: 'counted from the day of publication',
  UNKNOWN: 'no date was found',
} as const

export const basisTerms = { CODED: 'the annotator makes the link', IN_TEXT: 'the article makes the link' } as const

export const attestationTerms = {
  ALLEGED: 'Only another speaker says that it was said.',
  REPORTED: 'An article reports it in its own voice.',
} as const
