import { builder } from '../builder.ts'
import { Prisma } from '../database/generated/client/client.ts'
import { BadUserInput } from '../error.ts'
import { chosenStatements } from '../shared/chosen.ts'
import { firstArgument, firstOf, statementsArgument } from '../shared/groups.ts'
import { type Counts, level, type Network, type Node, network } from './type.ts'

/** Counts of one pair of speaker and target, of one end of any, or of all. */
interface Row extends Counts {
  speaker: string | null
  target: string | null
  /** 1 where the row is of any speaker. */
  anySpeaker: number
  anyTarget: number
}

const stances = ['favor', 'against', 'neutral', 'mixed', 'unclear'] as const

/** A row for each pair, each speaker, each target, and the whole. A statement counts once in each. */
function networkQuery(filter: unknown, by: 'ACTOR' | 'COUNTRY'): Prisma.Sql {
  const key = Prisma.raw(by === 'ACTOR' ? 'actor_id' : 'country')
  const slug = (id: string) =>
    Prisma.raw(by === 'ACTOR' ? `(SELECT slug FROM actor WHERE actor.id = p.${id})` : `p.${id}`)
  const ofStance = stances.map((stance) =>
    Prisma.raw(`count(DISTINCT id) FILTER (WHERE stance = '${stance.toUpperCase()}') AS ${stance}`),
  )
  return Prisma.sql`WITH chosen AS MATERIALIZED (${chosenStatements({ filter })}),
    pair AS (SELECT s.id, sp.${key} AS speaker, ta.${key} AS target, tg.stance FROM chosen AS s
      JOIN participation AS sp ON sp.statement_id = s.id AND sp.role = 'SPEAKER'
      JOIN participation AS ta ON ta.statement_id = s.id AND ta.role = 'TARGET'
      JOIN target AS tg ON tg.statement_id = s.id AND tg.actor_id = ta.actor_id),
    p AS (SELECT speaker, target, grouping(speaker) AS any_speaker, grouping(target) AS any_target,
        count(DISTINCT id) AS statements, ${Prisma.join(ofStance)}
      FROM pair GROUP BY GROUPING SETS ((speaker, target), (speaker), (target), ()))
    SELECT speaker, target, any_speaker AS "anySpeaker", any_target AS "anyTarget", statements,
      ${Prisma.raw(stances.join(', '))}, (SELECT count(*) FROM chosen) AS "all"
    FROM p ORDER BY statements DESC, ${slug('speaker')} NULLS LAST, ${slug('target')} NULLS LAST`
}

builder.queryField('network', (t) =>
  t.field({
    type: network,
    description: 'Who speaks about whom, how often, and with which stance.',
    args: {
      filter: t.arg(statementsArgument),
      level: t.arg({ type: level, required: true, defaultValue: 'ACTOR', description: 'What the nodes are.' }),
      first: t.arg.int(firstArgument('edges', 'the most frequent first')),
    },
    resolve: async (_root, { filter, level: by, first }, { batch, limits }): Promise<Network> => {
      const most = firstOf(first, 'edges', limits)
      const rows = await batch.rows<Row & { all: number }>(networkQuery(filter, by))
      const pairs = rows.filter(({ anySpeaker, anyTarget }) => !anySpeaker && !anyTarget)
      if (typeof first !== 'number' && pairs.length > limits.groups)
        throw new BadUserInput(
          `The network has ${pairs.length} edges, and at most ${limits.groups} are given. Narrow the filter, or take the \`first\` ones.`,
          { extensions: { limit: 'groups', value: limits.groups, actual: pairs.length } },
        )
      const ends = (of: 'speaker' | 'target', any: 'anySpeaker' | 'anyTarget', other: 'anySpeaker' | 'anyTarget') =>
        new Map(rows.filter((row) => !row[any] && row[other]).map((row) => [row[of], row.statements]))
      const [says, isAbout] = [ends('speaker', 'anySpeaker', 'anyTarget'), ends('target', 'anyTarget', 'anySpeaker')]
      const nodes = new Map<string | null, Node>()
      const node = (key: string | null): Node => {
        const known = nodes.get(key)
        if (known) return known
        const made = { key, level: by, says: says.get(key) ?? 0, isAbout: isAbout.get(key) ?? 0 }
        nodes.set(key, made)
        return made
      }
      const edges = pairs.slice(0, most).map((row) => ({ ...row, from: node(row.speaker), to: node(row.target) }))
      const whole = rows.find(({ anySpeaker, anyTarget }) => anySpeaker && anyTarget)
      const statements = whole?.statements ?? 0
      return { nodes: [...nodes.values()], edges, statements, withoutTarget: (whole?.all ?? 0) - statements }
    },
  }),
)
