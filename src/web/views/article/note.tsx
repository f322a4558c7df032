import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { DateText } from '../../parts/date-text.tsx'
import { SpeakerNames } from '../../parts/speaker-names.tsx'
import { summaryLanguage } from '../../parts/summary-language.ts'
import { actTerms, presentationTerms } from '../../parts/terms.ts'
import { Via } from '../../parts/via.tsx'
import styles from './note.module.css'
import { type Drawing, hueOf } from './text.tsx'

interface NoteProps {
  mention: number
  drawing: Drawing
  language: string
  isChosen: boolean
}

/** What stands beside the text of a mention: who speaks, how it is presented, through whom it came, and when it was said. */
export const Note = memo(function Note({ mention, drawing, language, isChosen }: NoteProps) {
  const said = drawing.mentions[mention]
  if (!said) return null
  const { statement, presentation, isTranslation, via } = said
  const { speakers, act, saidOn, attestation, provenance } = statement
  return (
    <div className={styles['note']} style={hueOf(drawing.hues[mention] ?? 0)} data-chosen={isChosen || undefined}>
      <p className={styles['who']}>
        <Link
          to="/article/$slug"
          params={{ slug: drawing.slug }}
          search={{ at: drawing.places[mention] ?? 0, ...(drawing.speaker && { speaker: drawing.speaker }) }}
          resetScroll={false}
          className={styles['number']}
          aria-current={isChosen ? 'true' : undefined}
        >
          {mention + 1}
          <span className="only-heard"> in the text</span>
        </Link>{' '}
        <SpeakerNames speakers={speakers} /> <em>{actTerms[act]}</em>
      </p>
      <p className={styles['summary']} lang={summaryLanguage(provenance, language)}>
        <Link to="/statement/$slug" params={{ slug: statement.slug }}>
          {statement.summary}
        </Link>
      </p>
      <p className={styles['how']}>
        {presentationTerms[presentation]}
        {isTranslation && ', translated'}
        {attestation === 'ALLEGED' && ', only told by another speaker'}
        {' · said '}
        <DateText date={saidOn} />
        {saidOn.words && (
          <>
            {' '}
            (<q lang={language}>{saidOn.words}</q>)
          </>
        )}
        {via.length > 0 && (
          <>
            {' · '}
            <Via via={via} language={language} />
          </>
        )}
        {provenance.kind === 'EXTRACTED' && ' · extracted by a program'}
      </p>
    </div>
  )
})
