import type { Draft } from '../../draft.ts'
import type { GermanRule } from '../reading.ts'

/** *Der Fahrer soll geflohen sein.* What *soll* tells is hearsay where somebody has just been quoted. */
export const hearsay: GermanRule = {
  name: 'hearsay',
  confidence: 0.7,
  examples: [
    {
      text: 'Laut Polizei gab es einen Unfall. Der Fahrer soll zu schnell gewesen sein.',
      content: ['Der Fahrer soll zu schnell gewesen sein.'],
      speaker: 'Polizei',
    },
  ],
  find({ parsed, found, since }) {
    if (found.length > 0 || since === undefined || since > 1) return []
    const { clauses, items } = parsed
    // Later on, only what is told of the past is hearsay still: *soll geflohen sein*.
    if (since === 1 && !/^(?:haben|sein)$/.test(items.findLast(({ kind }) => kind === 'word')?.lower ?? '')) return []
    const isHearsay = clauses.some(
      ({ opens, finite }) => opens === 'main' && /^soll(?:en)?$/.test(items[finite]?.lower ?? ''),
    )
    return isHearsay
      ? [{ presentation: 'FREE_INDIRECT', content: [{ from: 0, to: items.length }], isCarried: true } satisfies Draft]
      : []
  },
}
