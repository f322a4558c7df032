import { answer } from './agree.ts'
import type { SyntheticCorpus } from './corpus/corpus.ts'
import type { Import } from './import.ts'
import { compare, Failure, type Figure, type Side } from './load.ts'
import type { Options } from './options.ts'
import { postgraphileSide, sameSlugs, startPostgraphile } from './postgraphile/postgraphile.ts'
import { type Program, residentMegabytes, sqlCounter, startServer } from './program.ts'
import { requests } from './request/request.ts'
import { drawSample, type Sample } from './request/sample.ts'
import { measureRequest, type Row } from './rows.ts'
import { floorSide, graphqlSide, startFloor } from './side.ts'

/** Where the corpus is, as the server is told. */
export type Settings = { DATABASE_URL: string } | { DATABASE_URL: ''; DATA_DIRECTORY: string }

/** All that was measured of one corpus in one database. */
export interface Measured {
  statements: number
  database: 'server' | 'embedded'
  imported: Import | undefined
  /** Seconds until the server listened. */
  start: number
  /** Megabytes of the server after all requests. */
  resident: number | undefined
  rows: Row[]
  /** Answers per second of one process and of two, by 16 clients. */
  processes: { request: string; one: Figure; two: Figure }[]
  /** What was not measured, and why. */
  notes: string[]
}

/** The requests by which two processes are compared with one. */
const scaled = [
  'question 1, newest 20',
  '50 statements, four relations',
  'one statement, four relations',
  '{ __typename }',
]

/** Measures every request on a database that is filled. */
export async function run(
  corpus: SyntheticCorpus,
  directory: string,
  settings: Settings,
  options: Options,
  knows: (setting: string) => boolean,
  report: (line: string) => void,
): Promise<Omit<Measured, 'imported'>> {
  const databaseUrl = settings.DATABASE_URL
  const common = {
    ...settings,
    CORPUS_DIRECTORY: directory,
    // More countries and months than a page shows.
    GROUPS_LIMIT: '10000',
  }
  const programs: Program[] = []
  const started = async (starting: Promise<Program>) => {
    const program = await starting
    programs.push(program)
    return program
  }
  const notes: string[] = []
  try {
    const server = await started(
      startServer('server', { ...common, RESPONSE_CACHE_MB: '0', PROCESSES: '1' }, sqlCounter),
    )
    const all = requests(await drawSample(directory, corpus.articleCount, await lastStatements(server)))
    const floor = databaseUrl ? await started(startFloor(databaseUrl, all)) : undefined
    if (!floor) notes.push('The floor needs DATABASE_URL: the embedded database is open to one process only.')
    const postgraphile =
      options.postgraphile && databaseUrl
        ? await started(startPostgraphile(options.postgraphile, databaseUrl))
        : undefined
    const other = { side: postgraphileSide, same: sameSlugs }
    const rows: Row[] = []
    const measure = async (on: Program, cached: boolean) => {
      report(cached ? 'warming the caching server' : 'warming the servers')
      for (const request of all) {
        // The others are what they were in the first pass.
        const bare = !cached && floor && floorSide(floor, request)
        const theirs = !cached && postgraphile && postgraphileSide(postgraphile, request)
        await warm(
          [graphqlSide(on, request), bare, theirs].filter((side) => !!side),
          options.seconds,
        )
      }
      for (const request of all) {
        report(cached ? `${request.name}, cached` : request.name)
        const sides = { server: on, floor, postgraphile: cached ? undefined : postgraphile }
        rows.push(...(await measureRequest(request, sides, options.clients, options.seconds, cached, other)))
      }
    }
    await measure(server, false)
    const resident = await residentMegabytes(server.process.pid)
    const processes = databaseUrl ? await twoProcesses() : []
    // The embedded database is open to one server at a time.
    if (!databaseUrl) await server.stop()
    if (knows('RESPONSE_CACHE_MB'))
      await measure(
        await started(startServer('caching server', { ...common, RESPONSE_CACHE_MB: '64' }, sqlCounter)),
        true,
      )
    else notes.push('Cached answers are not measured: the server has no setting RESPONSE_CACHE_MB.')
    return {
      statements: corpus.statements,
      database: databaseUrl ? 'server' : 'embedded',
      start: server.start,
      resident,
      rows,
      processes,
      notes,
    }

    async function twoProcesses(): Promise<Measured['processes']> {
      if (!knows('PROCESSES')) {
        notes.push('Two processes are not measured: the server has no setting PROCESSES.')
        return []
      }
      const two = await started(startServer('two processes', { ...common, RESPONSE_CACHE_MB: '0', PROCESSES: '2' }))
      const figures: Measured['processes'] = []
      for (const request of all.filter(({ name }) => scaled.includes(name))) {
        report(`${request.name}, two processes`)
        // The one process has answered everything already: each of the two has to compile and plan for itself.
        await compare([graphqlSide(two, request)], 16, options.seconds)
        const [one, other] = await compare(
          [graphqlSide(server, request), graphqlSide(two, request)],
          16,
          options.seconds,
        )
        if (one && other) figures.push({ request: request.name, one, two: other })
      }
      await two.stop()
      return figures
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()))
  }
}

/**
 * Asks a request for a while. What V8 has not seen a few thousand times it has not compiled for good, so that whatever
 * were measured first on a server that has just been started would be measured on another program than what comes last.
 */
async function warm(sides: Side[], seconds: number): Promise<void> {
  // Why a request fails is said where it is measured.
  await compare(sides, 1, seconds).catch((error) => {
    if (!(error instanceof Failure)) throw error
  })
}

/** The end of the list of all statements, with the cursors that lead there. */
async function lastStatements(server: Program): Promise<Sample['last']> {
  const document = 'query Last { statements(last: 60) { edges { cursor node { slug } } } }'
  const data = (await answer(graphqlSide(server, { document, questions: [{ variables: {}, values: [] }] }), 0)) as {
    statements: { edges: { cursor: string; node: { slug: string } }[] }
  }
  const { edges } = data.statements
  if (edges.length === 0) throw new Failure('the server has no statements.')
  return edges.slice(0, 40).map(({ cursor, node }) => ({ cursor, slug: node.slug }))
}
