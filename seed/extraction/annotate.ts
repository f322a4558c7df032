import { createHash } from 'node:crypto'
import { paragraphs, sentences } from '../../src/text/sentence.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import type { ActorEntry } from '../format/actor.ts'
import type { Annotation, MentionEntry, StatementEntry } from '../format/annotation.ts'
import type { ReadArticle } from '../reading/article.ts'
import type { Registers } from '../register.ts'
import { type Aliases, aliasesOf } from './alias.ts'
import { namedIn } from './named.ts'
import { outletFinder } from './outlet.ts'
import { extractQuotations, type Quotation } from './quotation.ts'
import { saidDate } from './said-date.ts'
import { Speakers, slugWords } from './speaker.ts'
import { speechAct } from './speech-act.ts'

/** What a program makes of an article: an annotation, and the actors that are in no register. */
export interface Extraction {
  annotation: Annotation
  actors: ReadonlyMap<string, ActorEntry>
}

/** Extracts from articles, with the registers of a corpus. */
export type Annotator = (article: ReadArticle) => Extraction

/** @param version tells what a program extracted from what an earlier one did. */
export function annotator({ actors, sources }: Pick<Registers, 'actors' | 'sources'>, version: string): Annotator {
  const aliases = aliasesOf(actors)
  const outletOf = outletFinder(sources.entries)

  return (article) => {
    const slug = articleSlug(article.name)
    const language = article.language === 'en' ? 'en' : 'de'
    const quotations = ['de', 'en'].includes(article.language) ? extractQuotations(article.text, language) : []
    const speakers = new Speakers(slug, article.language, aliases, actors)
    const statements = statementsOf(article, slug, quotations, speakers, aliases, version)
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
export const articleSlug = (name: string): string => `${slugWords(name.replace(/\.\w+(?=#|$)/, ''))}-${hashOf(name, 8)}`

const hashOf = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)

function statementsOf(
  article: ReadArticle,
  slug: string,
  quotations: readonly Quotation[],
  speakers: Speakers,
  aliases: Aliases,
  version: string,
): StatementEntry[] {
  const { text } = article
  const all = sentenceIndex(text)
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
    const speaker = speakers.of(phraseOf(text, quotation) ?? (cue || words.split(/\s+/).slice(0, 5).join(' ')))
    const said = dateOf(article, quotation, all)
    const about = content.flatMap((part) => namedIn(text, part, aliases)).filter((one) => one !== speaker)
    const to = quotation.addressee.flatMap((part) => aliases.named(text.slice(part.start, part.end)) ?? [])
    const own = statementSlug(slug, { words, speaker, said: said?.on, isOwn: speakers.own.has(speaker) }, slugs)
    slugs.add(own.slug)
    const parent = quotation.parent === undefined ? undefined : made[quotation.parent]
    made.push({
      slug: own.slug,
      summary: summaryOf(words),
      speakers: [{ actor: speaker, capacity: undefined, for: undefined }],
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
        method: own.isShared ? 'rules; joined by speaker, day and words' : 'rules',
        version,
        confidence: quotation.confidence,
      },
      mentions: [mentionOf(text, quotation, content)],
    })
  }
  return made.filter((entry) => entry !== undefined)
}

const sharedPrefix = 'said-by-'

/** Whether a statement, by its slug, is one that several imported articles may print. */
export const isShared = (statement: string): boolean => statement.startsWith(sharedPrefix)

/** Words after which two speakers of one day are taken to have said one thing, and not the same twice. */
const wordsShared = 8

/**
 * A statement that another article may print as well has a slug of what makes it one: a speaker of the register, a day
 * that is known, and the words. Each other one has a slug of its article.
 */
function statementSlug(
  article: string,
  { words, speaker, said, isOwn }: { words: string; speaker: string; said: string | undefined; isOwn: boolean },
  taken: ReadonlySet<string>,
): { slug: string; isShared: boolean } {
  const content = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  const isDay = said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said)
  const shared = `${sharedPrefix}${speaker}-${hashOf([speaker, said, content].join('\n'), 12)}`
  if (!isOwn && isDay && content.split(' ').length >= wordsShared && !taken.has(shared))
    return { slug: shared, isShared: true }
  for (let n = 0; ; n++) {
    const slug = `${article}-${hashOf(`${n} ${content}`, 8)}`
    if (!taken.has(slug)) return { slug, isShared: false }
  }
}

/** The phrase that names the speaker: what a pronoun stands for, or what is printed. */
function phraseOf(text: string, { speaker, antecedent }: Quotation): string | undefined {
  const parts = antecedent.length > 0 ? antecedent : speaker
  if (parts.length === 0) return undefined
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ')
}

const opening = /^[\s"'„“”‚‘’«»‹›]+/u
const closing = /[\s"'„“”‚‘’«»‹›]+$/u

/** Quotation marks are not what was said. */
function withoutMarks(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const from = start + (opening.exec(words)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (closing.exec(words)?.[0].length ?? 0)) }
}

/** Characters of a summary. */
const mostSummary = 300

function summaryOf(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= mostSummary ? line : `${line.slice(0, mostSummary).replace(/\s\S*$/, '')} …`
}

function mentionOf(text: string, quotation: Quotation, content: readonly Stretch[]): MentionEntry {
  const exactly = (parts: readonly Stretch[]) =>
    parts
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
  return {
    presentation: quotation.presentation,
    content: exactly(content),
    cue: exactly(quotation.cue),
    speaker: exactly(quotation.speaker),
    addressee: exactly(quotation.addressee),
    fragments: exactly(
      quotation.fragments
        .map((part) => withoutMarks(text, part))
        .filter(({ start, end }) => content.some((part) => part.start <= start && end <= part.end)),
    ),
    via: [],
    translated: false,
  }
}

/** When it was said, by the words around it in its sentences; what is said is not looked at. */
function dateOf(article: ReadArticle, { content, cue }: Quotation, all: (at: number) => Stretch | undefined) {
  const [first, last] = [content[0], content.at(-1)] as [Stretch, Stretch]
  const near = (cue[0] ?? first).start
  const spans = [all(first.start), all(near), all(last.end - 1)].filter((one) => one !== undefined)
  for (const sentence of new Set(spans)) {
    const gaps: Stretch[] = []
    let from = sentence.start
    for (const part of content) {
      if (part.end <= sentence.start || part.start >= sentence.end) continue
      if (from < part.start) gaps.push({ start: from, end: part.start })
      from = Math.max(from, part.end)
    }
    if (from < sentence.end) gaps.push({ start: from, end: sentence.end })
    for (const gap of gaps) {
      const said = saidDate(article.text, gap, article.language, article.published, near)
      if (said) return said
    }
  }
  return undefined
}

/** Characters of a sentence that are looked at; what is longer is none. */
const longestSentence = 1_000

/** The sentence at an offset. */
function sentenceIndex(text: string): (at: number) => Stretch | undefined {
  const all = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph))
  return (at) => {
    let [low, high] = [0, all.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const sentence = all[middle] as Stretch
      if (at < sentence.start) high = middle - 1
      else if (at >= sentence.end) low = middle + 1
      else return sentence.end - sentence.start <= longestSentence ? sentence : undefined
    }
    return undefined
  }
}
