import { Prisma } from '../database/generated/client/client.ts'
import { type BucketSize, bucketKey } from '../shared/bucket.ts'
import { enumType } from '../shared/enum.ts'
import type { Join } from '../shared/measure.ts'

/** One entry in the table of what statements can be grouped by. */
interface DimensionEntry {
  description: string
  /** The field of a row that has the key. */
  field: string
  joins: readonly Join[]
  /** The key of a row; null for statements that have none. */
  key: Prisma.Sql
  /** The table of which the key is an id; such keys are in the order of their slugs. */
  slug?: 'actor' | 'source' | 'article' | 'event' | 'claim'
  /** The size of the bucket that the key names. */
  size?: BucketSize
}

const column = (name: string) => Prisma.raw(name)

const bucketed = (size: BucketSize, field: string, description: string): DimensionEntry => ({
  description,
  field,
  joins: [],
  key: bucketKey(size, 's'),
  size,
})

const entries = {
  SPEAKER: {
    description: 'Who says it.',
    field: 'speaker',
    joins: ['speaker'],
    key: column('sp.actor_id'),
    slug: 'actor',
  },
  SPEAKER_COUNTRY: {
    description: "The speaker's country.",
    field: 'speakerCountry',
    joins: ['speaker'],
    key: column('sp.country'),
  },
  SPEAKER_SECTOR: {
    description: 'The sectors in which the speaker held an office on the day of the statement.',
    field: 'speakerSector',
    joins: ['sector'],
    key: column('sector'),
  },
  SPEAKER_NAMED: {
    description: 'Whether the article names the speaker.',
    field: 'speakerNamed',
    joins: ['speaker'],
    key: column('sp.named'),
  },
  TARGET: {
    description: 'The actor whom it is about.',
    field: 'target',
    joins: ['target'],
    key: column('ta.actor_id'),
    slug: 'actor',
  },
  TARGET_COUNTRY: {
    description: 'The country of the actor whom it is about.',
    field: 'targetCountry',
    joins: ['target'],
    key: column('ta.country'),
  },
  SOURCE: {
    description: 'The outlet that printed it, as far as the documents name theirs.',
    field: 'source',
    joins: ['article'],
    key: column('a.source_id'),
    slug: 'source',
  },
  ARTICLE: {
    description: 'The article that prints it.',
    field: 'article',
    joins: ['mention'],
    key: column('m.article_id'),
    slug: 'article',
  },
  EVENT: {
    description: 'The event that it is about.',
    field: 'event',
    joins: ['event'],
    key: column('ev.event_id'),
    slug: 'event',
  },
  CLAIM: {
    description: 'The claim on which it takes a position.',
    field: 'claim',
    joins: ['position'],
    key: column('po.claim_id'),
    slug: 'claim',
  },
  POSITION: {
    description: 'The position that it takes on a claim; with `CLAIM`, or of what hangs on a claim, on that one.',
    field: 'position',
    joins: ['position'],
    key: column('po.position'),
  },
  ACT: { description: 'The speech act.', field: 'act', joins: [], key: column('s.act') },
  PRESENTATION: {
    description: 'How it is presented; with `SOURCE`, `ARTICLE` or `CUE`, in one and the same mention.',
    field: 'presentation',
    joins: ['mention'],
    key: column('m.presentation'),
  },
  CUE: {
    description:
      'The words that introduce it, such as *sagte*; with `SOURCE`, `ARTICLE` or `PRESENTATION`, in one and the same mention.',
    field: 'cue',
    joins: ['mention'],
    key: column('m.cue'),
  },
  DAY: bucketed('DAY', 'day', 'The day on which it was said.'),
  WEEK: bucketed('WEEK', 'week', 'The week in which it was said, by ISO 8601.'),
  MONTH: bucketed('MONTH', 'month', 'The month in which it was said.'),
  YEAR: bucketed('YEAR', 'year', 'The year in which it was said.'),
} satisfies Record<string, DimensionEntry>

export type Dimension = keyof typeof entries

export const dimensions: Record<Dimension, DimensionEntry> = entries

export const dimension = enumType<Dimension>(
  'Dimension',
  'What statements can be grouped by. A statement with several speakers counts for each of them, and so for whatever it has several of; one that has none counts under null.',
  Object.fromEntries(Object.entries(entries).map(([name, { description }]) => [name, description])) as Record<
    Dimension,
    string
  >,
)
