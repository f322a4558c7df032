import { builder } from '../builder.ts'
import { type Days, officeDays, overlap } from '../shared/days.ts'
import { capacity } from './enum.ts'

builder.prismaObject('Speaker', {
  select: { statementId: true, actorId: true },
  fields: (t) => ({
    actor: t.relation('actor'),
    capacity: t.expose('capacity', { type: capacity }),
    onBehalfOf: t.relation('onBehalfOf', { nullable: true }),
    official: t.boolean({
      description:
        'True where the speaker was official on the day of the statement: of government, military, legislature, judiciary or intelligence.',
      select: {
        actorId: true,
        statement: {
          select: {
            participations: {
              where: { role: 'SPEAKER' },
              select: { actorId: true, official: true },
            },
          },
        },
      },
      resolve: ({ actorId, statement }) =>
        statement.participations.some((participation) => participation.actorId === actorId && participation.official),
    }),
    offices: t.field({
      type: ['Affiliation' as never] as never,
      description:
        'The offices that the speaker held on the day of the statement. Where that day is not known, those held when it was printed.',
      select: ((_args: unknown, _context: unknown, nested: (query: object) => object) => ({
        statement: {
          select: {
            saidEarliest: true,
            saidLatest: true,
            undated: true,
            printings: {
              select: {
                article: {
                  select: { publishedEarliest: true, publishedLatest: true },
                },
              },
            },
          },
        },
        actor: {
          select: {
            affiliations: nested({
              orderBy: { ordinal: 'asc' },
              select: { earliest: true, latest: true },
            }),
          },
        },
      })) as never,
      resolve: (({ actor, statement }: Offices) => {
        const { undated, saidEarliest, saidLatest, printings } = statement
        const days = officeDays(
          undated ? undefined : { earliest: saidEarliest, latest: saidLatest },
          printings.map(({ article }) => ({ earliest: article.publishedEarliest, latest: article.publishedLatest })),
        )
        return days ? actor.affiliations.filter((held) => overlap(held, days)) : actor.affiliations
      }) as never,
    }),
  }),
})

interface Offices {
  actor: { affiliations: Days[] }
  statement: StatementDays
}

interface StatementDays {
  saidEarliest: Date | null
  saidLatest: Date | null
  undated: boolean
  printings: {
    article: { publishedEarliest: Date | null; publishedLatest: Date | null }
  }[]
}
