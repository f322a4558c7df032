import { type DocumentNode, Kind, visit } from 'graphql'
import type { Limits } from './limits.ts'
import { refuseBeyond } from './refuse-beyond.ts'

/**
 * Refuses a document in which the same field is written very often in one place. Before it is validated, for that
 * compares each with every other.
 * @throws PublicError with how often it is there.
 */
export function refuseRepeats(document: DocumentNode, limits: Pick<Limits, 'repeats'>): void {
  visit(document, {
    SelectionSet({ selections }) {
      const times = new Map<string, number>()
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue
        const key = selection.alias?.value ?? selection.name.value
        times.set(key, (times.get(key) ?? 0) + 1)
      }
      refuseBeyond(limits, 'repeats', Math.max(0, ...times.values()))
    },
  })
}
