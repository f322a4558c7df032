/** A row of `statementCounts` as the tests ask for it: keys by field. */
export interface CountRow {
  statements: number
  // biome-ignore lint/suspicious/noExplicitAny: a key has the type of its dimension.
  [key: string]: any
}

/** What a dimension's key is as a filter, and of what it is one: two keys of a speaker hold of one and the same. */
interface KeyFilter {
  field: string
  /** What to select of the key. */
  selection: string
  of?: 'speaker' | 'about' | 'mention' | 'claim'
  filter(key: never, all: never[]): object
}

const slug = (key: { slug: string }) => ({ slug: [key.slug] })
/** That a value is one of none: not any of those that there are. */
const orNone = (name: string) => (key: string | null, all: (string | null)[]) =>
  key === null ? { not: { [name]: all.filter((one) => one !== null) } } : { [name]: [key] }

interface Bucket {
  fit: string
  from: string
  to: string
}

const bucket = (field: string): KeyFilter => ({
  field,
  selection: '{ fit label from to }',
  filter(key: Bucket, all: Bucket[]) {
    const within = ({ from, to }: Bucket) => ({ saidOn: { from, to, match: 'WITHIN' } })
    if (key.fit === 'UNDATED') return { not: { saidOn: {} } }
    if (key.fit === 'FITS') return within(key)
    return { saidOn: {}, not: { or: all.filter(({ fit }) => fit === 'FITS').map(within) } }
  },
})

export const keyFilters: Record<string, KeyFilter> = {
  SPEAKER: { field: 'speaker', selection: '{ slug }', of: 'speaker', filter: slug },
  SPEAKER_COUNTRY: { field: 'speakerCountry', selection: '', of: 'speaker', filter: orNone('country') },
  SPEAKER_SECTOR: { field: 'speakerSector', selection: '', of: 'speaker', filter: orNone('sector') },
  SPEAKER_NAMED: { field: 'speakerNamed', selection: '', of: 'speaker', filter: (named: boolean) => ({ named }) },
  TARGET: {
    field: 'target',
    selection: '{ slug }',
    of: 'about',
    filter: (key: { slug: string } | null) => (key ? slug(key) : null) as never,
  },
  TARGET_COUNTRY: { field: 'targetCountry', selection: '', of: 'about', filter: orNone('country') },
  SOURCE: {
    field: 'source',
    selection: '{ slug }',
    of: 'mention',
    filter: (key: { slug: string } | null) => (key ? { source: slug(key) } : { not: { source: {} } }),
  },
  ARTICLE: { field: 'article', selection: '{ slug }', of: 'mention', filter: (key: never) => ({ article: slug(key) }) },
  PRESENTATION: {
    field: 'presentation',
    selection: '',
    of: 'mention',
    filter: (key: string) => ({ presentation: [key] }),
  },
  CUE: { field: 'cue', selection: '', of: 'mention', filter: orNone('cue') },
  EVENT: {
    field: 'event',
    selection: '{ slug }',
    filter: (key: { slug: string } | null) => (key ? { event: slug(key) } : { not: { event: {} } }),
  },
  CLAIM: {
    field: 'claim',
    selection: '{ slug }',
    of: 'claim',
    filter: (key: { slug: string } | null) => (key ? slug(key) : null) as never,
  },
  POSITION: {
    field: 'position',
    selection: '',
    of: 'claim',
    filter: (key: string | null) => (key ? { position: [key] } : null) as never,
  },
  ACT: { field: 'act', selection: '', filter: (key: string) => ({ act: [key] }) },
  DAY: bucket('day'),
  WEEK: bucket('week'),
  MONTH: bucket('month'),
  YEAR: bucket('year'),
}

/** The filter of the statements that a group counts. */
export function groupFilter(row: CountRow, rows: CountRow[], dimensions: readonly string[]): object {
  const conditions: object[] = []
  const together = new Map<string, (object | null)[]>()
  for (const name of dimensions) {
    const { field, of, filter } = keyFilters[name] as KeyFilter
    const condition = filter(row[field] as never, rows.map((other) => other[field]) as never)
    if (of) together.set(of, [...(together.get(of) ?? []), condition])
    else conditions.push(condition)
  }
  for (const [of, parts] of together) {
    const some = { [of]: { and: parts.filter((part) => part !== null) } }
    // Where there is no target or claim at all, none of its keys is there; a target without a country is one.
    if (parts.some((part) => part === null)) conditions.push({ not: { [of]: {} } })
    else if (of === 'about' && parts.every((part) => part && 'not' in part))
      conditions.push({ or: [some, { not: { about: {} } }] })
    else conditions.push(some)
  }
  return { and: conditions }
}
