import type { Extraction } from '../../seed/extraction/annotate.ts'
import type { ActorEntry } from '../../seed/format/actor.ts'
import type { MentionEntry, StatementEntry } from '../../seed/format/annotation.ts'
import type { ReadArticle } from '../../seed/reading/article.ts'

export const text = 'Die Ministerin sagte am Sonntag, das Land zahle. „Wir zahlen gern“, sagte sie.'

export const readArticle: ReadArticle = {
  name: 'a.txt',
  text,
  title: null,
  language: 'de',
  published: '2022-03-14',
  outlet: null,
  url: null,
  sha256: '',
  remarks: [],
}

/** Words of the text as a program gives them, the first ones that are there. */
export const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, exact: words }
}

export const mention = (given: Partial<MentionEntry> = {}): MentionEntry => ({
  presentation: 'INDIRECT',
  content: [at('das Land zahle')],
  cue: [at('sagte')],
  speaker: [at('Die Ministerin')],
  addressee: [],
  fragments: [],
  via: [],
  translated: false,
  ...given,
})

/** A statement of which nothing is doubtful, with changes. */
export const statement = (given: Partial<StatementEntry> = {}): StatementEntry => ({
  slug: 'a-1',
  summary: 'das Land zahle',
  speakers: [{ actor: 'anna-muster', capacity: undefined, for: undefined }],
  about: {},
  to: [],
  act: 'STATE',
  consequence: undefined,
  said: { on: '2022-03-13', words: 'am Sonntag', by: 'RELATIVE_TO_PUBLICATION' },
  at: undefined,
  claims: {},
  relations: [],
  parent: undefined,
  attestation: 'REPORTED',
  extracted: { method: 'rules', version: '1', confidence: 0.8 },
  mentions: [mention()],
  ...given,
})

export const stranger = (words: string): ActorEntry => ({
  kind: 'UNNAMED',
  name: words,
  description: undefined,
  country: undefined,
  sector: 'UNKNOWN',
  wikidata: undefined,
  words,
  plurality: 'ONE',
  parent: undefined,
  names: [],
  affiliations: [],
})

export const extraction = (
  statements: StatementEntry[],
  actors: Record<string, ActorEntry> = {},
  article: Partial<Extraction['annotation']['article']> = {},
): Extraction => ({
  annotation: {
    article: {
      slug: 'a',
      title: undefined,
      language: 'de',
      published: '2022-03-14',
      source: undefined,
      cites: {},
      ...article,
    },
    statements,
  },
  actors: new Map(Object.entries(actors)),
})
