import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { compare } from '../../parts/compare.ts'
import { DateText } from '../../parts/date-text.tsx'
import { DifferenceKey, Differences } from '../../parts/differences.tsx'
import { articleTitle } from '../../parts/names.tsx'
import { SpeakerNames } from '../../parts/speaker-names.tsx'
import { summaryLanguage } from '../../parts/summary-language.ts'
import { actTerms, presentationTerms } from '../../parts/terms.ts'
import { Via } from '../../parts/via.tsx'
import type { QuoteToVerifyQuery } from './operations.ts'
import styles from './quote.module.css'

type Found = QuoteToVerifyQuery['verifyQuote']['matches'][number]

/** The passage in its sentence, marked. */
function Passage({ match: { sentence, start, end, article } }: { match: Found }) {
  const from = start - sentence.start
  const to = end - sentence.start
  return (
    <blockquote lang={article.language} className={styles['passage']}>
      {sentence.text.slice(0, from)}
      <mark>{sentence.text.slice(from, to)}</mark>
      {sentence.text.slice(to)}
    </blockquote>
  )
}

/** How far the passage is from what was pasted. */
const distance = ({ verdict, edits, similarity }: Found): string => {
  if (verdict === 'EXACT') return 'The very characters'
  if (edits === 0) return 'The same words; only typography or capitals differ'
  return `${edits} ${edits === 1 ? 'character differs' : 'characters differ'}, ${Math.round(similarity * 100)} % alike`
}

function Said({ mention, language }: { mention: Found['mentions'][number]; language: string }) {
  const { statement, presentation, isTranslation, via } = mention
  return (
    <li>
      <p>
        <SpeakerNames speakers={statement.speakers} /> <em>{actTerms[statement.act]}</em> ·{' '}
        <DateText date={statement.saidOn} />
      </p>
      <p lang={summaryLanguage(statement.provenance, language)}>
        <Link to="/statement/$slug" params={{ slug: statement.slug }}>
          {statement.summary}
        </Link>
      </p>
      <p className={styles['soft']}>
        {presentationTerms[presentation]}
        {isTranslation && ', translated from another language'}
        {via.length > 0 && ' · '}
        <Via via={via} language={language} />
      </p>
    </li>
  )
}

/** A place where a text is printed, or nearly so: the passage, how it differs, and whose words it is. */
export function Match({ match, text }: { match: Found; text: string }) {
  const { article, mentions, start, exact, verdict } = match
  const compared = useMemo(() => compare(text, exact), [text, exact])
  return (
    <article className={styles['match']}>
      <h3>
        <Link to="/article/$slug" params={{ slug: article.slug }} search={{ at: mentionStart(match) }}>
          {articleTitle(article)}
        </Link>
      </h3>
      <Passage match={match} />
      <p className={styles['soft']}>
        {distance(match)} · from character {start}
      </p>
      {verdict === 'NEAR' && (
        <>
          <p className={styles['compared']} lang={article.language}>
            <Differences differences={compared.differences} />
          </p>
          <DifferenceKey putIn="printed, but not in your text" leftOut="in your text, but not printed" />
        </>
      )}
      {mentions.length === 0 ? (
        <p>The article’s own words: nobody is quoted with them.</p>
      ) : (
        <>
          <h4>Whose words</h4>
          <ul className={styles['said']}>
            {mentions.map((mention) => (
              <Said key={mention.id} mention={mention} language={article.language} />
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

/** The offset that leads to a passage in its article: within what somebody says wherever any of it is that. */
const mentionStart = ({ start, end, mentions }: Found): number => {
  const begin = Math.min(...mentions.map((mention) => mention.start))
  return begin > start && begin < end ? begin : start
}
