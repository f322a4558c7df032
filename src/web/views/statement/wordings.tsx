import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Compared, compare } from '../../parts/compare.ts'
import { DifferenceKey, Differences } from '../../parts/differences.tsx'
import { ArticleName } from '../../parts/names.tsx'
import { languageName, presentationTerms } from '../../parts/terms.ts'
import { Via } from '../../parts/via.tsx'
import type { WordingFragment } from './operations.ts'
import styles from './statement.module.css'

/** Below which share of common words two wordings are told as different, and no word of them is marked. */
const alike = 0.3

/** Above how many wordings the first is the one that the others are compared with. */
const fewWordings = 12

/** The wording that has most in common with the others, from 1. */
function middleOf(texts: readonly string[]): number {
  if (texts.length > fewWordings) return 1
  const sums = texts.map((text) => texts.reduce((sum, other) => sum + compare(other, text).shared, 0))
  return sums.indexOf(Math.max(...sums)) + 1
}

interface WordingProps {
  mention: WordingFragment
  number: number
  /** How it differs from another one; nothing where it is that one itself. */
  compared: Compared | undefined
  isOne: boolean
  slug: string
}

function Wording({ mention, number, compared, isOne, slug }: WordingProps) {
  const { article, presentation, isTranslation, spans, via, start, text } = mention
  const isAlike = compared !== undefined && compared.shared >= alike
  const printed = (role: string) =>
    spans
      .filter((span) => span.role === role)
      .map(({ exact }) => exact)
      .join(' … ')
  return (
    <li>
      <figure className={styles['wording']}>
        {!isOne && (
          <p className={styles['number']}>
            {number}
            {compared === undefined ? (
              <span className={styles['soft']}>the others are compared with this one</span>
            ) : (
              <Link to="/statement/$slug" params={{ slug }} search={{ with: number }} resetScroll={false}>
                Compare with this one<span className="only-heard">, wording {number}</span>
              </Link>
            )}
          </p>
        )}
        <blockquote lang={article.language}>
          {isAlike ? <Differences differences={compared.differences} /> : text}
        </blockquote>
        <figcaption>
          {compared && !isAlike && <p>Another wording altogether.</p>}
          <p>
            <ArticleName article={article} at={start} />
          </p>
          <p>
            {languageName(article.language)}, {presentationTerms[presentation]}
            {isTranslation && <span className={styles['translated']}>, translated from another language</span>}
          </p>
          {printed('CUE') && (
            <p>
              Introduced by <q lang={article.language}>{printed('CUE')}</q>
              {printed('SPEAKER') && (
                <>
                  , the speaker called <q lang={article.language}>{printed('SPEAKER')}</q>
                </>
              )}
            </p>
          )}
          {via.length > 0 && (
            <p>
              <Via via={via} language={article.language} />
            </p>
          )}
        </figcaption>
      </figure>
    </li>
  )
}

interface WordingsProps {
  mentions: WordingFragment[]
  slug: string
  /** The number of the one that the others are compared with; that in their middle where none is chosen. */
  chosen: number | undefined
}

/** Every wording of an utterance, side by side, with what differs from one of them marked. */
export function Wordings({ mentions, slug, chosen }: WordingsProps) {
  const compared = useMemo(() => {
    const texts = mentions.map(({ text }) => text)
    const base = chosen && texts[chosen - 1] !== undefined ? chosen : middleOf(texts)
    return texts.map((text, place) => (place === base - 1 ? undefined : compare(texts[base - 1] ?? '', text)))
  }, [mentions, chosen])
  const isOne = mentions.length === 1
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">{isOne ? 'The wording' : `${mentions.length} wordings`}</h2>
      {compared.some((of) => of && of.shared >= alike) && (
        <DifferenceKey putIn="only in this wording" leftOut="only in the one it is compared with" />
      )}
      <ol className={styles['wordings']}>
        {mentions.map((mention, place) => (
          <Wording
            key={mention.id}
            mention={mention}
            number={place + 1}
            compared={compared[place]}
            isOne={isOne}
            slug={slug}
          />
        ))}
      </ol>
    </section>
  )
}
