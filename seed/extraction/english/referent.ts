import { nounOf } from '../description/english/noun.ts'
import { describeActor } from '../description.ts'
import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import type { Name } from '../language.ts'
import { personal, pronouns, relatives } from './function-words.ts'
import { coreEnd, phraseEnd } from './noun-phrase.ts'
import { wordsOf } from './outlet.ts'
import type { EnglishSentence } from './reading.ts'
import { firstSubject } from './subject.ts'

/** The pronoun at a span, if it stands for somebody named before. */
export function pronounAt({ items }: EnglishSentence, { from, to }: Span): string | undefined {
  const lower = items[from]?.lower ?? ''
  return to === from + 1 && personal.has(lower) ? lower : undefined
}

/** *the mayor, who said …* */
export function headBefore({ items }: EnglishSentence, { from: at, to }: Span): Span | undefined {
  const pronoun = items[at]?.lower ?? ''
  if (to !== at + 1 || !(relatives.has(pronoun) || pronoun === 'that')) return undefined
  const end = items[at - 1]?.text === ',' ? at - 1 : at
  for (let from = Math.max(0, end - 14); from < end; from++) {
    const before = items[from - 1]
    const isStart = from === 0 || before?.kind === 'sign' || !before?.isCapital
    if (!items[from]?.isCapital && /(?:ed|ing)$/.test(items[from]?.lower ?? '')) continue
    if (isStart && phraseEnd(items, from, end, { every: true, apposition: true }) === end) return { from, to: end }
  }
  return undefined
}

/** Whoever speaks in a sentence, then its subject, then whoever is named, the last first. */
export function namesIn({ items, reports }: EnglishSentence, speakers: readonly Span[]): Name[] {
  const speaking = reports.flatMap(({ subject, agent, isPassive }) => (isPassive ? agent : subject) ?? [])
  const cited = items.flatMap((_, at) => accordingTo(items, at) ?? [])
  const first = firstSubject(items)
  return [
    ...[...speaking, ...cited, ...speakers].map((span) => ({ span, speaks: true })),
    ...[...(first ? [first] : []), ...spelledOut(items).reverse()].map((span) => ({ span, speaks: false })),
  ]
    .filter(({ span }) => !isNameless(items, span))
    .map(({ span, speaks }) => ({ span, pronouns: pronounsFor(items, span, speaks) }))
}

/** *I* and *who* are nobody's name. */
const isNameless = (items: readonly Item[], { from, to }: Span): boolean => {
  const lower = items[from]?.lower ?? ''
  return to === from + 1 && (relatives.has(lower) || (pronouns.has(lower) && !personal.has(lower)))
}

/** *according to the police* */
function accordingTo(items: readonly Item[], at: number): Span | undefined {
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined
  const end = phraseEnd(items, at + 2, items.length)
  return end > at + 2 ? { from: at + 2, to: end } : undefined
}

/** Names of two words or more, and with a title. */
function spelledOut(items: readonly Item[]): Span[] {
  const names: Span[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (!item.isCapital || item.kind !== 'word' || item.quoted !== undefined) continue
    const end = coreEnd(items, at, items.length)
    if (end > at + 1) names.push({ from: at, to: end })
    at = Math.max(at, end - 1)
  }
  return names
}

const male =
  /\b(?:mr|sir|lord|king|prince|pope|man|father|husband|son|brother|boy|(?:spokes|chair|police|business|sports|fisher|states|congress|council|fire|noble|ombuds|alder|country)man|priest|monk|duke|uncle)\b/i
const female =
  /\b(?:mrs|ms|miss|lady|dame|queen|princess|woman|mother|wife|daughter|sister|girl|\w+woman|actress|heroine|nun|duchess|aunt)\b/i

const titled = /^(?:mr|mrs|ms|dr|sir|president|chancellor)\b|,/i
const papers =
  /(?:report|statement|letter|study|document|survey|poll|law|bill|article|paper|agreement|petition|review|tweet|post)s?$/i

/** @param speaks whether it is somebody of whom the text says that they speak. */
function pronounsFor(items: readonly Item[], span: Span, speaks: boolean): ReadonlySet<string> {
  const words = wordsOf(items, span)
  const { kind, plurality, head } = describeActor(words, 'en')
  const noun = nounOf([head])
  const isBody = kind === 'ORGANIZATION' || kind === 'STATE' || noun?.sort === 'BODY'
  const isPerson = kind === 'PERSON' || noun?.sort === 'PERSON'
  if (plurality === 'SEVERAL') return new Set(['they'])
  // A name alone may be that of a company.
  const isThing = isBody || papers.test(head) || (speaks && kind === 'PERSON' && !titled.test(words))
  const isOne = !isBody && !papers.test(head) && (isPerson || speaks)
  return new Set([
    ...(isOne && !female.test(words) ? ['he'] : []),
    ...(isOne && !male.test(words) ? ['she'] : []),
    ...(isThing ? ['it'] : []),
    ...(isBody || isPerson || kind === 'GROUP' ? ['they'] : []),
  ])
}
