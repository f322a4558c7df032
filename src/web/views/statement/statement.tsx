import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Missing } from '../../parts/missing.tsx'
import { SpeakerNames, speakerNames } from '../../parts/speaker-names.tsx'
import { summaryLanguage } from '../../parts/summary-language.ts'
import { actTerms } from '../../parts/terms.ts'
import { useTitle } from '../../parts/title.ts'
import { Chains } from './chains.tsx'
import { Facts } from './facts.tsx'
import { StatementToReadDocument, type StatementToReadQuery } from './operations.ts'
import { Related } from './related.tsx'
import styles from './statement.module.css'
import { Wordings } from './wordings.tsx'

const route = getRouteApi('/statement/$slug')

export type StatementRead = NonNullable<StatementToReadQuery['statement']>

/** How many answers a page has. */
const pageSize = 50

/** One utterance: who said it, in which words it is printed, how it reached us, and what answers it. */
export function Statement() {
  const { slug } = route.useParams()
  const { with: chosen, answers } = route.useSearch()
  const variables = { slug, responses: pageSize, ...(answers && { after: answers }) }
  const asked = useOperation(StatementToReadDocument, variables)
  const statement = asked.data?.statement
  useTitle(statement ? `${speakerNames(statement.speakers)} ${actTerms[statement.act]}` : 'Statement')
  return (
    <>
      {asked.error && asked.data === undefined && <h1>Statement</h1>}
      <Loaded asked={asked}>
        {() =>
          statement ? (
            <article className={styles['statement']}>
              <p className={styles['who']}>
                <SpeakerNames speakers={statement.speakers} /> <em>{actTerms[statement.act]}</em>
              </p>
              <h1 lang={summaryLanguage(statement.provenance, statement.mentions[0]?.article.language)}>
                {statement.summary}
              </h1>
              <Behind questions={[{ operation: StatementToReadDocument, variables }]} filter={{ slug: [slug] }} />
              <Facts statement={statement} />
              <Wordings mentions={statement.mentions} slug={slug} chosen={chosen} />
              <Chains statement={statement} />
              <Related statement={statement} isFirstPage={!answers} />
            </article>
          ) : (
            <Missing what="statement" slug={slug} />
          )
        }
      </Loaded>
    </>
  )
}
