import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import proxyAddr from 'proxy-addr'
import type { Environment } from '../environment.ts'

/** How long an address with what was forwarded may be that is kept. */
const keyMost = 200

/** Tells clients apart; undefined where that cannot be done, or need not. */
export type ClientOf = (request: IncomingMessage | undefined) => string | undefined

/**
 * Tells clients apart by their address. What `X-Forwarded-For` says is believed of trusted proxies only, for
 * anybody can send it; who is on this machine without one is not told apart, for it may be a proxy.
 */
export function clients({ TRUSTED_PROXIES }: Pick<Environment, 'TRUSTED_PROXIES'>): ClientOf {
  const isTrusted = proxyAddr.compile(TRUSTED_PROXIES)
  const isHere = proxyAddr.compile('loopback')
  const known = new LRUCache<string, { client: string | undefined }>({ max: 1_000 })
  return (request) => {
    const own = request?.socket.remoteAddress
    if (!request || own === undefined) return undefined
    const key = `${own} ${request.headers['x-forwarded-for'] ?? ''}`
    const before = known.get(key)
    if (before) return before.client
    const address = proxyAddr(request, isTrusted)
    const client = isHere(address, 0) ? undefined : network(address)
    if (key.length <= keyMost) known.set(key, { client })
    return client
  }
}

/** Of IPv6 a client has at least a whole network of 64 bits, each address of which it may use. */
function network(address: string): string {
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString()
}
