import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

// The package is one string of 9 MB, and what is made of it another. They go with the process.
const [options] = await once(process, 'message')

/**
 * GraphiQL knows a `query` in the address, and no variables; and not that either where it is opened for the first time.
 * This runs in the page, and goes into it as text.
 * @param {import('graphql-yoga').GraphiQLOptions} given
 */
function withAddress(given) {
  const asked = new URL(location.href).searchParams
  const query = asked.get('query')
  if (!query) return given
  const variables = asked.get('variables') ?? undefined
  return { ...given, query, variables, defaultTabs: [{ query, variables }, ...(given.defaultTabs ?? [])] }
}

const rendered = renderGraphiQL(options)
const given = JSON.stringify(options)
const place = rendered.lastIndexOf(given)
if (place < 0) throw new Error('GraphiQL has its options in another form than before.')
const html = `${rendered.slice(0, place)}(${withAddress})(${given})${rendered.slice(place + given.length)}`
const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) =>
  createHash('sha256').update(text).digest('base64'),
)
process.send?.({ compressed: gzipSync(html), scripts }, () => process.disconnect())
