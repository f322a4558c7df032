import type { Stretch } from '../../src/text/stretch.ts'
import type { ActorEntry } from '../format/actor.ts'
import type { Annotation, MentionEntry, StatementEntry } from '../format/annotation.ts'
import { hashOf } from '../input.ts'
import type { ReadArticle } from '../reading/article.ts'
import type { Registers } from '../register.ts'
import { type Aliases, aliasesOf } from './alias.ts'
import { signatoryFinder } from './declaration.ts'
import { extractQuotations } from './extraction.ts'
import { namedIn } from './named.ts'
import { outletFinder } from './outlet.ts'
import type { Quotation } from './quotation.ts'
import { withoutMarks } from './quotation-mark.ts'
import { saidIn } from './said-in.ts'
import { sentenceIndex } from './sentence-index.ts'
import { Speakers, slugWords } from './speaker.ts'
import { speechAct } from './speech-act.ts'
import { statementSlug } from './statement-slug.ts'
import { voicesIn } from './voice.ts'

/** What a program makes of an article: an annotation, and the actors that are in no register. */
export interface Extraction {
  annotation: Annotation
  actors: ReadonlyMap<string, ActorEntry>
}

/** Extracts from articles, with the registers of a corpus. */
export type Annotator = (article: ReadArticle, proposed?: Proposed | null) => Extraction

/** What a language model found in an article. */
export interface Proposed {
  quotations: readonly Quotation[]
  version: string
}

/** @param version tells what a program extracted from what an earlier one did. */
export function annotator(
  { actors, sources, events }: Pick<Registers, 'actors' | 'sources' | 'events'>,
  version: string,
): Annotator {
  const aliases = aliasesOf(actors)
  const outletOf = outletFinder(sources.entries)
  const known = { aliases, actors, signatoriesOf: signatoryFinder({ actors, events }) }

  return (article, proposed) => {
    const slug = articleSlug(article.name)
    const language = article.language === 'en' ? 'en' : 'de'
    const byRules = () => (['de', 'en'].includes(article.language) ? extractQuotations(article.text, language) : [])
    const quotations = proposed?.quotations ?? byRules()
    const by = proposed ? { method: 'model', version: proposed.version } : { method: 'rules', version }
    const speakers = new Speakers(slug, article.language, aliases, actors)
    const sentenceAt = sentenceIndex(article.text)
    const voices = voicesIn(article, quotations, speakers, { ...known, sentenceAt })
    const statements = statementsOf(
      article,
      slug,
      quotations,
      { speakers, voices, dateOf: saidIn(article, sentenceAt), aliases, outletOf },
      by,
    )
    return {
      annotation: {
        article: {
          slug,
          title: article.title ?? undefined,
          language: article.language,
          published: article.published ?? undefined,
          source: outletOf(article.outlet, article.url).slug ?? undefined,
          cites: {},
        },
        statements,
      },
      actors: speakers.own,
    }
  }
}

/** Stable for a name, and an address: its words, and a hash, for names of one folder may have the same. */
const articleSlug = (name: string): string =>
  `${slugWords(name.replace(/\.\w+(?=#|$)/, ''))}-${hashOf(name).slice(0, 8)}`

/** What finds whom and what the words of one article mean. */
interface Finders {
  speakers: Speakers
  voices: ReturnType<typeof voicesIn>
  dateOf: ReturnType<typeof saidIn>
  aliases: Aliases
  outletOf: ReturnType<typeof outletFinder>
}

function statementsOf(
  article: ReadArticle,
  slug: string,
  quotations: readonly Quotation[],
  { speakers, voices, dateOf, aliases, outletOf }: Finders,
  { method, version }: { method: string; version: string },
): StatementEntry[] {
  const { text } = article
  const made: (StatementEntry | undefined)[] = []
  const slugs = new Set<string>()
  for (const quotation of quotations) {
    const content = quotation.content.map((part) => withoutMarks(text, part)).filter(({ start, end }) => start < end)
    const [first] = content
    if (!first) {
      made.push(undefined)
      continue
    }
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const cue = quotation.cue.map(({ start, end }) => text.slice(start, end)).join(' ')
    const { speakers: all, words: named } = voices(quotation)
    const said = dateOf(quotation)
    const about = content.flatMap((part) => namedIn(text, part, aliases)).filter((one) => !all.includes(one))
    const to = quotation.addressee.flatMap((part) => aliases.named(text.slice(part.start, part.end)) ?? [])
    const own = statementSlug(
      slug,
      { words, speaker: all.join('-and-'), said: said?.on, isOwn: all.some((one) => speakers.own.has(one)) },
      slugs,
    )
    slugs.add(own.slug)
    const parent = quotation.parent === undefined ? undefined : made[quotation.parent]
    made.push({
      slug: own.slug,
      summary: summaryOf(words),
      speakers: all.map((actor) => ({ actor, capacity: undefined, for: undefined })),
      about: Object.fromEntries(about.map((one) => [one, 'UNCLEAR' as const])),
      to: [...new Set(to)],
      act: speechAct(quotation.presentation === 'REPORTED' ? `${cue} ${words}` : cue),
      consequence: undefined,
      said: said && { on: said.on, words: said.words, by: said.by },
      at: undefined,
      claims: {},
      relations: [],
      parent: parent?.slug,
      attestation: parent ? 'ALLEGED' : 'REPORTED',
      extracted: {
        method: own.isShared ? `${method}; joined by speaker, day and words` : method,
        version,
        confidence: quotation.confidence,
      },
      mentions: [mentionOf(text, quotation, { content, speaker: named }, outletOf)],
    })
  }
  return made.filter((entry) => entry !== undefined)
}

/** Characters of a summary. */
const mostSummary = 300

function summaryOf(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= mostSummary ? line : `${line.slice(0, mostSummary).replace(/\s\S*$/, '')} …`
}

function mentionOf(
  text: string,
  quotation: Quotation,
  { content, speaker }: Pick<Quotation, 'content' | 'speaker'>,
  outletOf: ReturnType<typeof outletFinder>,
): MentionEntry {
  const exactly = (parts: readonly Stretch[]) =>
    parts
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
  return {
    presentation: quotation.presentation,
    content: exactly(content),
    cue: exactly(quotation.cue),
    speaker: exactly(speaker),
    addressee: exactly(quotation.addressee),
    fragments: exactly(
      quotation.fragments
        .map((part) => withoutMarks(text, part))
        .filter(({ start, end }) => content.some((part) => part.start <= start && end <= part.end)),
    ),
    // An outlet that no source of the register is called by has words only, and these are among the article's.
    via: exactly(quotation.medium ?? []).flatMap((words) => {
      const source = outletOf(words.exact.replaceAll(/["'„“”‚‘’«»‹›]/gu, '')).slug ?? undefined
      return source === undefined ? [] : [{ role: 'MEDIUM' as const, source, actor: undefined, words }]
    }),
    translated: false,
  }
}
