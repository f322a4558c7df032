import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { postgresServer } from './help/server-url.ts'

const server = await postgresServer()
if (!server) console.warn('No PostgreSQL answers on 127.0.0.1:5432: the tests on a server are skipped.')

// Everything that asks a database is run on each kind of it; the rest once.
const onDatabases = ['test/api/**/*.test.ts', 'test/database/**/*.test.ts']
// What a browser runs is the same whatever Node sends it.
const inBrowser = ['test/web/**/*.test.ts']
const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = {
  // Loaded twice, once as a module and once as CommonJS, `graphql` does not know its own errors.
  alias: {
    graphql: createRequire(import.meta.url).resolve('graphql/index.js'),
  },
}
const project = (
  name: string,
  database: 'embedded' | 'server',
  include: string[],
  exclude: string[] = [],
  settings: object = {},
) => ({
  root,
  resolve,
  test: {
    ...settings,
    name,
    include,
    exclude,
    env: { TEST_DATABASE: database },
    server: {
      deps: {
        inline: [/pothos/, /graphql-yoga/, /envelop/, /graphql-tools/, /graphql-scalars/],
      },
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  root,
  test: {
    globalSetup: [fileURLToPath(new URL('help/global-setup.ts', import.meta.url))],
    maxWorkers: 2,
    projects: [
      project('once', 'embedded', ['test/**/*.test.ts'], [...onDatabases, ...inBrowser]),
      // A browser on a busy machine now and then misses a moment; what is wrong is wrong twice.
      project('browser', 'embedded', inBrowser, [], { retry: 1 }),
      project('embedded', 'embedded', onDatabases),
      ...(server ? [project('server', 'server', onDatabases)] : []),
    ],
  },
})
