import { fold } from '../src/shared/fold.ts'
import { idOf } from './id.ts'
import { type RegisterFiles, resolve } from './register.ts'
import type { RegisterRows } from './rows.ts'

export function addSources({ sources, actors }: RegisterFiles, rows: RegisterRows): void {
  for (const [slug, { name, kind, country, wikidata, actor, names }] of sources.entries) {
    if (actor) resolve(actors, actor, sources.file, [slug, 'actor'])
    const id = idOf('Source', slug)
    rows.Source.push({
      id,
      slug,
      name,
      kind,
      country: country ?? null,
      wikidata: wikidata ?? null,
      actorId: actor ? idOf('Actor', actor) : null,
    })
    for (const text of new Set([name, ...names])) rows.SourceName.push({ sourceId: id, text, key: fold(text) })
  }
}
