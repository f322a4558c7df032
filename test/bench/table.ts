import type { Figure } from './load.ts'
import type { Row } from './rows.ts'
import type { Measured } from './run.ts'

const ms = (value: number | undefined) =>
  value === undefined ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const rate = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 10 ? 1 : 0))
const megabytes = (value: number | undefined) => (value === undefined ? 'unknown' : `${value} MB`)

const columns: [title: string, width: number][] = [
  ['request', 38],
  ['clients', 7],
  ['SQL', 4],
  ['bytes', 7],
  ['p50 ms', 7],
  ['p99 ms', 7],
  ['/s', 6],
  ['floor p50', 9],
  ['p99 ms', 7],
  ['/s', 6],
  ['ratio', 6],
]

const line = (cells: string[]) =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(columns[0]?.[1] ?? 0) : cell.padStart(columns[index]?.[1] ?? 10)))
    .join(' ')

/** How many times as long the server takes as the other side, by the median. */
const ratio = (other: Figure, server: Figure) => server.p50 / other.p50

/** The figures of one database as a table. */
export function tableOf(measured: Measured): string {
  const { statements, database, imported, start, resident, rows, processes, notes } = measured
  const withOther = rows.some((row) => row.postgraphile)
  const filled = imported
    ? `import ${imported.seconds.toFixed(0)} s, at most ${megabytes(imported.megabytes)}`
    : 'filled before'
  return [
    `${statements.toLocaleString('en')} statements, ${database} database: ${filled}; server started in ${start.toFixed(1)} s, ${megabytes(resident)} resident at the end`,
    line([...columns.map(([title]) => title), ...(withOther ? ['PostGraphile p50', '/s', 'ratio'] : [])]),
    ...rows.map(rowLine),
    ...processes.map(
      ({ request, one, two }) =>
        `${request}, 16 clients: one process ${rate(one.perSecond)}/s, two ${rate(two.perSecond)}/s, ${(two.perSecond / one.perSecond).toFixed(2)} times`,
    ),
    ...notes,
  ].join('\n')
}

function rowLine(row: Row): string {
  const { request, cached, clients, sql, server, floor, postgraphile, failed } = row
  const name = cached ? `${request}, cached` : request
  if (!server) return `${name.padEnd(columns[0]?.[1] ?? 0)} ${String(clients).padStart(7)} failed: ${failed}`
  return line([
    name,
    String(clients),
    sql === undefined ? '' : String(sql),
    String(server.bytes),
    ms(server.p50),
    ms(server.p99),
    rate(server.perSecond),
    ...(floor
      ? [ms(floor.p50), ms(floor.p99), rate(floor.perSecond), ratio(floor, server).toFixed(1)]
      : ['', '', '', '']),
    ...(postgraphile
      ? [
          ms(postgraphile.p50).padStart(16),
          rate(postgraphile.perSecond).padStart(6),
          ratio(postgraphile, server).toFixed(1).padStart(6),
        ]
      : []),
  ]).trimEnd()
}

/** The median by one client at every size and in every kind of database beside each other. */
export function growthOf(all: readonly Measured[]): string {
  const of = (row: Row) => `${row.request}${row.cached ? ', cached' : ''}`
  const names = [...new Set(all.flatMap(({ rows }) => rows.map(of)))]
  const titles = all.map(({ statements, database }) => `${statements.toLocaleString('en')} ${database}`)
  const cell = (text: string, index: number) => text.padStart((titles[index]?.length ?? 0) + 2)
  const least = Math.min(...all.flatMap(({ rows }) => rows.map(({ clients }) => clients)))
  return [
    `p50 ms by ${least} client${least === 1 ? '' : 's'}`.padEnd(38) + titles.map(cell).join(''),
    ...names.map(
      (name) =>
        name.padEnd(38) +
        all
          .map(({ rows }, index) => {
            const row = rows.find((one) => of(one) === name && one.clients === least)
            return cell(row?.server ? ms(row.server.p50) : '', index)
          })
          .join(''),
    ),
  ].join('\n')
}
