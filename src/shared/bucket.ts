import { builder } from '../builder.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { enumType } from './enum.ts'

/** A length of time into which days are gathered. */
export type BucketSize = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'

/** What a statement's date is to buckets of a size: the first day of its bucket, or why it has none. */
export type BucketKey = string

/** The keys of what has no bucket. As days they come behind all others, and `tooRough` before `undated`. */
export const tooRough: BucketKey = '-infinity'
export const undated: BucketKey = 'infinity'

/** The bucket of each statement of `alias`, as SQL. A date fits where its first and last day are in the same one. */
export function bucketKey(size: BucketSize, alias: string): Prisma.Sql {
  const begin = (column: string) =>
    size === 'DAY' ? `${alias}.${column}` : `date_trunc('${size.toLowerCase()}', ${alias}.${column}::timestamp)`
  return Prisma.raw(`CASE WHEN ${alias}.undated THEN DATE '${undated}'
    WHEN ${begin('said_earliest')} = ${begin('said_latest')} THEN ${begin('said_earliest')}::date
    ELSE DATE '${tooRough}' END`)
}

const fit = enumType('BucketFit', 'Whether a date fits into a length of time.', {
  FITS: 'It lies in it for certain.',
  TOO_ROUGH: 'It is known too roughly: its first and its last day lie in different ones, or one end is open.',
  UNDATED: 'Nothing is known of it.',
})

/** A length of time; of dates that fit into none it has no days. */
export interface Bucket {
  fit: typeof fit.$inferType
  label: string | null
  from: Date | null
  to: Date | null
}

const day = 86_400_000
const midnight = (text: string) => new Date(`${text}T00:00:00Z`)

/** The bucket that a key names. */
export function bucketOf(size: BucketSize, key: BucketKey): Bucket {
  if (key === tooRough || key === undated)
    return { fit: key === tooRough ? 'TOO_ROUGH' : 'UNDATED', label: null, from: null, to: null }
  const from = midnight(key)
  return { fit: 'FITS', label: labelOf(size, from), from, to: new Date(Number(nextDay(size, from)) - day) }
}

/** The first day behind a bucket that begins on `from`. */
export function nextDay(size: BucketSize, from: Date): Date {
  const next = new Date(from)
  if (size === 'DAY') next.setUTCDate(next.getUTCDate() + 1)
  else if (size === 'WEEK') next.setUTCDate(next.getUTCDate() + 7)
  else if (size === 'MONTH') next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCFullYear(next.getUTCFullYear() + 1)
  return next
}

/** The label of the bucket that begins on `from`. */
function labelOf(size: BucketSize, from: Date): string {
  const iso = from.toISOString()
  if (size !== 'WEEK') return iso.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[size])
  // The year of a week is that of its Thursday.
  const thursday = new Date(Number(from) + 3 * day)
  const year = thursday.toISOString().slice(0, 4)
  const week = Math.floor((Number(thursday) - Number(midnight(`${year}-01-01`))) / day / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

export const bucket = builder.objectRef<Bucket>('Bucket').implement({
  description:
    'A day, week, month or year. Dates that are known too roughly for one, or not at all, are in buckets of their own, without days.',
  fields: (t) => ({
    fit: t.expose('fit', { type: fit, description: 'Whether the dates in it are known well enough.' }),
    label: t.exposeString('label', {
      nullable: true,
      description: '`2022-03-13`, `2022-W10`, `2022-03` or `2022`; null where the dates are not known well enough.',
    }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'Its first day; null as for `label`.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'Its last day; null as for `label`.' }),
  }),
})
