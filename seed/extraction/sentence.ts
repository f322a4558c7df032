import type { Stretch } from '../../src/text/stretch.ts'
import type { Item } from './item.ts'
import { isMark, type Quoted, quotedOf } from './mark.ts'
import { ends, type Speech, speechOf } from './speech.ts'
import type { Token } from './token.ts'

/** A sentence of the text; a speech in it may be of several sentences. */
export interface Sentence extends Stretch {
  readonly items: readonly Item[]
  readonly speeches: readonly Speech[]
  /** Whether it begins a paragraph. */
  readonly beginsLine: boolean
}

/** What a language knows of full stops. */
export interface FullStops {
  /** Whether the full stop at `at` belongs to an abbreviation or an ordinal. */
  isPartOfWord(tokens: readonly Token[], at: number): boolean
  /** Whether the sentence goes on at `at`, behind a speech that ends with a sign that ends a sentence. */
  goesOn?(tokens: readonly Token[], at: number): boolean
}

/** A sentence is cut here, be it one or not: what is done with it can take the square of its length. */
const longest = 300

export function sentencesOf(tokens: readonly Token[], stops: FullStops): Sentence[] {
  const quoted = quotedOf(tokens)
  const sentences: Sentence[] = []
  let from = 0
  let next = 0
  const push = (to: number) => {
    if (to > from) sentences.push(sentence(tokens, from, to, quoted))
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.beginsLine || at - from >= longest) push(at)
    while (next < quoted.length && (quoted[next] as Quoted).first < at) next++
    const speech = quoted[next]
    if (speech && speech.first === at) {
      if (speech.last === at) {
        push(at)
        from = at + 1
        continue
      }
      at = speech.last
      if (endsInSpeech(tokens, speech) && !stops.goesOn?.(tokens, at + 1)) push(at + 1)
      continue
    }
    if (ends.has(token.text) && !stops.isPartOfWord(tokens, at)) {
      // Further signs, and a mark that was never opened, belong to what they close.
      while (
        at + 1 < tokens.length &&
        /^[.!?…)\]“”"]$/.test(tokens[at + 1]?.text ?? '') &&
        tokens[at + 1]?.start === tokens[at]?.end
      )
        at++
      const after = tokens[at + 1]
      if (!after || token.text !== '…' || after.isCapital || after.kind !== 'word') push(at + 1)
    }
  }
  push(tokens.length)
  return sentences
}

/** A speech that ends with a full stop ends the sentence around it where another one begins behind it. */
function endsInSpeech(tokens: readonly Token[], { last }: Quoted): boolean {
  const after = tokens[last + 1]
  return (
    ends.has(tokens[last - 1]?.text ?? '') &&
    (!after ||
      after.beginsLine ||
      after.isCapital ||
      (isMark(after) && tokens[last + 2]?.isCapital === true && after.end === tokens[last + 2]?.start))
  )
}

function sentence(tokens: readonly Token[], from: number, to: number, quoted: readonly Quoted[]): Sentence {
  const items: Item[] = []
  const speeches: Speech[] = []
  let index = firstFrom(quoted, from)
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    const here = quoted[index]
    if (here && here.first === at && here.last < to) {
      const speech = speechOf(tokens, here, from)
      const number = speeches.push(speech) - 1
      index++
      if (speech.isWhole) {
        const text = '„“'
        items.push({
          ...itemOf(token),
          text,
          lower: text,
          kind: 'quote',
          end: speech.end,
          quoted: number,
          isCapital: true,
        })
      } else
        for (let word = here.first; word <= here.last; word++)
          items.push({ ...itemOf(tokens[word] as Token), quoted: number })
      at = here.last
    } else if (token.text === '(' || token.text === '[') {
      const close = closing(tokens, at, to)
      const { start } = token
      const end = (tokens[close] as Token).end
      if (close > at) items.push({ ...itemOf(token), kind: 'aside', text: '()', lower: '()', start, end })
      else items.push(itemOf(token))
      while (quoted[index] && (quoted[index] as Quoted).first <= close) index++
      at = close
    } else items.push(itemOf(token))
  }
  const first = tokens[from] as Token
  return { start: first.start, end: (tokens[to - 1] as Token).end, items, speeches, beginsLine: first.beginsLine }
}

const itemOf = ({ start, end, text, lower, kind, isCapital }: Token): Item => ({
  start,
  end,
  text,
  lower,
  kind,
  isCapital,
})

/** Where a parenthesis closes, or `at` where it does not soon. */
function closing(tokens: readonly Token[], at: number, to: number): number {
  const close = tokens[at]?.text === '(' ? ')' : ']'
  for (let end = at + 1; end < Math.min(to, at + 60); end++) if (tokens[end]?.text === close) return end
  return at
}

/** The first quoted stretch that begins at `from` or later; halving keeps a text of many sentences linear. */
function firstFrom(quoted: readonly Quoted[], from: number): number {
  let low = 0
  let high = quoted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quoted[middle] as Quoted).first < from) low = middle + 1
    else high = middle
  }
  return low
}
