/**
 * What every answer says to a browser. Any page may read what is public, none may run or frame it: an answer that is
 * opened as a page has nothing to load, and GraphiQL alone says otherwise of itself.
 */
export const everyAnswer: Readonly<Record<string, string>> = {
  // Without naming who asks, and to everybody alike, so that a cache may share the answer.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Disposition, ETag, Retry-After, X-Cache, X-Request-Id',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** What a browser is told that asks whether a page may send a request. */
export const preflight: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  // The star stands for every header but this one.
  'access-control-allow-headers': '*, Authorization',
  'access-control-max-age': '86400',
  // Safari waits for a body otherwise.
  'content-length': '0',
}
