import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

// The package is one string of 9 MB, and what is made of it another. They go with the process.
const [options] = await once(process, 'message')
process.send?.(gzipSync(renderGraphiQL(options)), () => process.disconnect())
