import { getRouteApi, Link } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { DateText } from '../../parts/date-text.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useTitle } from '../../parts/title.ts'
import styles from './articles.module.css'
import { ArticleListDocument, type ArticleListQuery } from './operations.ts'

const route = getRouteApi('/articles')

const pageSize = 50

function Row({ article }: { article: ArticleListQuery['articles']['nodes'][number] }) {
  const { slug, title, document, language, source, outlet, publishedOn, tally } = article
  return (
    <tr>
      <td className={styles['when']}>
        <DateText date={publishedOn} />
      </td>
      <td>{source?.name ?? outlet ?? <span className={styles['unknown']}>outlet not named</span>}</td>
      <th scope="row" lang={title === null ? undefined : language}>
        <Link to="/article/$slug" params={{ slug }}>
          {title ?? document}
        </Link>
      </th>
      <td className={styles['number']}>{tally.statements}</td>
      <td className={styles['number']}>{tally.speakers}</td>
    </tr>
  )
}

/** Every article of the corpus, the newest first. */
export function Articles() {
  const { after, before } = route.useSearch()
  const variables = before ? { last: pageSize, before } : { first: pageSize, ...(after && { after }) }
  const asked = useOperation(ArticleListDocument, variables)
  useTitle('Articles')
  return (
    <>
      <h1>Articles</h1>
      <Behind questions={[{ operation: ArticleListDocument, variables }]} />
      <Loaded asked={asked}>
        {({ articles: { totalCount, nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>
              There is no article here.{' '}
              {totalCount > 0 ? (
                <Link to="/articles">Begin with the newest</Link>
              ) : (
                'The corpus is empty: `npm run seed` or `npm run import` fills it.'
              )}
            </p>
          ) : (
            <>
              <p>
                {totalCount} {totalCount === 1 ? 'article' : 'articles'}, the newest first; those whose day is unknown
                come last.
              </p>
              <table className={styles['articles']}>
                <thead>
                  <tr>
                    <th scope="col">Published</th>
                    <th scope="col">Outlet</th>
                    <th scope="col">Title, or the document’s name</th>
                    <th scope="col" className={styles['number']}>
                      Statements
                    </th>
                    <th scope="col" className={styles['number']}>
                      Speakers
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {nodes.map((article) => (
                    <Row key={article.id} article={article} />
                  ))}
                </tbody>
              </table>
              {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
                <nav aria-label="Pages" className={styles['pages']}>
                  {pageInfo.hasPreviousPage && pageInfo.startCursor && (
                    <Link to="/articles" search={{ before: pageInfo.startCursor }}>
                      Newer articles
                    </Link>
                  )}
                  {pageInfo.hasNextPage && pageInfo.endCursor && (
                    <Link to="/articles" search={{ after: pageInfo.endCursor }}>
                      Older articles
                    </Link>
                  )}
                </nav>
              )}
            </>
          )
        }
      </Loaded>
    </>
  )
}
