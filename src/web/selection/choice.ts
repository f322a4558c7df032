import { dateWords } from '../parts/date-text.tsx'
import {
  actTerms,
  countryName,
  positionTerms,
  presentationTerms,
  provenanceTerms,
  sectorTerms,
} from '../parts/terms.ts'
import { fields, type Selection } from './selection.ts'

export type FieldName = keyof Selection

/** One value of a selection. */
export interface Choice {
  field: FieldName
  value: string
  /** The filter and the value in words. */
  label: string
  name: string
}

/** What is called how, by field and slug: see `nameKey`. */
export type Names = ReadonlyMap<string, string>

/** The nouns whose names the fields hold by slug. */
export const nouns = {
  speaker: 'actor',
  about: 'actor',
  claim: 'claim',
  event: 'event',
  source: 'source',
  article: 'article',
} as const

type Noun = (typeof nouns)[keyof typeof nouns]

export const nameKey = (noun: Noun, slug: string): string => `${noun}/${slug}`

const terms: Partial<Record<FieldName, Record<string, string>>> = {
  sector: sectorTerms,
  act: actTerms,
  presentation: presentationTerms,
  position: positionTerms,
  provenance: provenanceTerms,
}

/** A slug as words: nearly a name, until that is there. */
const spelledOut = (slug: string) =>
  slug.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())

/** What the value of a filter is called. */
export function valueName(field: FieldName, value: string, names: Names): string {
  if (field in nouns) return names.get(nameKey(nouns[field as keyof typeof nouns], value)) ?? spelledOut(value)
  if (field === 'country' || field === 'aboutCountry') return countryName(value)
  if (field === 'official') return value === 'true' ? 'yes' : 'no'
  if (field === 'words') return `“${value}”`
  if (field === 'from' || field === 'to')
    return dateWords({ edtf: value, earliest: value, latest: value, precision: 'DAY', words: null })
  return terms[field]?.[value] ?? value
}

/** Every value of a selection, in the order of the filters. */
export const choicesOf = (selection: Selection, names: Names): Choice[] =>
  (Object.keys(fields) as FieldName[]).flatMap((field) =>
    [selection[field] ?? []]
      .flat()
      .map(String)
      .map((value) => ({ field, value, label: fields[field].label, name: valueName(field, value, names) })),
  )
