import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { bucket, bucketOf } from '../shared/bucket.ts'
import { byId } from '../shared/by-id.ts'
import { enumNamed } from '../shared/enum.ts'
import { type Measure, measure, measures } from '../shared/measure.ts'
import { type Dimension, dimensions } from './dimension.ts'
import type { Group } from './group.ts'

/** Which key of a row is which noun, by id. */
const nouns = { actor: 'Actor', source: 'Source', article: 'Article', event: 'Event', claim: 'Claim' } as const

/** The enums of keys that are values of one, by dimension. */
const enums: Partial<Record<Dimension, string>> = {
  SPEAKER_SECTOR: 'Sector',
  POSITION: 'ClaimPosition',
  ACT: 'SpeechAct',
  PRESENTATION: 'Presentation',
}

const count = (row: Group, one: Measure, prefix = '') => row[`${prefix}${measures[one].column}`] as number

export const statementCount = builder.objectRef<Group>('StatementCount')

statementCount.implement({
  description:
    'How many statements there are of one combination of keys. A key is null where it was not grouped by, and where the statements have none.',
  fields: (t) => ({
    statements: t.int({ description: 'How many statements.', resolve: (row) => count(row, 'STATEMENTS') }),
    mentions: t.int({
      description:
        'How often they are printed; grouped by article, outlet, presentation or cue, only the mentions of the group.',
      resolve: (row) => count(row, 'MENTIONS'),
    }),
    articles: t.int({ description: 'How many articles print them.', resolve: (row) => count(row, 'ARTICLES') }),
    speakers: t.int({
      description: 'How many actors say them; grouped by speaker, only those of the group.',
      resolve: (row) => count(row, 'SPEAKERS'),
    }),
    share: t.float({
      description:
        'The share of all that was counted, or of what `shareWithin` says, from 0 to 1. Shares add up to more than 1 where a statement is in several groups.',
      args: {
        of: t.arg({ type: measure, defaultValue: 'STATEMENTS', required: true, description: 'Of what.' }),
      },
      resolve: (row, { of }) => {
        const total = count(row, of, 'total_')
        return total === 0 ? 0 : count(row, of) / total
      },
    }),
  }),
})

for (const [name, { field, slug, size, description }] of Object.entries(dimensions) as [
  Dimension,
  (typeof dimensions)[Dimension],
][])
  builder.objectField(statementCount, field, (t) => {
    const described = { description, nullable: true as const }
    if (slug)
      return t.prismaField({
        ...described,
        type: nouns[slug],
        resolve: (query: object, row: Group, _args: object, { prisma }: Context) =>
          byId(prisma, slug, query, row[field]),
      } as never) as never
    if (size)
      return t.field({
        ...described,
        type: bucket,
        resolve: (row) => (row[field] ? bucketOf(size, row[field] as string) : null),
      })
    if (name === 'SPEAKER_NAMED')
      return t.boolean({ ...described, resolve: (row) => (row[field] ?? null) as boolean | null })
    const values = enums[name]
    return t.field({
      ...described,
      type: values ? enumNamed(values) : 'String',
      resolve: (row) => (row[field] ?? null) as string | null,
    })
  })
