import { ActorName, type NamedActor } from './names.tsx'

/** What a link does in the chain through which words reached an article. */
export const viaTerms = {
  MEDIUM: 'reported it first',
  PUBLISHER: 'published the paper',
  RELAY: 'told it on',
} as const

export interface ViaOf {
  role: keyof typeof viaTerms
  words: string
  start: number
  source: { slug: string; name: string } | null
  actor: NamedActor | null
}

/** Who a link is: an actor, which leads to its record, or an outlet. */
export function ViaWho({ link: { actor, source } }: { link: ViaOf }) {
  return actor ? <ActorName actor={actor} /> : (source?.name ?? 'somebody')
}

/** The chain through which words reached an article, outermost first, in one line; nothing where there is none. */
export function Via({ via, language }: { via: readonly ViaOf[]; language: string }) {
  return via.map((link, place) => (
    <span key={`${link.role} ${link.start}`}>
      {place > 0 && ', '}
      via <ViaWho link={link} /> ({viaTerms[link.role]}: <q lang={language}>{link.words}</q>)
    </span>
  ))
}
