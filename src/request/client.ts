import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyAddr from 'proxy-addr'
import type { Environment } from '../environment.ts'

/** Tells clients apart; undefined where that cannot be done, or need not. */
export type ClientOf = (request: IncomingMessage | undefined) => string | undefined

/**
 * Tells clients apart by their address. What `X-Forwarded-For` says is believed of trusted proxies only, for
 * anybody can send it; who is on this machine without one is not told apart, for it may be a proxy.
 */
export function clients({ TRUSTED_PROXIES }: Pick<Environment, 'TRUSTED_PROXIES'>): ClientOf {
  const isTrusted = proxyAddr.compile(TRUSTED_PROXIES)
  const isHere = proxyAddr.compile('loopback')
  return (request) => {
    const own = request?.socket.remoteAddress
    if (!request || own === undefined) return undefined
    const address = proxyAddr(request, isTrusted)
    return isHere(address, 0) ? undefined : network(address)
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
