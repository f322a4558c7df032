import { basename } from 'node:path'
import { OperatorError } from '../../src/error.ts'
import { didYouMean } from '../../src/shared/nearest.ts'
import { wordsOf } from '../../src/text/word.ts'
import { readGraph } from '../graph.ts'
import type { Rows } from '../rows.ts'
import { annotatorOf } from './annotator.ts'
import { curatedSide } from './curated-side.ts'
import { type Difference, difference } from './difference.ts'
import { extractedSide } from './extracted-side.ts'

/**
 * Compares what is extracted from the documents of a corpus with their annotations, of one or of all. What an annotation
 * says of its article, such as when it was published, the extraction is told.
 * @param document the name of one, with or without its ending and its folder.
 * @throws CorpusError, OperatorError where the corpus cannot be read, or has no such document.
 */
export async function corpusDifferences(directory: string, document: string | undefined): Promise<Difference[]> {
  const rows = await readGraph(directory)
  const annotate = annotatorOf(directory)
  const unnamed = new Set(rows.Actor.filter(({ kind }) => kind === 'UNNAMED').map(({ slug }) => slug))
  const speaksFor = membership(rows)
  const name = document === undefined ? undefined : `${basename(document).replace(/\.(?:txt|yaml)$/, '')}.txt`
  const chosen = name === undefined ? rows.Article : rows.Article.filter((article) => article.document === name)
  if (name !== undefined && chosen.length === 0)
    throw new OperatorError(
      `The corpus in ${directory} has no document ${name}.${didYouMean(
        name,
        rows.Article.map((article) => article.document),
      )}`,
    )
  return chosen.map((article) => {
    const { document, text, title, language, publishedEdtf, sha256 } = article
    const tokens = wordsOf(text)
    const extraction = annotate({
      name: document,
      text,
      title: title ?? null,
      language,
      published: publishedEdtf ?? null,
      outlet: null,
      url: null,
      sha256,
      remarks: [],
    })
    return difference(
      document,
      curatedSide(rows, article, tokens),
      extractedSide(extraction, unnamed, text, tokens),
      speaksFor,
    )
  })
}

/** Whether an actor is of a body: holds an office there or in a part of it, or is such a part. */
function membership({
  Actor,
  Affiliation,
}: Pick<Rows, 'Actor' | 'Affiliation'>): (actor: string, body: string) => boolean {
  const byId = new Map(Actor.map((actor) => [actor.id, actor]))
  const bySlug = new Map(Actor.map((actor) => [actor.slug, actor]))
  const isWithin = (id: string | null | undefined, body: string, depth = 0): boolean => {
    const actor = id ? byId.get(id) : undefined
    return actor !== undefined && depth < 10 && (actor.slug === body || isWithin(actor.parentId, body, depth + 1))
  }
  return (slug, body) => {
    const actor = bySlug.get(slug)
    if (!actor) return false
    const offices = Affiliation.filter(({ actorId }) => actorId === actor.id).map(
      ({ organizationId }) => organizationId,
    )
    return [actor.parentId, ...offices].some((id) => isWithin(id, body))
  }
}
