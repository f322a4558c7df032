import { addActor } from '../actor.ts'
import type { AnnotatedDocument } from '../annotated-document.ts'
import type { Derivation } from '../derivation.ts'
import type { Extraction } from '../extraction/annotate.ts'
import type { ActorEntry } from '../format/actor.ts'
import { documentRows } from '../graph.ts'
import { idOf } from '../id.ts'
import type { DocumentRows } from '../rows.ts'
import { Standings } from '../standing.ts'
import { documentOf, type ImportedArticle } from './imported.ts'
import { Layered } from './layered.ts'

/**
 * The rows of an imported article: those of its annotation, and of the actors that it alone knows.
 * @param joined statements that an earlier document describes.
 * @throws Error where a program made an annotation that a person would not be let pass.
 */
export function importedRows(
  article: ImportedArticle,
  { annotation, actors }: Extraction,
  joined: readonly string[],
  elsewhere: Parameters<typeof documentRows>[1],
  base: Derivation,
): DocumentRows {
  const derivation = withActors(base, actors)
  const described = new Set(joined)
  const statements = annotation.statements.map((entry) =>
    'slug' in entry && described.has(entry.slug) ? { statement: entry.slug, mentions: entry.mentions } : entry,
  )
  const document: AnnotatedDocument = {
    document: documentOf(article),
    annotation: { ...annotation, statements },
    file: {
      path: article.name,
      value: annotation,
      problem(path, message) {
        throw new Error(`${path.join('.')}: ${message}`)
      },
    },
  }
  const rows = documentRows(document, elsewhere, derivation)
  const [row] = rows.Article as [DocumentRows['Article'][number]]
  Object.assign(row, { outlet: article.outlet, url: article.url })
  for (const [slug, entry] of actors) addActor(slug, entry, derivation.standings, row.id as string, rows)
  for (const actor of rows.Actor) {
    // A person is of the sectors of offices, of which the article names no organization.
    if (actor.kind === 'PERSON') actor.sector = null
    actor.terms = derivation.termsOf(`${actor.name}\n${actor.description ?? ''}`, article.language)
  }
  return rows
}

/** The registers with the actors of one article. */
function withActors(base: Derivation, actors: ReadonlyMap<string, ActorEntry>): Derivation {
  const { registers } = base
  const all = { ...registers.actors, entries: new Layered(registers.actors.entries, actors) }
  return {
    registers: { ...registers, actors: all },
    standings: new Standings(all),
    termsOf: base.termsOf,
    // What only one article knows need not be remembered.
    idOfEntry: (model, slug) =>
      model === 'Actor' && actors.has(slug) ? idOf(model, slug) : base.idOfEntry(model, slug),
  }
}
