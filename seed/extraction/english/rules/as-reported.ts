import { cueSpans } from '../../cue.ts'
import type { Draft } from '../../draft.ts'
import { endOf, trimmed } from '../../edges.ts'
import { complementOf } from '../complement.ts'
import type { EnglishRule } from '../reading.ts'
import { takes } from '../report.ts'
import { rolesOf } from './roles.ts'

/** *As the minister said, …* */
export const asReported: EnglishRule = {
  name: 'as-reported',
  confidence: 0.9,
  examples: [
    {
      text: 'As the minister said on Monday, the bridge is old.',
      content: ['the bridge is old'],
      speaker: 'the minister',
      cue: 'As said',
    },
    {
      text: 'As the mayor put it, the bridge is a danger.',
      content: ['the bridge is a danger'],
      speaker: 'the mayor',
      cue: 'As put it',
    },
    {
      text: 'The bridge, as the mayor admitted, is old.',
      content: ['The bridge', 'is old'],
      speaker: 'the mayor',
      cue: 'as admitted',
    },
    {
      text: 'The bridge is old, as the mayor told reporters.',
      content: ['The bridge is old'],
      speaker: 'the mayor',
      addressee: 'reporters',
    },
    {
      text: 'As reported by CNN, the bridge is old.',
      content: ['the bridge is old'],
      speaker: 'CNN',
      cue: 'As reported',
    },
  ],
  find({ parsed }) {
    const { items, reports } = parsed
    for (const report of reports) {
      const opened = items[report.from]?.lower === 'as' && report.opens === 'as'
      if (!opened || !(takes(report, 'saying') || takes(report, 'thinking'))) continue
      const complement = complementOf(parsed, report)
      // *As officials say that …*: a reason, and no frame.
      if (items[complement.content ?? -1]?.lower === 'that') continue
      const isPut = report.verb.base === 'put' && items[report.to]?.lower === 'it'
      const to = endFrom(items, Math.max(complement.content === undefined ? complement.end : report.to, report.to))
      const parts = [
        trimmed(items, { from: 0, to: report.from }),
        trimmed(items, { from: to, to: endOf(items) }),
      ].filter((part) => part.to > part.from)
      if (parts.length === 0 || (report.from > 0 && !/^[,–—(]$/.test(items[report.from - 1]?.text ?? ''))) continue
      return [
        {
          presentation: 'INDIRECT',
          content: parts,
          cue: cueSpans([report.from, ...report.cue, ...(isPut ? [report.to] : [])]),
          ...rolesOf(report, complement),
          frame: { from: report.from, to },
        } satisfies Draft,
      ]
    }
    return byAgent(parsed)
  },
}

/** The comma that closes what *as* opens. */
function endFrom(items: readonly { text: string; quoted?: number }[], from: number): number {
  for (let at = from; at < items.length; at++)
    if (items[at]?.quoted === undefined && /^[,;:–—]$/.test(items[at]?.text ?? '')) return at
  return items.length
}

/** *As reported by CNN, …*: no subject, and no auxiliary. */
function byAgent({ items }: Parameters<EnglishRule['find']>[0]['parsed']): Draft[] {
  const [as, verb, by] = items
  if (
    as?.lower !== 'as' ||
    by?.lower !== 'by' ||
    !/^(?:reported|noted|stated|confirmed|announced|claimed)$/.test(verb?.lower ?? '')
  )
    return []
  const to = endFrom(items, 3)
  const content = trimmed(items, { from: to, to: endOf(items) })
  if (to <= 3 || content.to <= content.from) return []
  return [
    {
      presentation: 'INDIRECT',
      content: [content],
      cue: [{ from: 0, to: 2 }],
      speaker: { from: 3, to },
      frame: { from: 0, to },
    },
  ]
}
