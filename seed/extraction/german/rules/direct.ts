import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { Parsed } from '../clause.ts'
import type { GermanRule, GermanScene } from '../reading.ts'
import { type Report, takes } from '../report.ts'
import { isReportingNoun } from '../reporting-nouns.ts'
import { nominativeIn, rolesAround } from '../subject.ts'
import { titles } from '../wording.ts'
import { rolesOf } from './frame-before.ts'
import { placeOf } from './it-is-said.ts'

/** A speech in quotation marks that stands by itself, with its frame behind it, around it or before it. */
export const direct: GermanRule = {
  name: 'direct',
  confidence: 0.98,
  examples: [
    {
      text: 'Die Ministerin sagte: „Wir haben lange darüber beraten.“',
      content: ['„Wir haben lange darüber beraten.“'],
      speaker: 'Die Ministerin',
      cue: 'sagte',
    },
    {
      text: '„Wir haben lange beraten“, sagte die Ministerin am Abend.',
      content: ['„Wir haben lange beraten“'],
      speaker: 'die Ministerin',
      cue: 'sagte',
    },
    {
      text: '"Wir haben lange beraten", so die Ministerin.',
      content: ['"Wir haben lange beraten"'],
      speaker: 'die Ministerin',
      cue: 'so',
    },
    {
      text: '»Wir haben lange beraten« sagte die Ministerin.',
      content: ['»Wir haben lange beraten«'],
      speaker: 'die Ministerin',
    },
    {
      text: '„Wir haben lange beraten“, sagte die Ministerin, „und wir sind uns einig.“',
      content: ['„Wir haben lange beraten“', '„und wir sind uns einig.“'],
      speaker: 'die Ministerin',
    },
    {
      text: 'Die Ministerin erklärte:\n\n„Wir haben lange beraten. Wir sind uns einig.“',
      content: ['„Wir haben lange beraten. Wir sind uns einig.“'],
      speaker: 'Die Ministerin',
    },
    {
      text: '„Er sagte ‚nein‘ und ging weg“, erzählte die Zeugin.',
      content: ['„Er sagte ‚nein‘ und ging weg“'],
      speaker: 'die Zeugin',
    },
  ],
  find(scene) {
    const drafts: Draft[] = []
    const { items } = scene.parsed
    const wholes = items.flatMap((item, at) => (item.kind === 'quote' ? [at] : []))
    let skip = -1
    for (const at of wholes) {
      if (at <= skip || isTitle(scene.parsed, at)) continue
      const behind = frameBehind(scene, at)
      if (behind) {
        const rest = wholes.find((other) => other === behind.to && items[other - 1]?.text === ',')
        if (rest !== undefined) skip = rest
        drafts.push({
          ...behind.draft,
          content: [{ from: at, to: at + 1 }, ...(rest === undefined ? [] : [{ from: rest, to: rest + 1 }])],
        })
        continue
      }
      const before = frameAhead(scene, at) ?? frameAbove(scene, at)
      if (!before && !standsAlone(scene.parsed, at)) continue
      drafts.push({ presentation: 'DIRECT', content: [{ from: at, to: at + 1 }], ...(before ?? { isCarried: true }) })
    }
    return drafts
  },
}

/** *unter dem Motto „…“*, *„…“, so lautet der Titel*: what something is called. */
function isTitle({ items, clauses, clauseOf }: Parsed, at: number): boolean {
  if (titles.test(items[at - 1]?.lower ?? '')) return true
  const behind = clauses[clauseOf[at + 2] ?? -1]
  return (
    behind?.from === at + 2 &&
    items[at + 2]?.lower === 'so' &&
    items.slice(behind.from, behind.to).some(({ lower }) => titles.test(lower))
  )
}

/** Whether a speech without a frame is a sentence of its own. A name or a title within one is nobody's speech. */
function standsAlone({ items, speeches }: Parsed, at: number): boolean {
  const speech = speeches[items[at]?.quoted ?? -1]
  return (
    speech !== undefined &&
    items[at - 1]?.text !== ',' &&
    !(items[at - 1]?.text === ':' && speech.small === 0 && !speech.isClosed) &&
    (speech.isClosed || items.length <= at + 2 || speech.small > 4)
  )
}

