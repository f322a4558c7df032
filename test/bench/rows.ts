import { agree, answer } from './agree.ts'
import { compare, Failure, type Figure, type Side } from './load.ts'
import { type Program, sqlSent } from './program.ts'
import type { Request } from './request/request.ts'
import { floorSide, graphqlSide } from './side.ts'

/** A line of the table: one request by so many clients. */
export interface Row {
  request: string
  /** Whether the server may answer what it has answered before without asking the database. */
  cached: boolean
  clients: number
  /** SQL statements of one answer, on average. */
  sql?: number
  server?: Figure
  floor?: Figure
  postgraphile?: Figure
  /** Why there are no figures. */
  failed?: string
}

/** The programs of which one is asked after the other. */
export interface Programs {
  server: Program
  floor: Program | undefined
  postgraphile: Program | undefined
}

/** What else is asked the same: its side of a request, undefined where it cannot be asked. */
export type OtherSide = (program: Program, request: Request) => Side | undefined

/**
 * Measures one request. Before that the answers are compared: what is not the same is not measured.
 * A request that is answered with an error has rows that say so.
 * @throws OperatorError where two sides answer differently.
 */
export async function measureRequest(
  request: Request,
  { server, floor, postgraphile }: Programs,
  clients: readonly number[],
  seconds: number,
  cached: boolean,
  other: { side: OtherSide; same(one: unknown, other: unknown): boolean },
): Promise<Row[]> {
  const ours = graphqlSide(server, request)
  const bare = floor && floorSide(floor, request)
  const theirs = postgraphile && other.side(postgraphile, request)
  const rows: Row[] = []
  try {
    const before = await sqlSent(server)
    const asked = await agree(request.name, ours, bare ?? ours)
    // Without a floor the server is compared with itself, and asked twice.
    const sql = (await sqlSent(server)) - before
    const perAnswer = sql / (bare ? asked : 2 * asked)
    // What is cached is measured as such only, not with a share of what came for the first time.
    if (cached) for (const at of ours.messages.keys()) await answer(ours, at)
    if (theirs) await agree(request.name, ours, theirs, other.same)
    for (const number of clients) {
      const sides = [ours, bare, theirs].filter((side) => side !== undefined)
      const figures = await compare(sides, number, seconds)
      const of = (side: Side | undefined) => (side ? figures[sides.indexOf(side)] : undefined)
      rows.push({
        request: request.name,
        cached,
        clients: number,
        // The statements of what is cached were sent when it was not.
        ...(!cached && { sql: Math.round(perAnswer * 10) / 10 }),
        ...defined({ server: of(ours), floor: of(bare), postgraphile: of(theirs) }),
      })
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    rows.push({ request: request.name, cached, clients: clients[rows.length] ?? 0, failed: why(error.message, server) })
  }
  return rows
}

const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>
  }

/** What the server does not tell clients stands in its log, under a number. */
function why(message: string, server: Program): string {
  const number = /log has it under ([0-9a-f-]{36})/.exec(message)?.[1]
  const logged = number && server.printed().split(number)[1]?.trim().slice(0, 300)
  return (logged ? `the ${server.name} logged: ${logged}` : message).replaceAll(/\s+/g, ' ')
}
