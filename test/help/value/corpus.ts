import type { Rows } from '../../../seed/rows.ts'
import type { evaluator, Noun } from '../evaluate.ts'
import type { Row } from '../evaluate-relations.ts'
import { type List, listsOf } from '../list.ts'
import { isSearch, open, type TextRules } from './meaning.ts'
import type { Samples } from './request.ts'

type Named = Exclude<Noun, 'Position' | 'Mention'>

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const isId = new RegExp(
  `^(?:(?:Source|Article|Actor|Statement|Event|Claim):${uuid}|Mention:\\["${uuid}","${uuid}"\\])$`,
)
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** What a corpus has of everything that hostile values are compared with. */
export type Corpus = ReturnType<typeof corpusOf>

export function corpusOf(rows: Rows, evaluate: ReturnType<typeof evaluator>) {
  const { of } = evaluate
  /** A cursor of each list, by its field as in `Actor.statements`, and the place of its item; whoever asks adds it. */
  const cursors = new Map<string, { cursor: string; index: number }>()
  const statementsOf: Record<string, (id: string | undefined) => readonly Row<'Statement'>[]> = {
    'Query.statementCounts': () => rows.Statement,
    'Query.timeline': () => rows.Statement,
    'Query.network': () => rows.Statement,
    'Actor.statementCounts': of.spokenBy,
    'Actor.statementsAboutCounts': of.aboutActor,
    'Actor.tally': of.spokenBy,
    'Article.statementCounts': of.statementsIn,
    'Article.tally': of.statementsIn,
    'Source.statementCounts': of.statementsFrom,
    'Source.tally': of.statementsFrom,
    'Event.statementCounts': of.aboutEvent,
    'Event.statementsAtCounts': of.saidAt,
    'Event.tally': of.aboutEvent,
    'Claim.statementCounts': (id) => of.positionsOn(id).flatMap(({ statementId }) => of.statement(statementId)),
    'Claim.tally': (id) => of.positionsOn(id).flatMap(({ statementId }) => of.statement(statementId)),
    'Statement.responseCounts': of.respondingTo,
  }
  const lists = new Map(
    listsOf(rows, evaluate).map((list): [string, List] => [`${list.parent ?? 'Query'}.${list.field}`, list]),
  )

  /** Of each noun the object on which the most hangs. */
  const richest = (noun: Named): { id: string; slug: string } => {
    const ways = [
      ...Object.entries(statementsOf),
      ...[...lists].map(([name, { items }]) => [name, items] as const),
    ].filter(([name]) => name.startsWith(`${noun}.`))
    const size = ({ id }: { id: string }) => ways.reduce((sum, [, items]) => sum + items(id).length, 0)
    return [...rows[noun]].sort((a, b) => size(b) - size(a))[0] as { id: string; slug: string }
  }
  const nouns: Named[] = ['Statement', 'Actor', 'Article', 'Event', 'Source', 'Claim']
  const objects = Object.fromEntries(nouns.map((noun) => [noun, richest(noun)])) as Record<
    Named,
    { id: string; slug: string }
  >
  const mention = of.mentions(objects.Statement.id)[0] as Row<'Mention'>

  const samples: Samples = {
    slugs: Object.fromEntries(nouns.map((noun) => [noun, objects[noun].slug])),
    ids: {
      ...Object.fromEntries(nouns.map((noun) => [noun, base64(`${noun}:${objects[noun].id}`)])),
      Mention: base64(`Mention:${JSON.stringify([mention.statementId, mention.id])}`),
    },
    texts: { text: 'Sanktionen', name: 'Query' },
  }

  const slugs = Object.fromEntries(nouns.map((noun) => [noun, new Set(rows[noun].map(({ slug }) => slug))]))
  const isCountry = (text: string) => /^[A-Z]{2}$/.test(text)
  const rules: Record<string, (text: string) => boolean | typeof open> = {
    ...Object.fromEntries(
      nouns.map((noun) => [`${noun}Filter.slug`, (text: string) => slugs[noun]?.has(text) ?? false]),
    ),
    'ActorFilter.within': (text) => slugs['Actor']?.has(text) ?? false,
    'PositionFilter.slug': (text) => slugs['Claim']?.has(text) ?? false,
    'ActorFilter.country': isCountry,
    'EventFilter.country': isCountry,
    'SourceFilter.country': isCountry,
    'ArticleFilter.language': (text) => /^[a-z]{2}$/.test(text),
    'StatementFilter.text': isSearch,
    'StatementFilter.summary': isSearch,
    'MentionFilter.text': isSearch,
    'ArticleFilter.text': isSearch,
    'ClaimFilter.text': isSearch,
    'Query.search(text)': isSearch,
    // By which of its words a quotation can be found is the matter of its own tests.
    'Query.verifyQuote(text)': () => open,
    // A variable has no place there.
    '@defer(label)': () => open,
    'Query.node(id)': isGlobalId,
    'Query.nodes(ids)': isGlobalId,
  }
  const textRules: TextRules = (coordinate): ReturnType<TextRules> => rules[coordinate] ?? cursorRule(coordinate)

  /** The one cursor of a list that is known, or another way to write it. */
  function cursorRule(coordinate: string): ReturnType<TextRules> {
    const [, list = '', argument] = /^(\w+\.\w+)\((after|before)\)$/.exec(coordinate) ?? []
    if (argument === undefined) return undefined
    if (list === 'Query.search') return argument === 'before' ? () => false : () => open
    return (text: string) => {
      const own = cursors.get(list)?.cursor
      const decoded = (cursor: string) => Buffer.from(cursor, 'base64').toString()
      return own !== undefined && (text === own || (decoded(text) === decoded(own) && open))
    }
  }

  return { rows, evaluate, lists, statementsOf, objects, mention, samples, rules: textRules, cursors }
}

/** Only as it was given: what else decodes to the same is none. */
function isGlobalId(text: string): boolean {
  const decoded = Buffer.from(text, 'base64').toString()
  return isId.test(decoded) && base64(decoded) === text
}
