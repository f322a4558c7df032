import { fold } from '../../src/shared/fold.ts'
import { type Lookup, readSearchText } from '../../src/text/search-text.ts'
import { type Days, daysOf, type Relations, type Role, type Row, type Standing } from './evaluate-relations.ts'

/** A filter as a client gives it. */
export type Filter = Readonly<Record<string, unknown>>

/** What each filter looks at. */
export interface Subjects {
  StatementFilter: Row<'Statement'>
  ActorFilter: Standing
  ArticleFilter: Row<'Article'>
  SourceFilter: Row<'Source'>
  EventFilter: Row<'Event'>
  ClaimFilter: Row<'Claim'>
  PositionFilter: Row<'Position'>
  MentionFilter: Row<'Mention'>
  /** A link of a chain: the entries of `ViaFilter` that must hold of one. */
  ViaLink: Row<'Via'>
}
export type Fits = <Name extends keyof Subjects>(name: Name, subject: Subjects[Name], filter: Filter) => boolean

/** What each entry of a filter asks of a row. The values are what the SDL lets through. */
type Tables = {
  [Name in keyof Subjects]: Readonly<Record<string, (subject: Subjects[Name], value: never) => boolean>>
}

interface DateRange {
  from?: string | null
  to?: string | null
  match?: 'OVERLAPS' | 'WITHIN' | null
}

/** What has no date at all lies in no range, not even in one that is open at both ends. */
function inRange(days: Days | undefined, range: DateRange): boolean {
  if (!days) return false
  const [earliest, latest] = [days.earliest ?? '', days.latest ?? '9999-99']
  const [from, to] = [range.from ?? '', range.to ?? '9999-99']
  return range.match === 'WITHIN' ? from <= earliest && latest <= to : from <= latest && earliest <= to
}

const among = (value: string | null | undefined, values: readonly string[]) =>
  value !== null && value !== undefined && values.includes(value)

function known(names: readonly { text: string }[], under: readonly string[]): boolean {
  const keys = under.map(fold)
  return names.some(({ text }) => keys.includes(fold(text)))
}

const read = new Map<string, Lookup[]>()

/** What a search asks for, read once for all rows. */
function lookups(search: string): Lookup[] {
  const known = read.get(search) ?? readSearchText(search)
  read.set(search, known)
  return known
}

/**
 * Whether a row that was searched through has what a search asks for. Which words mean the same is the matter of
 * `src/text/`, which has its own tests; how alternatives, phrases and exclusions go together is told here again.
 */
export function hasWords(terms: Row<'Mention'>['terms'], printed: string, search: string): boolean {
  const has = (some: readonly string[]) => some.some((term) => (terms as string[]).includes(term))
  const isPrinted = (phrase: string) => printed.toLowerCase().includes(phrase.toLowerCase())
  return lookups(search).some(
    ({ all, phrases, none }) =>
      all.every(({ exact, kinds }) => has(exact) || has(kinds)) &&
      phrases.every(isPrinted) &&
      !none.some(({ terms: unwanted, phrase }) => (phrase === null ? has(unwanted) : isPrinted(phrase))),
  )
}

const spaced = (words: string) => words.trim().replaceAll(/\s+/g, ' ').toLowerCase()

const officialSectors = ['GOVERNMENT', 'MILITARY', 'LEGISLATURE', 'JUDICIARY', 'INTELLIGENCE']

