import type { StatementFilter } from '../views/ask/operations.ts'
import type { Selection } from './selection.ts'

/** Without what is not there: the API takes a filter's `null` for something else than nothing. */
function present<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined
}

/** What of the API's `StatementFilter` a selection is; undefined where it is every statement. */
export function filterOf(selection: Selection): StatementFilter | undefined {
  const { words, speaker, country, sector, official, about, aboutCountry, from, to, claim, position } = selection
  return present({
    text: words,
    speaker: present({ slug: speaker, country, sector, official }),
    about: present({ slug: about, country: aboutCountry }),
    act: selection.act,
    presentation: selection.presentation,
    claim: present({ position, claim: present({ slug: claim }) }),
    event: present({ slug: selection.event }),
    source: present({ slug: selection.source }),
    article: present({ slug: selection.article }),
    provenance: selection.provenance,
    saidOn: present({ from, to }),
  } as StatementFilter)
}
