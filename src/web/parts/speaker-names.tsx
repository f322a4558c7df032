import { Fragment } from 'react'
import { ActorName, type NamedActor } from './names.tsx'

/** Who speaks, and for whom; where an article names nobody, that. */
export function SpeakerNames({ speakers }: { speakers: { actor: NamedActor; onBehalfOf: NamedActor | null }[] }) {
  if (speakers.length === 0) return 'Nobody named'
  return speakers.map(({ actor, onBehalfOf }, place) => (
    <Fragment key={actor.slug}>
      {place > 0 && ', '}
      <ActorName actor={actor} />
      {onBehalfOf && (
        <>
          {' '}
          for <ActorName actor={onBehalfOf} />
        </>
      )}
    </Fragment>
  ))
}

/** The same as a text. */
export const speakerNames = (speakers: { actor: { name: string } }[]): string =>
  speakers.map(({ actor }) => actor.name).join(', ') || 'Nobody named'
