import type { StatementFilter } from '../api/schema.ts'
import type { Selection } from './selection.ts'

/** Without what is not there: the API takes a filter's `null` for something else than nothing. */
function present<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined
}

/**
 * What of the API's `StatementFilter` a selection is; undefined where it is every statement. Who speaks and from where
 * may be two of a statement's speakers, and so with those whom it is about: else a chosen name would have numbers of
 * countries beside it that find nothing. Country and office are those of one speaker.
 */
export function filterOf(selection: Selection): StatementFilter | undefined {
  const { words, speaker, country, sector, official, about, aboutCountry, from, to, claim, position } = selection
  const speakerIs = present({ country, sector, official })
  const aboutIs = present({ country: aboutCountry })
  const both = [
    speaker && speakerIs && { speaker: { slug: speaker } },
    about && aboutIs && { about: { slug: about } },
  ].filter(Boolean)
  return present({
    text: words,
    speaker: speakerIs ?? present({ slug: speaker }),
    about: aboutIs ?? present({ slug: about }),
    act: selection.act,
    presentation: selection.presentation,
    claim: present({ position, claim: present({ slug: claim }) }),
    event: present({ slug: selection.event }),
    source: present({ slug: selection.source }),
    article: present({ slug: selection.article }),
    provenance: selection.provenance,
    saidOn: present({ from, to }),
    and: both.length > 0 ? both : undefined,
  } as StatementFilter)
}
