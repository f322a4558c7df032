import type { Token } from './token.ts'

/**
 * A stretch of tokens between two quotation marks, which are its first and its last. Where both are one, only the mark
 * stands for itself: what it opens is a text that is read like any other.
 */
export interface Quoted {
  readonly first: number
  readonly last: number
}

/** What may close what opens. Hands and keyboards mix the marks of several countries. */
const closers: Record<string, readonly string[]> = {
  '„': ['“', '”', '"', '‟', "''"],
  ',,': ['“', '”', '"', "''"],
  '``': ["''", '"'],
  "''": ["''"],
  '“': ['”', '"', '“'],
  '”': ['”', '“', '"'],
  '"': ['"', '“', '”'],
  '»': ['«'],
  '«': ['»'],
  '‚': ['‘', '’', "'"],
  '‘': ['’', "'"],
  "'": ["'", '’'],
  '›': ['‹'],
  '‹': ['›'],
}

export const isMark = ({ text }: Token): boolean => text in closers

const always = new Set(['„', ',,', '``', '‚'])
/** Nothing said in one breath is longer; an unclosed mark must not swallow the rest of a text. */
const longest = 900
const deepest = 3

/** The outermost stretches in quotation marks, in order. A mark without its fellow is no more than a sign. */
export function quotedOf(tokens: readonly Token[]): Quoted[] {
  const found: Quoted[] = []
  let open: { at: number; text: string }[] = []
  for (const [at, token] of tokens.entries()) {
    // What opens on a keyboard looks like an apostrophe, and goes no farther than its line.
    if (token.beginsLine && open[0]?.text === "'" && !opensHere(tokens, at, token.text)) open = []
    if (token.kind !== 'sign') continue
    const { text } = token
    if (open.length > 0 && at - (open[0]?.at as number) > longest) open = []
    if (open.length > 0 && isApostrophe(tokens, at)) continue
    if (open[0] && token.beginsLine && opensHere(tokens, at, text)) {
      const { at: first } = open[0]
      if (open[0].text === text && isRepeated(tokens, first))
        found.push({ first, last: announces(tokens, at) ? first : at - 1 })
      open = []
    }
    const inner = open.at(-1)
    if (inner && at > inner.at && closers[inner.text]?.includes(text) && !opensHere(tokens, at, text)) {
      open.pop()
      if (open.length === 0) found.push({ first: inner.at, last: at })
      continue
    }
    const outer = open.findIndex((mark) => closers[mark.text]?.includes(text))
    if (outer >= 0 && !always.has(text) && !opensHere(tokens, at, text)) {
      // The inner mark was never closed.
      const { at: first } = open[outer] as { at: number }
      open = open.slice(0, outer)
      if (open.length === 0) found.push({ first, last: at })
      continue
    }
    if (!(text in closers) || open.length >= deepest) continue
    // The same mark once more before its end: the first was never closed.
    if (open[0] && always.has(text) && open[0].text === text && !closesTwice(tokens, at, text)) open = []
    if (always.has(text) || opensHere(tokens, at, text)) open.push({ at, text })
  }
  return found
}

/** How far on a mark is looked for that closes what an apostrophe seems to close. */
const nearby = 60

/** *‘The ministers’ plan is good,’ she said*: behind an *s*, and with a word behind it, where a closing mark is still to come. */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!/^[’']$/.test(text) || before?.end !== start || !before.lower.endsWith('s')) return false
  if (after?.kind !== 'word' || after.isCapital || after.start === end || after.beginsLine) return false
  for (let next = at + 1; next < Math.min(tokens.length, at + nearby); next++) {
    const token = tokens[next] as Token
    if (token.beginsLine || token.text === '‘') return false
    if (/^[’']$/.test(token.text)) return !opensHere(tokens, next, token.text)
  }
  return false
}

/** Whether two closing marks follow before the next opening one, so that what opens within a speech is within it. */
function closesTwice(tokens: readonly Token[], at: number, text: string): boolean {
  let closed = 0
  for (let next = at + 1; next < Math.min(tokens.length, at + 150) && closed < 2; next++) {
    const token = tokens[next] as Token
    if (token.kind !== 'sign') continue
    if (token.text === text || token.beginsLine) return false
    if (closers[text]?.includes(token.text)) closed++
  }
  return closed === 2
}

/** Whether a mark that can both open and close stands where one opens: behind a space and before a word. */
function opensHere(tokens: readonly Token[], at: number, text: string): boolean {
  if (always.has(text)) return true
  if (!(text in closers)) return false
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  // *the ’90s*
  if (text === "'" && after?.kind !== 'word') return false
  const isTight = before !== undefined && before.end === token.start && before.text !== '('
  return (
    !isTight && after !== undefined && after.start === token.end && (after.kind !== 'sign' || after.text in closers)
  )
}

/**
 * Whether the paragraph before `at` ends with a colon. Then the speech that begins there is within the one that was not
 * closed, and that is an article which another one prints: it is read like any text, for whom it quotes.
 */
const announces = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === ':'

/** Whether a speech goes over several paragraphs, each of which opens anew: then it begins a line itself, or follows a colon. */
const isRepeated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.beginsLine === true || tokens[at - 1]?.text === ':'
