import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// PostGraphile as its guide sets it up, from the folder that is named on the command line: it is no dependency
// of this project.

const require = createRequire(join(process.argv[2] ?? '', 'package.json'))
/** @param {string} name @returns {Promise<any>} */
const load = (name) => import(pathToFileURL(require.resolve(name)).href)

const { postgraphile } = await load('postgraphile')
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber')
const { makePgService } = await load('postgraphile/adaptors/pg')
const { grafserv } = await load('postgraphile/grafserv/node')
const { PostGraphileConnectionFilterPreset } = await load('postgraphile-plugin-connection-filter')

const server = createServer()
server.on('error', (error) => {
  throw error
})
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  schema: { connectionFilterRelations: true },
  grafserv: { watch: false, graphiql: false },
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'],
      schemas: ['public'],
      poolConfig: { max: 10, options: '-c jit=off' },
    }),
  ],
})
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`API: http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`)
})
process.on('SIGTERM', () => process.exit(0))
