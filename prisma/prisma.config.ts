import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The command line looks for a schema engine to download, which generating does not use. Any
// executable stops the search, so that an install behind a firewall works. `prisma migrate` does
// need the engine: whoever runs it names a real one in this variable.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: fileURLToPath(new URL('schema.prisma', import.meta.url)),
  migrations: { path: fileURLToPath(new URL('migrations', import.meta.url)) },
  datasource: {
    url: process.env['DATABASE_URL'] ?? 'postgresql://127.0.0.1:5432/postgres',
  },
})
