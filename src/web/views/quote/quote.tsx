import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useTitle } from '../../parts/title.ts'
import { Form } from './form.tsx'
import { Match } from './match.tsx'
import { QuoteToVerifyDocument, type QuoteToVerifyQuery } from './operations.ts'
import styles from './quote.module.css'

const route = getRouteApi('/quote')

type Quote = QuoteToVerifyQuery['verifyQuote']

const verdicts = {
  EXACT: 'Yes, it is printed so',
  NEAR: 'Nearly so',
  NOT_FOUND: 'It is not printed in this corpus',
} as const

const explanations = {
  EXACT: 'These very characters are printed.',
  NEAR: 'Something near it is printed: with other typography or capitals, or with small differences, which are marked.',
  NOT_FOUND: 'Nothing near it is printed in any article here. That does not mean that it was never said.',
} as const

/** The filter of the statements whose words were found; null where there are none. */
const filterOf = (quote: Quote | undefined) => {
  const slugs = quote?.matches.flatMap(({ mentions }) => mentions.map(({ statement }) => statement.slug)) ?? []
  return slugs.length > 0 ? { slug: [...new Set(slugs)] } : null
}

function Answer({ quote }: { quote: Quote }) {
  return (
    <>
      <div role="status" className={styles['verdict']} data-verdict={quote.verdict}>
        <h2>{verdicts[quote.verdict]}</h2>
        <p>{explanations[quote.verdict]}</p>
      </div>
      {quote.matches.map((match) => (
        <Match key={`${match.article.slug} ${match.start}`} match={match} text={quote.text} />
      ))}
    </>
  )
}

/** Whether a sentence that somebody pastes is printed, where, and whose words it is. */
export function Quote() {
  const { text = '' } = route.useSearch()
  const isEmpty = text.trim() === ''
  const variables = { text }
  const asked = useOperation(QuoteToVerifyDocument, variables, { pause: isEmpty })
  useTitle(isEmpty ? 'Is this printed?' : `Is “${text.slice(0, 60)}” printed?`)
  return (
    <>
      <h1>Is this printed?</h1>
      <div className={styles['behind']}>
        {!isEmpty && (
          <Behind
            questions={[{ operation: QuoteToVerifyDocument, variables }]}
            filter={filterOf(asked.data?.verifyQuote)}
          />
        )}
      </div>
      <Form key={text} text={text} />
      {!isEmpty && <Loaded asked={asked}>{({ verifyQuote }) => <Answer quote={verifyQuote} />}</Loaded>}
    </>
  )
}
