import type { Api } from '../api.ts'
import { ask } from './ask.ts'
import type { Corpus } from './corpus.ts'
import type { Place } from './place.ts'
import { requestAt } from './request.ts'

/** Asks every list for the cursor of its second item, or of its only one, for what is compared with it. */
export async function learnCursors(api: Pick<Api, 'fetch'>, corpus: Corpus, places: readonly Place[]): Promise<void> {
  for (const place of places.filter(({ argument, route }) => argument.name === 'after' && route?.by === '')) {
    const { query, variables } = requestAt(place, null, corpus.samples, false)
    const { text } = await ask(api, { query: query.replace('pageInfo', 'edges { cursor } pageInfo'), variables })
    // The cursors of the edges alone stand by themselves.
    const cursors = [...text.matchAll(/\{"cursor":"([^"]+)"\}/g)].map(([, cursor]) => cursor as string)
    const index = Math.min(1, cursors.length - 1)
    const cursor = cursors[index]
    if (cursor !== undefined) corpus.cursors.set(place.holder, { cursor, index })
  }
}
