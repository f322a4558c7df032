import type { Rows } from '../../../seed/rows.ts'
import { fold } from '../../../src/shared/fold.ts'
import type { evaluator, Noun } from '../evaluate.ts'
import type { Row } from '../evaluate-relations.ts'
import { type List, listsOf } from '../list.ts'
import { isSearch, open, type Rules } from './meaning.ts'
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
    dimensions: ['ACT'],
  }

  const text = (rule: (text: string) => boolean) => (value: string | null) => value === null || rule(value)
  const slugs = Object.fromEntries(nouns.map((noun) => [noun, new Set(rows[noun].map(({ slug }) => slug))]))
  const slugOf = (noun: Named) => text((given) => slugs[noun]?.has(given) ?? false)
  const country = text((given) => /^[A-Z]{2}$/.test(given))
  const rules: Record<string, (value: never) => boolean | typeof open> = {
    ...Object.fromEntries(nouns.map((noun) => [`${noun}Filter.slug`, slugOf(noun)])),
    'ActorFilter.within': slugOf('Actor'),
    'PositionFilter.slug': slugOf('Claim'),
    'ActorFilter.country': country,
    'EventFilter.country': country,
    'SourceFilter.country': country,
    'ArticleFilter.language': text((given) => /^[a-z]{2}$/.test(given)),
    'StatementFilter.text': text(isSearch),
    'StatementFilter.summary': text(isSearch),
    'MentionFilter.text': text(isSearch),
    'ArticleFilter.text': text(isSearch),
    'ClaimFilter.text': text(isSearch),
    'Query.search(text)': isSearch,
    // By which of its words a quotation can be found is the matter of its own tests.
    'Query.verifyQuote(text)': () => open,
    'Query.node(id)': isGlobalId,
    'Query.nodes(ids)': isGlobalId,
    'Query.actor(slug)': (slug: string | null) => slug !== null,
    // A name that several bear means none of them.
    'Query.actor(name)': (name: string | null) =>
      name !== null &&
      rows.Actor.filter(({ id }) => of.actorNames(id).some((one) => fold(one.text) === fold(name))).length < 2,
    // A variable has no place there.
    '@defer(label)': () => open,
    'DateRange{}': ({ from, to }: Record<string, string | null>) => !from || !to || from <= to,
    'CountRange{}': ({ min, max }: Record<string, number | null>) =>
      typeof min !== 'number' || typeof max !== 'number' || min <= max,
  }

  /** What holds of the arguments that many fields have. */
  function ofArgument(holder: string, argument: string): ReturnType<Rules> {
    if (argument === 'groupBy)[]') return (by: string[]) => new Set(by).size === by.length
    if (argument === 'shareWithin)[]') return (by: string[]) => by.every((one) => samples.dimensions.includes(one))
    const isSearched = holder === 'Query.search'
    if (isSearched && (argument === 'last)' || argument === 'before)')) return (value: unknown) => value === null
    if (argument === 'first)' || argument === 'last)') {
      const most = lists.has(holder) || isSearched ? 100 : 1_000
      return (size: number | null) => size === null || (size >= 0 && size <= most)
    }
    if (argument !== 'after)' && argument !== 'before)') return undefined
    return isSearched ? () => open : text((cursor) => cursor === cursors.get(holder)?.cursor)
  }

  const ruleOf: Rules = (coordinate) => {
    const [holder = '', argument = ''] = coordinate.split('(')
    return rules[coordinate] ?? ofArgument(holder, argument)
  }

  return { rows, evaluate, lists, statementsOf, objects, mention, samples, rules: ruleOf, cursors }
}

/** Only as it was given: what else decodes to the same is none. */
function isGlobalId(text: string): boolean {
  const decoded = Buffer.from(text, 'base64').toString()
  return isId.test(decoded) && base64(decoded) === text
}