/** *„…“, sagte die Ministerin*: the verb is the first word behind the speech. */
function frameBehind(
  { parsed }: GermanScene,
  at: number,
): { draft: Omit<Draft, 'content'> & { presentation: 'DIRECT' }; to: number } | undefined {
  const { items, reports } = parsed
  const first = /^[,.–-]$/.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1
  const opener = items[first]
  if (opener?.kind !== 'word') return undefined
  const report = reports.find((other) => Math.min(...other.cue) === first && other.clause.from === first)
  const end = clauseEnd(parsed, first, report)
  const frame: Span = { from: at + 1, to: end }
  const next = items[end]?.text === ',' ? end + 1 : end
  if (report)
    return { draft: { presentation: 'DIRECT', cue: cueSpans(report.cue), ...rolesOf(report), frame }, to: next }
  if (opener.lower === 'so' || opener.lower === 'hieß' || opener.lower === 'heißt') {
    const { subject } = nominativeIn(items, first + 1, end)
    const isSo = opener.lower === 'so'
    return {
      draft: {
        presentation: 'DIRECT',
        cue: [{ from: first, to: isSo ? first + 1 : Math.min(end, first + 2) }],
        speaker: isSo ? subject : placeOf(items, first, end, { from: first, to: first + 2 }),
        frame,
      },
      to: next,
    }
  }
  if (opener.lower === 'wie') {
    const told = reports.find((other) => other.clause.from === first && takes(other, 'saying'))
    if (told) return { draft: { presentation: 'DIRECT', cue: cueSpans(told.cue), ...rolesOf(told), frame }, to: next }
  }
  return undefined
}

function clauseEnd({ items, clauseOf, clauses }: Parsed, first: number, report: Report | undefined): number {
  if (report) {
    const last = Math.max(report.to, report.subject?.to ?? 0)
    return endsAt(items, clauses[clauseOf[Math.min(last, items.length) - 1] as number]?.to ?? last)
  }
  return endsAt(items, clauses[clauseOf[first] as number]?.to ?? items.length)
}

const endsAt = (items: readonly Item[], to: number): number => (/^[.!?]$/.test(items[to - 1]?.text ?? '') ? to - 1 : to)

/** *Die Ministerin sagte: „…“*, or with a comma, or with neither. */
function frameAhead({ parsed }: GermanScene, at: number): Partial<Draft> | undefined {
  if (at === 0) return undefined
  const { items, reports } = parsed
  const sign = items[at - 1]?.text
  let from = at - 1
  while (from > 0 && items[from - 1]?.kind !== 'quote' && items[from - 1]?.text !== ';') from--
  if (/^[,.]$/.test(items[from]?.text ?? '')) from++
  const inside = reports.filter((report) => report.at >= from && report.at < at)
  const report =
    inside.findLast(({ verb, isFinal }) => verb.takes.has('saying') && !isFinal) ??
    inside.findLast(({ verb }) => verb.takes.has('saying')) ??
    inside[0]
  const frame = { from, to: at }
  if (report) return { cue: cueSpans(report.cue), ...rolesOf(report), frame }
  const noun = items[at - 2]
  if (sign === ',' && !(noun?.isCapital && isReportingNoun(noun.lower))) return undefined
  if (sign !== ':' && sign !== ',') return undefined
  const speech = parsed.speeches[items[at]?.quoted ?? -1]
  if (sign === ':' && speech && !speech.isClosed && speech.words < 6 && speech.small < 3) return undefined
  const clause = parsed.clauses[parsed.clauseOf[at - 1] as number]
  if (clause?.mood === 'first') return { isCarried: true, frame }
  const finite = clause?.finite ?? -1
  const isSo = clause !== undefined && items[clause.from]?.lower === 'so'
  const { subject } = isSo
    ? nominativeIn(items, clause.from + 1, at - 1)
    : clause && finite >= 0
      ? rolesAround(items, Math.max(from, clause.from), finite, at - 1)
      : nominativeIn(items, from, at - 1)
  const place =
    items.slice(from, at).findIndex(({ lower }) => /^(?:heißt|hieß)$/.test(lower)) >= 0
      ? placeOf(items, from, at - 1, { from, to: from })
      : undefined
  return { speaker: place ?? subject, frame }
}

/** The sentence before ends with a colon and the speech begins a paragraph. */
function frameAbove({ before }: GermanScene, at: number): Partial<Draft> | undefined {
  if (at > 0 || before?.items.at(-1)?.text !== ':') return undefined
  return { isCarried: true }
}
