import {
  type Act,
  acts,
  type ClaimPosition,
  type Presentation,
  type Provenance,
  positions,
  presentations,
  provenances,
  type Sector,
  sectors,
} from '../parts/terms.ts'

/** Which statements a reader looks at, as the address has it. */
export interface Selection {
  /** Words of the text, as the API's `text` takes them. */
  words?: string
  /** Slugs of who speaks. */
  speaker?: string[]
  /** Countries of who speaks, ISO 3166-1 alpha-2. */
  country?: string[]
  /** Of which sector the office is that who speaks held on that day. */
  sector?: Sector[]
  official?: boolean
  /** Slugs of whom it is about. */
  about?: string[]
  aboutCountry?: string[]
  act?: Act[]
  presentation?: Presentation[]
  position?: ClaimPosition[]
  claim?: string[]
  event?: string[]
  source?: string[]
  article?: string[]
  provenance?: Provenance[]
  /** The first and the last day, `YYYY-MM-DD`. */
  from?: string
  to?: string
}

interface Field {
  /** What it is called where it is spoken of. */
  label: string
  /** One value, several, yes or no, or a day. */
  kind: 'one' | 'several' | 'whether' | 'day'
  /** The values that there are, where there are few. */
  values?: readonly string[]
}

/** Every filter of an address. */
export const fields: Record<keyof Selection, Field> = {
  words: { label: 'words', kind: 'one' },
  speaker: { label: 'speaker', kind: 'several' },
  country: { label: 'country of the speaker', kind: 'several' },
  sector: { label: 'office', kind: 'several', values: sectors },
  official: { label: 'officials', kind: 'whether' },
  about: { label: 'about', kind: 'several' },
  aboutCountry: { label: 'about the country', kind: 'several' },
  act: { label: 'speech act', kind: 'several', values: acts },
  presentation: { label: 'presentation', kind: 'several', values: presentations },
  position: { label: 'position', kind: 'several', values: positions },
  claim: { label: 'claim', kind: 'several' },
  event: { label: 'event', kind: 'several' },
  source: { label: 'source', kind: 'several' },
  article: { label: 'article', kind: 'several' },
  provenance: { label: 'provenance', kind: 'several', values: provenances },
  from: { label: 'from', kind: 'day' },
  to: { label: 'to', kind: 'day' },
}

/** An address that asks for what there is not; the message says what there is. */
export class WrongAddress extends Error {
  override name = 'WrongAddress'
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function readField(name: keyof Selection, given: string[]): Selection[keyof Selection] {
  const { kind, values } = fields[name]
  for (const value of given)
    if (values && !values.includes(value))
      throw new WrongAddress(`The address has ${name}=${value.slice(0, 100)}. Expected one of ${values.join(', ')}.`)
  if (kind === 'several') return [...new Set(given)]
  const [value = ''] = given
  if (given.length > 1) throw new WrongAddress(`The address has ${name} ${given.length} times. Expected it once.`)
  if (kind === 'whether') {
    if (value !== 'true' && value !== 'false')
      throw new WrongAddress(`The address has ${name}=${value.slice(0, 100)}. Expected true or false.`)
    return value === 'true'
  }
  if (kind === 'day' && !isDay(value))
    throw new WrongAddress(`The address has ${name}=${value.slice(0, 100)}. Expected a day, such as 2022-02-24.`)
  return value
}

/**
 * The selection of an address.
 * @param search the parameters by name, each a text or a list of them.
 * @param others the parameters that the view has besides.
 * @throws WrongAddress where there is no such filter or value.
 */
export function readSelection(search: Record<string, unknown>, others: readonly string[] = []): Selection {
  const selection: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(search)) {
    if (others.includes(name)) continue
    if (!Object.hasOwn(fields, name))
      throw new WrongAddress(
        `The address has the filter ${name.slice(0, 100)}, which there is not. There are ${[...Object.keys(fields), ...others].join(', ')}.`,
      )
    const given = [value ?? []].flat().map(String).filter(Boolean)
    if (given.length > 0) selection[name] = readField(name as keyof Selection, given)
  }
  if (selection['from'] && selection['to'] && String(selection['from']) > String(selection['to']))
    throw new WrongAddress(`The address has from=${selection['from']}, which is after to=${selection['to']}.`)
  return selection as Selection
}

/** The selection with one value of a field put in, or taken out where it is there. */
export function toggled(selection: Selection, name: keyof Selection, value: string): Selection {
  const present = [selection[name] ?? []].flat().map(String)
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value]
  return { ...selection, [name]: next.length > 0 ? next : undefined }
}

/** The address without any filter; what a view has besides stays. */
export const cleared = (selection: Selection): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([name]) => !Object.hasOwn(fields, name)))
