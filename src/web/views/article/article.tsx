import { getRouteApi } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { DateText } from '../../parts/date-text.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Missing } from '../../parts/missing.tsx'
import { useTitle } from '../../parts/title.ts'
import styles from './article.module.css'
import { pageSize } from './further.ts'
import { ArticleToReadDocument, type ArticleToReadQuery, FurtherMentionsDocument } from './operations.ts'
import { Reading } from './reading.tsx'

const route = getRouteApi('/article/$slug')

type ArticleRead = NonNullable<ArticleToReadQuery['article']>

/** Where and when it was printed, and which outlets it has its news from. */
function Imprint({ article }: { article: ArticleRead }) {
  const { title, source, outlet, publishedOn, document, url, citations, language } = article
  return (
    <p className={styles['imprint']}>
      {source?.name ?? outlet ?? 'Outlet not named'}, <DateText date={publishedOn} />
      {title !== null && (
        <>
          {' · '}
          <code>{document}</code>
        </>
      )}
      {url && /^https?:/.test(url) && (
        <>
          {' · '}
          <a href={url} rel="noreferrer">
            where it was published
          </a>
        </>
      )}
      {citations.length > 0 && (
        <>
          {' · refers to '}
          {citations.map(({ source: cited, words }, place) => (
            <span key={cited.slug}>
              {place > 0 && ', '}
              {cited.name} (<q lang={language}>{words}</q>)
            </span>
          ))}
        </>
      )}
    </p>
  )
}

/** An article: its text with everything marked that somebody says in it, and who that is. */
export function Article() {
  const { slug } = route.useParams()
  const { speaker } = route.useSearch()
  const variables = { slug, first: pageSize }
  const asked = useOperation(ArticleToReadDocument, variables)
  const article = asked.data?.article
  const pageInfo = article?.mentions.pageInfo
  useTitle(article ? (article.title ?? article.document) : 'Article')
  return (
    <>
      {asked.error && asked.data === undefined && <h1>Article</h1>}
      <Loaded asked={asked}>
        {() =>
          article ? (
            <div className={styles['article']}>
              <h1 lang={article.language}>{article.title ?? article.document}</h1>
              <Behind
                questions={[
                  { operation: ArticleToReadDocument, variables },
                  ...(pageInfo?.hasNextPage
                    ? [{ operation: FurtherMentionsDocument, variables: { ...variables, after: pageInfo.endCursor } }]
                    : []),
                ]}
                filter={{ article: { slug: [slug] }, ...(speaker && { speaker: { slug: [speaker] } }) }}
              />
              <Imprint article={article} />
              <Reading key={article.id} article={article} />
            </div>
          ) : (
            <Missing what="article" slug={slug} />
          )
        }
      </Loaded>
    </>
  )
}
