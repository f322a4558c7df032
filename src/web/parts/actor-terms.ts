/** What the schema calls an actor's properties, in a reader's words. */
export const kindTerms = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  STATE: 'state',
  GROUP: 'group',
  UNNAMED: 'unnamed',
} as const

export type ActorKind = keyof typeof kindTerms
export const kinds = Object.keys(kindTerms) as ActorKind[]

export const nameKindTerms = {
  NAME: 'name',
  TRANSLITERATION: 'transliteration',
  ACRONYM: 'acronym',
  METONYM: 'metonym',
  ROLE_TITLE: 'title of an office',
} as const

export const pluralityTerms = { ONE: 'one person', SEVERAL: 'several persons' } as const