/** The filters, each as a table of what its entries mean. `fits` knows the rest: `and`, `or`, `not`, null. */
export function tablesOf(of: Relations, fits: Fits): Tables {
  const takesPart =
    (...roles: Role[]) =>
    (statement: Row<'Statement'>, filter: Filter) =>
      roles.some((role) => of.participants(statement)[role].some((actor) => fits('ActorFilter', actor, filter)))
  /** What introduces a mention; nothing where it has no such words. */
  const cueOf = ({ id }: Row<'Mention'>) => {
    const cue = of.spans(id).filter(({ role }) => role === 'CUE')
    return cue.length === 0 ? [] : [spaced(cue.map(({ exact }) => exact).join(' '))]
  }
  /** How the words of some mentions reached their articles: `any` and `only` are of all, the rest is of one link. */
  const cameThrough = (mentions: readonly Row<'Mention'>[], { any = null, only = null, ...link }: Filter) => {
    const chains = mentions.map(({ id }) => of.chain(id))
    const asked = Object.values(link).some((value) => value !== null && value !== undefined)
    return (
      (any === null || any === chains.some((chain) => chain.length > 0)) &&
      (only === null || only === chains.every((chain) => chain.length > 0)) &&
      (!asked || chains.flat().some((one) => fits('ViaLink', one, link)))
    )
  }

  return {
    StatementFilter: {
      slug: ({ slug }, slugs: string[]) => slugs.includes(slug),
      speaker: takesPart('SPEAKER'),
      onBehalfOf: takesPart('ON_BEHALF_OF'),
      about: takesPart('TARGET'),
      addressee: takesPart('ADDRESSEE'),
      mentioning: takesPart('SPEAKER', 'TARGET', 'ADDRESSEE'),
      act: ({ act }, acts: string[]) => acts.includes(act),
      joint: ({ id }, joint: boolean) => of.speakers(id).length > 1 === joint,
      presentation: ({ id }, kinds: string[]) =>
        of.mentions(id).some(({ presentation }) => kinds.includes(presentation)),
      claim: ({ id }, filter: Filter) => of.positions(id).some((one) => fits('PositionFilter', one, filter)),
      event: ({ id }, filter: Filter) =>
        of
          .targets(id)
          .flatMap(({ eventId }) => of.event(eventId))
          .some((one) => fits('EventFilter', one, filter)),
      saidAt: ({ saidAtId }, filter: Filter) => of.event(saidAtId).some((one) => fits('EventFilter', one, filter)),
      article: (statement, filter: Filter) => of.printedIn(statement).some((one) => fits('ArticleFilter', one, filter)),
      source: (statement, filter: Filter) =>
        of
          .printedIn(statement)
          .flatMap(({ sourceId }) => of.source(sourceId))
          .some((one) => fits('SourceFilter', one, filter)),
      via: ({ id }, filter: Filter) => cameThrough(of.mentions(id), filter),
      attestation: ({ attestation }, kinds: string[]) => kinds.includes(attestation),
      provenance: ({ provenance }, kinds: string[]) => kinds.includes(provenance),
      method: ({ method }, methods: string[]) => typeof method === 'string' && methods.includes(method),
      version: ({ version }, versions: string[]) => typeof version === 'string' && versions.includes(version),
      confidence: ({ provenance, confidence }, least: number) =>
        provenance === 'ANNOTATED' || (confidence ?? 0) >= least,
      saidOn: ({ saidEarliest, saidLatest }, range: DateRange) => inRange(daysOf(saidEarliest, saidLatest), range),
      text: ({ id }, search: string) => of.mentions(id).some(({ terms, text }) => hasWords(terms, text, search)),
      summary: ({ terms, summary }, search: string) => hasWords(terms, summary, search),
      cue: ({ id }, cues: string[]) =>
        of
          .mentions(id)
          .flatMap(cueOf)
          .some((cue) => cues.map(spaced).includes(cue)),
      mention: ({ id }, filter: Filter) => of.mentions(id).some((one) => fits('MentionFilter', one, filter)),
      relatedTo: ({ id }, filter: Filter) =>
        of
          .relations(id)
          .flatMap(({ relatedId }) => of.statement(relatedId))
          .some((one) => fits('StatementFilter', one, filter)),
      parent: ({ parentId }, filter: Filter) =>
        of.statement(parentId).some((one) => fits('StatementFilter', one, filter)),
    },
    ActorFilter: {
      slug: ({ actor }, slugs: string[]) => slugs.includes(actor.slug),
      name: ({ actor }, names: string[]) => known(of.actorNames(actor.id), names),
      kind: ({ actor }, kinds: string[]) => kinds.includes(actor.kind),
      country: ({ actor }, countries: string[]) => among(actor.country, countries),
      sector: ({ sectors }, wanted: string[]) => wanted.some((sector) => sectors.has(sector)),
      official: ({ sectors }, official: boolean) => officialSectors.some((sector) => sectors.has(sector)) === official,
      within: ({ within }, slugs: string[]) =>
        [...within].flatMap((id) => of.actor(id)).some(({ slug }) => slugs.includes(slug)),
      named: ({ actor }, named: boolean) => (actor.kind !== 'UNNAMED') === named,
      extracted: ({ actor }, extracted: boolean) => ((actor.articleId ?? null) !== null) === extracted,
      statements: ({ actor }, filter: Filter) =>
        of.spokenBy(actor.id).some((one) => fits('StatementFilter', one, filter)),
      statementsAbout: ({ actor }, filter: Filter) =>
        of.aboutActor(actor.id).some((one) => fits('StatementFilter', one, filter)),
    },
    ArticleFilter: {
      slug: ({ slug }, slugs: string[]) => slugs.includes(slug),
      document: ({ document }, names: string[]) => names.includes(document),
      language: ({ language }, languages: string[]) => languages.includes(language),
      source: ({ sourceId }, filter: Filter) => of.source(sourceId).some((one) => fits('SourceFilter', one, filter)),
      cites: ({ id }, filter: Filter) =>
        of
          .citations(id)
          .flatMap(({ sourceId }) => of.source(sourceId))
          .some((one) => fits('SourceFilter', one, filter)),
      publishedOn: ({ publishedEarliest, publishedLatest }, range: DateRange) =>
        inRange(daysOf(publishedEarliest, publishedLatest), range),
      text: ({ terms, title, text }, search: string) => hasWords(terms, `${title ?? ''}\n${text}`, search),
      statements: ({ id }, filter: Filter) => of.statementsIn(id).some((one) => fits('StatementFilter', one, filter)),
    },
    SourceFilter: {
      slug: ({ slug }, slugs: string[]) => slugs.includes(slug),
      name: ({ id }, names: string[]) => known(of.sourceNames(id), names),
      kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
      country: ({ country }, countries: string[]) => among(country, countries),
    },
    EventFilter: {
      slug: ({ slug }, slugs: string[]) => slugs.includes(slug),
      name: ({ id }, names: string[]) => known(of.eventNames(id), names),
      type: ({ type }, types: string[]) => types.includes(type),
      status: ({ status }, statuses: string[]) => statuses.includes(status),
      country: ({ country }, countries: string[]) => among(country, countries),
      on: ({ onEarliest, onLatest }, range: DateRange) => inRange(daysOf(onEarliest, onLatest), range),
      participant: ({ id }, filter: Filter) =>
        of
          .attendants(id)
          .flatMap(({ actorId }) => of.actor(actorId))
          .some((one) => fits('ActorFilter', of.ever(one), filter)),
      parent: ({ parentId }, filter: Filter) => of.event(parentId).some((one) => fits('EventFilter', one, filter)),
    },
    ClaimFilter: {
      slug: ({ slug }, slugs: string[]) => slugs.includes(slug),
      about: ({ id }, filter: Filter) =>
        of
          .subjects(id)
          .flatMap(({ actorId }) => of.actor(actorId))
          .some((one) => fits('ActorFilter', of.ever(one), filter)),
      event: ({ eventId }, filter: Filter) => of.event(eventId).some((one) => fits('EventFilter', one, filter)),
      text: ({ terms, text }, search: string) => hasWords(terms, text, search),
      positions: ({ id }, filter: Filter) => of.positionsOn(id).some((one) => fits('PositionFilter', one, filter)),
    },
    PositionFilter: {
      slug: ({ claimId }, slugs: string[]) => of.claim(claimId).some(({ slug }) => slugs.includes(slug)),
      position: ({ position }, positions: string[]) => positions.includes(position),
      claim: ({ claimId }, filter: Filter) => of.claim(claimId).some((one) => fits('ClaimFilter', one, filter)),
      statement: ({ statementId }, filter: Filter) =>
        of.statement(statementId).some((one) => fits('StatementFilter', one, filter)),
    },
    MentionFilter: {
      presentation: ({ presentation }, kinds: string[]) => kinds.includes(presentation),
      isTranslation: ({ isTranslation }, wanted: boolean) => isTranslation === wanted,
      cue: (mention, cues: string[]) => cueOf(mention).some((cue) => cues.map(spaced).includes(cue)),
      text: ({ terms, text }, search: string) => hasWords(terms, text, search),
      article: ({ articleId }, filter: Filter) =>
        of.article(articleId).some((one) => fits('ArticleFilter', one, filter)),
      source: ({ articleId }, filter: Filter) =>
        of
          .article(articleId)
          .flatMap(({ sourceId }) => of.source(sourceId))
          .some((one) => fits('SourceFilter', one, filter)),
      via: (mention, filter: Filter) => cameThrough([mention], filter),
      statement: ({ statementId }, filter: Filter) =>
        of.statement(statementId).some((one) => fits('StatementFilter', one, filter)),
    },
    ViaLink: {
      role: ({ role }, roles: string[]) => roles.includes(role),
      source: ({ sourceId }, filter: Filter) => of.source(sourceId).some((one) => fits('SourceFilter', one, filter)),
      actor: ({ actorId }, filter: Filter) =>
        of.actor(actorId).some((one) => fits('ActorFilter', of.ever(one), filter)),
    },
  }
}
