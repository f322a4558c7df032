import { isDeepStrictEqual } from 'node:util'
import { OperatorError } from '../../src/error.ts'
import { Failure, headers, type Side } from './load.ts'

/** Questions of each request that are compared. */
const compared = 15

/**
 * Asks two sides the same questions and compares what they answer, as data.
 * @throws OperatorError where they differ: then there is nothing to be measured.
 * @throws Failure where one of them answers with an error.
 * @returns how many questions were asked.
 */
export async function agree(
  request: string,
  one: Side,
  other: Side,
  same: (one: unknown, other: unknown) => boolean = isDeepStrictEqual,
): Promise<number> {
  const step = Math.max(1, Math.floor(one.messages.length / compared))
  let asked = 0
  for (let at = 0; at < one.messages.length; at += step, asked++) {
    const [ours, theirs] = [await answer(one, at), await answer(other, at)]
    if (same(ours, theirs)) continue
    const { path, left, right } = difference(ours, theirs)
    throw new OperatorError(
      `${request}: the ${one.name} and the ${other.name} do not answer alike, at ${path}: ${left} and ${right}.\nAsked: ${one.messages[at]?.body}`,
    )
  }
  return asked
}

/** The data of an answer. */
export async function answer({ url, name, messages }: Side, at: number): Promise<unknown> {
  const { path, body } = messages[at] ?? { path: '/', body: '' }
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    // As it is asked when it is measured: what is kept of an answer depends on it.
    headers,
    body,
  }).catch((error: Error) => {
    throw new Failure(`the ${name} did not answer (${error.message}).`)
  })
  const text = await response.text()
  const parsed = parse(text)
  if (response.status !== 200 || parsed?.errors || parsed?.data === undefined)
    throw new Failure(`the ${name} answered with ${response.status}: ${text.slice(0, 300)}`)
  return parsed.data
}

function parse(text: string): { data?: unknown; errors?: unknown } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first place where two values differ. */
function difference(left: unknown, right: unknown, path = 'data'): { path: string; left: string; right: string } {
  if (typeof left === 'object' && typeof right === 'object' && left && right)
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [l, r] = [(left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]]
      if (!isDeepStrictEqual(l, r)) return difference(l, r, `${path}.${key}`)
    }
  const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 200)
  return { path, left: shown(left), right: shown(right) }
}
