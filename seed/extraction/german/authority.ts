import type { Draft, Span } from '../draft.ts'
import type { Item } from '../item.ts'
import { isOutlet } from './medium.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { GermanSentence } from './reading.ts'

const reliance = /^(?:berufung|verweis|bezug|bezugnahme|hinweis)$/

/** *…, berichtete die Zeitung unter Berufung auf Diplomaten*: an outlet has it from somebody, and these have said it. */
export function sourceOf({ items }: GermanSentence, { speaker, content }: Draft): Span | undefined {
  if (!speaker || !isOutlet(items, speaker)) return undefined
  for (let at = 1; at + 2 < items.length; at++) {
    if (!reliance.test(items[at]?.lower ?? '') || !/^(?:unter|mit)$/.test(items[at - 1]?.lower ?? '')) continue
    if (content.some(({ from, to }) => from <= at && at < to)) continue
    const source = behindOn(items, at + 1)
    if (source) return source
  }
  return undefined
}

/** *Dabei beruft sie sich auf Diplomaten*: a sentence of its own tells it. */
export function sourceBehind({ items, reports }: GermanSentence): Span | undefined {
  for (const { verb, subject, clause, isPassive } of reports) {
    if (!/^(?:berufen|beziehen)$/.test(verb.infinitive) || verb.particle !== undefined || !subject || isPassive)
      continue
    const words = items.slice(clause.from, clause.to)
    const isPronoun =
      subject.to === subject.from + 1 && /^(?:sie|es|er|diese|dieses)$/.test(items[subject.from]?.lower ?? '')
    if (!words.some(({ lower }) => lower === 'sich') || !(isPronoun || isOutlet(items, subject))) continue
    const on = items.findIndex(({ lower }, at) => at >= clause.from && at < clause.to && lower === 'auf')
    const source = on < 0 ? undefined : behindOn(items, on)
    if (source) return source
  }
  return undefined
}

/** The noun phrase behind *auf*. */
function behindOn(items: readonly Item[], on: number): Span | undefined {
  if (items[on]?.lower !== 'auf') return undefined
  const to = nounPhraseEnd(items, on + 1, items.length, { every: true, apposition: false })
  return to > on + 1 ? { from: on + 1, to } : undefined
}
