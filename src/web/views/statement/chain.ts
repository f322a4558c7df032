import type { ViaOf } from '../../parts/via.tsx'
import type { StatementLineFragment, WordingFragment } from './operations.ts'

/** Who told a statement on, with the statement in which, or the article's words that say so. */
export interface Link {
  told: StatementLineFragment | undefined
  via: ViaOf | undefined
}

/** A way on which an utterance reached an article: who told it on, in order, and where the article prints it. */
export interface Chain {
  links: Link[]
  mentions: WordingFragment[]
}

interface Within extends StatementLineFragment {
  parent?: Within | { id: string } | null
}

/** The statements in which one is told, the nearest first, as far as they were asked for. */
export function ancestorsOf(statement: { parent?: Within | { id: string } | null }): {
  ancestors: StatementLineFragment[]
  isWhole: boolean
} {
  const ancestors: StatementLineFragment[] = []
  let next = statement.parent
  while (next && 'slug' in next) {
    ancestors.push(next)
    next = next.parent
  }
  return { ancestors, isWhole: !next }
}

const isOf = (via: ViaOf, statement: StatementLineFragment): boolean =>
  via.role === 'RELAY' && statement.speakers.some(({ actor }) => actor.slug === via.actor?.slug)

/** From the speaker on: whoever told it in a statement of their own, and then the other links, the innermost first. */
function linksOf(mention: WordingFragment, ancestors: readonly StatementLineFragment[]): Link[] {
  const told = ancestors.map((statement) => ({
    told: statement,
    via: mention.via.find((via) => isOf(via, statement)),
  }))
  const others = mention.via.filter((via) => !told.some((link) => link.via === via))
  return [...told, ...others.toReversed().map((via) => ({ told: undefined, via }))]
}

/** The ways on which an utterance reached the articles; mentions that came on the same one are together. */
export function chainsOf(mentions: readonly WordingFragment[], ancestors: readonly StatementLineFragment[]): Chain[] {
  const chains = new Map<string, Chain>()
  for (const mention of mentions) {
    const links = linksOf(mention, ancestors)
    const key = JSON.stringify([mention.article.slug, ...links.map(({ told, via }) => [told?.slug, via?.words])])
    const chain = chains.get(key) ?? { links, mentions: [] }
    chain.mentions.push(mention)
    chains.set(key, chain)
  }
  return [...chains.values()]
}
