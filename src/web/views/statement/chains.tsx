import { Link } from '@tanstack/react-router'
import { ArticleName } from '../../parts/names.tsx'
import { SpeakerNames } from '../../parts/speaker-names.tsx'
import { ViaWho, viaTerms } from '../../parts/via.tsx'
import { ancestorsOf, type Chain, type Link as ChainLink, chainsOf } from './chain.ts'
import styles from './statement.module.css'
import type { StatementRead } from './statement.tsx'

function Step({ link: { told, via }, language }: { link: ChainLink; language: string }) {
  return (
    <li>
      {told ? <SpeakerNames speakers={told.speakers} /> : via && <ViaWho link={via} />}{' '}
      <span className={styles['soft']}>
        {via ? viaTerms[via.role] : 'told it on'}
        {via && (
          <>
            : <q lang={language}>{via.words}</q>
          </>
        )}
      </span>
      {told && (
        <p lang="en">
          in{' '}
          <Link to="/statement/$slug" params={{ slug: told.slug }}>
            {told.summary}
          </Link>
        </p>
      )}
    </li>
  )
}

function Path({ chain, statement, isWhole }: { chain: Chain; statement: StatementRead; isWhole: boolean }) {
  const [mention] = chain.mentions
  if (!mention) return null
  const { language } = mention.article
  return (
    <ol className={styles['path']}>
      <li>
        <SpeakerNames speakers={statement.speakers} /> <span className={styles['soft']}>said it</span>
      </li>
      {chain.links.map((link) => (
        <Step key={link.told?.slug ?? link.via?.start} link={link} language={language} />
      ))}
      {!isWhole && <li className={styles['soft']}>further speakers: follow the last statement</li>}
      <li>
        <ArticleName article={mention.article} at={mention.start} />{' '}
        <span className={styles['soft']}>
          prints it{chain.mentions.length > 1 && ` in ${chain.mentions.length} places`}
        </span>
      </li>
    </ol>
  )
}

/** Through whom an utterance reached us, a path for each way. */
export function Chains({ statement }: { statement: StatementRead }) {
  const { ancestors, isWhole } = ancestorsOf(statement)
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">How it reached us</h2>
      <div className={styles['paths']}>
        {chainsOf(statement.mentions, ancestors).map((chain) => (
          <Path key={chain.mentions[0]?.id} chain={chain} statement={statement} isWhole={isWhole} />
        ))}
      </div>
    </section>
  )
}
