import { stanceTerms } from '../../parts/terms.ts'
import type { Stances } from './graph.ts'

const stances = ['favor', 'against', 'mixed', 'neutral', 'unclear'] as const

/** How often which stance was taken, without those that were not. */
export function StanceCounts({ counts }: { counts: Stances }) {
  const told = stances.filter((stance) => counts[stance] > 0)
  return (
    <>
      {told
        .map((stance) => {
          const name = stance.toUpperCase() as keyof typeof stanceTerms
          return `${counts[stance].toLocaleString('en')} ${stanceTerms[name]}`
        })
        .join(', ')}
    </>
  )
}
