import { Link } from '@tanstack/react-router'
import { countryName } from './terms.ts'

export interface NamedActor {
  slug: string
  name: string
  kind: string
  country: string | null
}

/** An actor's name, which leads to what it said. */
export function ActorName({ actor }: { actor: NamedActor }) {
  return (
    <Link
      to="/actor/$slug"
      params={{ slug: actor.slug }}
      title={actor.country ? countryName(actor.country) : undefined}
      className={actor.kind === 'UNNAMED' ? 'unnamed' : undefined}
    >
      {actor.name}
    </Link>
  )
}

export interface NamedArticle {
  slug: string
  title: string | null
  outlet: string | null
  document: string
  publishedOn: { edtf: string | null }
  source: { name: string } | null
}

/** Where an article was printed, when, and its title where it has one. */
export const articleTitle = ({ title, source, outlet, document, publishedOn }: NamedArticle): string =>
  [source?.name ?? outlet, title ?? document, publishedOn.edtf].filter(Boolean).join(', ')

/** An article's title, which leads to its text; to the words of one mention where that is given. */
export function ArticleName({ article, at }: { article: NamedArticle; at?: number }) {
  return (
    <Link to="/article/$slug" params={{ slug: article.slug }} search={at === undefined ? {} : { at }}>
      {articleTitle(article)}
    </Link>
  )
}
