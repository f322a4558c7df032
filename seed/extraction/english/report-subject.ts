import type { Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { determiners, isAdverb, objects, prepositions } from './function-words.ts'
import { phraseEnd } from './noun-phrase.ts'
import { firstSubject, type Subject, subjectBefore, subjectBehind } from './subject.ts'
import type { ReportingVerb } from './verb-lookup.ts'

/** A verb before, whose subject may be that of the next one, too. */
export interface Earlier extends Subject {
  /** *saying*, without an auxiliary. */
  readonly isParticiple: boolean
  readonly isPassive: boolean
}

/** Where a verb that reports has its subject. */
export type Place = Subject & { readonly isInverted: boolean }

/** Who does what a finite verb says. */
export function subjectOf(
  items: readonly Item[],
  at: number,
  to: number,
  from: number,
  before: readonly Earlier[],
): Place | undefined {
  const found = subjectBefore(items, from)
  if (found.isJoined) {
    const earlier = before.findLast(
      ({ isParticiple, isPassive, subject, opens }) =>
        !(isParticiple || isPassive) && subject && opens !== 'relative' && opens !== 'what',
    )
    const subject = earlier?.subject ?? firstSubject(items.slice(0, found.from))
    return subject ? { subject, from: found.from, opens: 'main', isJoined: true, isInverted: false } : undefined
  }
  if (found.subject) return { ...found, isInverted: false }
  // *“…,” said the minister*: the verb opens its clause.
  const opener = items[at - 1]
  const isOpening =
    at === from &&
    (at === 0 ||
      opener?.kind === 'quote' ||
      /^[,–—]$/.test(opener?.text ?? '') ||
      opener?.quoted !== undefined ||
      opener?.lower === 'as')
  const behind = isOpening ? subjectBehind(items, to, items.length) : undefined
  if (behind)
    return {
      subject: behind,
      from: opener?.lower === 'as' ? at - 1 : at,
      opens: opener?.lower === 'as' ? 'as' : 'main',
      isInverted: true,
    }
  return at > 0 && from > 0 && found.from < from
    ? { from: found.from, opens: found.opens, isInverted: false }
    : undefined
}

/** *…, adding that …* has the subject of the verb before; *a letter saying that …* that of its own. */
export function participleSubject(items: readonly Item[], at: number, before: readonly Earlier[]): Place | undefined {
  let first = at
  while (first > 0 && isAdverb(items[first - 1]?.lower ?? '')) first--
  const opener = items[first - 1]
  const place = { from: first, opens: 'main', isInverted: false } as const
  const earlier = before.findLast(({ subject, opens }) => subject && opens !== 'relative')
  if (
    opener &&
    opener.kind === 'word' &&
    opener.quoted === undefined &&
    !prepositions.has(opener.lower) &&
    !/^(?:and|but|while|when)$/.test(opener.lower)
  ) {
    const own = nounBefore(items, first)
    return own && { ...place, subject: own }
  }
  const subject = earlier?.subject ?? firstSubject(items.slice(0, first))
  return subject && { ...place, subject }
}

/** The noun phrase that ends right before `end`: *a letter*. */
function nounBefore(items: readonly Item[], end: number): Span | undefined {
  for (let from = Math.max(0, end - 8); from < end; from++) {
    const isStart = from === 0 || items[from - 1]?.lower === 'with'
    if (!determiners.has(items[from]?.lower ?? '') && !(isStart && items[from]?.isCapital)) continue
    if (phraseEnd(items, from, end) === end) return { from, to: end }
  }
  return undefined
}

/** *by the police*, behind a passive. */
export function agentBehind(items: readonly Item[], to: number, { governs }: ReportingVerb): Span | undefined {
  for (let at = to; at < Math.min(items.length, to + 20); at++) {
    const item = items[at] as Item
    if (item.kind === 'quote' || /^[,;:]$/.test(item.text)) return undefined
    if (item.lower !== 'by' || item.quoted !== undefined) continue
    let end = phraseEnd(items, at + 1, items.length, { apposition: true })
    // *accused by the army of lying*
    for (let of = at + 2; of < end; of++)
      if (
        governs.includes(items[of]?.lower ?? '') &&
        !determiners.has(items[of + 1]?.lower ?? '') &&
        !items[of + 1]?.isCapital
      )
        end = of
    return end > at + 1 && !objects.has(items[at + 1]?.lower ?? '') && !items[at + 1]?.lower.endsWith('ing')
      ? { from: at + 1, to: end }
      : undefined
  }
  return undefined
}
