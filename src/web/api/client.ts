import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'
import { keyless } from './keyless.ts'

/** What of the schema has no `id` is kept with what it belongs to. */
const keys: CacheExchangeOpts['keys'] = Object.fromEntries(keyless.map((name) => [name, () => null]))

/** The one way to the server: its public API, at its own address. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange({ keys }), fetchExchange],
  // The corpus changes rarely; what was asked for once in a visit is not asked for again.
  requestPolicy: 'cache-first',
  preferGetMethod: false,
})
