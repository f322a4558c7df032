import { Document, isMap, isSeq, type Node, type Pair } from 'yaml'
import type { Stretch } from '../../src/text/stretch.ts'
import type { Extraction } from '../extraction/annotate.ts'
import { isShared } from '../extraction/statement-slug.ts'
import type { MentionEntry, Quotation, StatementEntry } from '../format/annotation.ts'
import { findAll, findNear, findOne, findWithin } from '../quotation.ts'
import type { ReadArticle } from '../reading/article.ts'
import { doubtsOf } from './doubt.ts'
import { offsetsOf } from './offsets.ts'
import { quoted } from './quoted.ts'

/** The file that a person corrects, and how much there is to be done. */
export interface AnnotationFile {
  yaml: string
  statements: number
  /** Statements with something that should be looked at. */
  doubtful: number
}

/**
 * An extraction as the annotation that a person would have written, with what is doubtful in comments.
 * @param elsewhere statements that other annotations describe, with the names of their files.
 */
export function annotationFile(
  article: ReadArticle,
  { annotation, actors }: Extraction,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): AnnotationFile {
  const { title, source } = annotation.article
  const { text } = article
  const document = new Document()
  const flow = (value: unknown): Node => document.createNode(value, { flow: true })
  const entries = annotation.statements.flatMap((entry) => ('slug' in entry ? [entry] : []))
  document.contents = document.createNode({
    article: {
      ...annotation.article,
      // Where the file calls it something else than its text does, it is not the document's own.
      title: title !== undefined && isIn(text, title) ? title : undefined,
      // The extraction knows of none.
      cites: undefined,
    },
    statements: entries.map((entry) =>
      elsewhere.has(entry.slug)
        ? { statement: entry.slug, mentions: entry.mentions.map((one) => mentionNode(text, one, flow)) }
        : statementNode(text, entry, flow),
    ),
  }) as never
  const statements = document.get('statements')
  const undated = entries.filter(({ said }) => !said).length
  const areDated = 2 * undated <= entries.length
  const doubts = entries.map((entry) => {
    const file = elsewhere.get(entry.slug)
    return file === undefined
      ? doubtsOf(entry, actors, areDated)
      : [`${file} describes it, by the same speaker, of the same day and in the same words: is it one statement?`]
  })
  if (isSeq(statements))
    for (const [index, item] of statements.items.entries()) {
      const node = item as Node
      node.spaceBefore = index > 0
      node.commentBefore = comment((doubts[index] ?? []).map((doubt) => `doubtful: ${doubt}`))
    }
  // A document made of an object has a map of pairs, which its type does not know.
  for (const { key } of (document.contents as unknown as { items: Pair<Node>[] }).items.slice(1)) key.spaceBefore = true
  const about = document.get('article')
  if (isMap(about)) about.commentBefore = comment(aboutArticle(article, source, areDated ? 0 : undated))
  const doubtful = doubts.filter(({ length }) => length > 0).length
  document.commentBefore = comment(heading(article, entries, doubtful))
  return {
    yaml: document.toString({ lineWidth: 0, flowCollectionPadding: true }),
    statements: entries.length,
    doubtful,
  }
}

function heading({ name }: ReadArticle, entries: readonly StatementEntry[], doubtful: number): string[] {
  const by = entries[0]?.extracted
  return [
    'yaml-language-server: $schema=./schema/annotation.json',
    '',
    `Extracted from ${name}${by ? ` by ${by.method.split(';', 1)[0]} of version ${by.version}` : ''}, and checked by nobody.`,
    `Statements: ${entries.length}; marked as doubtful: ${doubtful}. In each:`,
    '- remove it where nobody says anything, and write the ones that are missing;',
    '- write the summary, which is TODO and the words of the article, as one English sentence of your own;',
    ...(entries.some(({ slug }) => isShared(slug))
      ? ['- leave a slug as it is that begins with said-by: by it other articles that print the same find it;']
      : []),
    '- say how the speaker stands to whom it is about: FAVOR, AGAINST, NEUTRAL or MIXED instead of UNCLEAR;',
    '- in the end remove extracted, which tells that no person has checked it.',
  ]
}

/** Whether a corpus takes words for a title of a text. */
const isIn = (text: string, title: string) => text.includes(title) || findAll(text, title).length > 0

/** What is doubtful of an article, and what its file said that an annotation does not hold. */
function aboutArticle({ published, outlet, url }: ReadArticle, source: string | undefined, undated: number): string[] {
  return [
    ...(outlet !== null && source === undefined
      ? [`doubtful: no source of the register is called ${JSON.stringify(outlet)}.`]
      : []),
    ...(published === null
      ? ['doubtful: no date of publication was found, without which *am Sonntag* is no date.']
      : []),
    ...(undated > 0
      ? [`doubtful: of ${undated} statements no date was found, those without said: when were they said?`]
      : []),
    ...(url === null ? [] : [`Read from ${url}`]),
  ]
}

/** Lines as the library wants them, each of which it puts behind a `#`. */
const comment = (lines: readonly string[]) =>
  lines.length === 0 ? null : lines.map((line) => line && ` ${line.replaceAll(/\s+/g, ' ')}`).join('\n')

function statementNode(text: string, entry: StatementEntry, flow: (value: unknown) => Node) {
  const about = Object.entries(entry.about)
  return {
    slug: entry.slug,
    summary: `TODO ${entry.summary}`,
    speakers: flow(entry.speakers.map(({ actor }) => actor)),
    about: about.length === 0 ? undefined : about.length > 3 ? entry.about : flow(entry.about),
    to: entry.to.length > 0 ? flow(entry.to) : undefined,
    act: entry.act,
    said: entry.said && flow(entry.said),
    parent: entry.parent,
    attestation: entry.attestation === 'REPORTED' ? undefined : entry.attestation,
    extracted: entry.extracted && flow(entry.extracted),
    mentions: entry.mentions.map((mention) => mentionNode(text, mention, flow)),
  }
}

function mentionNode(text: string, mention: MentionEntry, flow: (value: unknown) => Node) {
  const content = mention.content.map(offsetsOf).sort((a, b) => a.start - b.start)
  const list = (quotations: readonly Quotation[], find: (words: string) => Stretch) =>
    quotations.map((quotation) => quoted(text, offsetsOf(quotation), find))
  const one = (quotations: readonly Quotation[]) =>
    quotations.length === 0
      ? undefined
      : quotations.length === 1 && typeof quotations[0] === 'string'
        ? quotations[0]
        : flow(quotations)
  const near = (words: string) => findNear(text, words, content, mention.presentation === 'REPORTED')
  const within = list(mention.fragments, (words) => findWithin(text, words, content))
  return {
    presentation: mention.presentation,
    content: one(list(mention.content, (words) => findOne(text, words))),
    cue: one(list(mention.cue, near)),
    speaker: one(list(mention.speaker, near)),
    addressee: one(list(mention.addressee, near)),
    fragments: within.length === 0 ? undefined : flow(within),
  }
}
