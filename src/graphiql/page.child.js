import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

// The package is one string of 9 MB, and what is made of it another. They go with the process.
const [options] = await once(process, 'message')
const html = renderGraphiQL(options)
const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) =>
  createHash('sha256').update(text).digest('base64'),
)
process.send?.({ compressed: gzipSync(html), scripts }, () => process.disconnect())
