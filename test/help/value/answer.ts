import { type GraphQLOutputType, getNamedType } from 'graphql'
import { expect } from 'vitest'
import { fold } from '../../../src/shared/fold.ts'
import { type Filter, hasWords } from '../evaluate-tables.ts'
import { expectedItems, type Item, nameOf } from '../list.ts'
import type { Corpus } from './corpus.ts'
import type { Place } from './place.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question.
type Any = any

/** What was asked of a field: one argument, as it is meant. */
interface Question {
  corpus: Corpus
  /** The field, as in `Actor.statements`. */
  of: string
  args: Record<string, Any>
  /** The id of the object that it hangs on. */
  parentId: string | undefined
  /** What stands beside it in the answer. */
  beside: Any
}

/**
 * Looks whether a field's answer is right.
 * @param meant the argument at hand, as the schema takes it.
 * @throws where it is wrong.
 */
export function checkAnswer(corpus: Corpus, place: Place, meant: unknown, data: unknown): void {
  const { field, route, argument, holder: of } = place
  if (!field || !route) {
    checkDirective(corpus, of, meant, data)
    return
  }
  const parentId = (corpus.objects as Record<string, { id: string }>)[route.type.name]?.id
  const type = shapeOf(field.type)
  const check = checks[of] ?? checks[type]
  if (!check) throw new Error(`Nobody knows what ${of} should answer; test/help/value/answer.ts lacks it.`)
  const parents = follow(
    data,
    route.steps.map((step) => step.field.name),
  )
  for (const parent of parents)
    check(parent[field.name], { corpus, of, args: { [argument.name]: meant }, parentId, beside: parent })
}

/** What fields of several types have in common. */
const shapeOf = (type: GraphQLOutputType) =>
  getNamedType(type).name.replace(
    /^(?:Statement|Actor|Article|Event|Source|Claim|Position|Mention|Response)Connection$/,
    'List',
  )

/** What stands at the end of a way through an answer, in each item of its lists. */
function follow(data: Any, [name, ...rest]: string[]): Any[] {
  if (Array.isArray(data)) return data.flatMap((one) => follow(one, [name, ...rest] as string[]))
  return name === undefined ? [data] : follow(data[name], rest)
}

/** A fragment that is skipped is not there; a deferred one is, to a client that takes no parts. */
function checkDirective(corpus: Corpus, directive: string, meant: unknown, data: unknown): void {
  const isThere = directive === '@skip' ? !meant : directive === '@include' ? meant : true
  expect(data).toEqual(isThere ? { corpus: { articles: corpus.rows.Article.length } } : {})
}

const checks: Record<string, (answer: Any, question: Question) => void> = {
  List({ totalCount, nodes }, { corpus, of, args, parentId }) {
    const list = corpus.lists.get(of)
    if (!list) throw new Error(`test/help/list.ts lacks ${of}.`)
    const { kind, after, before, first, last } = args
    const related = corpus.rows.StatementRelation.filter(
      (one) => one.relatedId === parentId && kind?.includes(one.kind),
    )
    const among = kind && new Set(related.map(({ statementId }) => statementId))
    const items = (id: string | undefined) =>
      list.items(id).filter((one) => !among || among.has((one as { id: string }).id))
    const all = expectedItems(corpus.evaluate, { ...list, items } as never, parentId, args)
    const at = corpus.cursors.get(of)?.index ?? 0
    const rest = after ? all.slice(at + 1) : before ? all.slice(0, at) : all
    const size = first ?? last ?? 20
    const backwards = typeof last === 'number' || typeof before === 'string'
    expect((nodes as Item[]).map(nameOf)).toEqual(
      backwards ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size),
    )
    expect(totalCount).toBe(all.length)
  },
  StatementCount(groups, { corpus, of, args, parentId }) {
    const count = statementsFor(corpus, of, parentId, args['filter']).length
    const sums = sumOf(groups)
    const { groupBy, first, having } = args
    // Each statement is one act, so that its groups come to all there are.
    if (groupBy === undefined && typeof first !== 'number' && !having) expect(sums).toBe(count)
    for (const { statements, ...group } of groups) {
      expect(statements).toBeLessThanOrEqual(count)
      for (const [measure, range] of Object.entries<Any>(having ?? {})) {
        const value = { statements, ...group }[measure]
        if (typeof range?.min === 'number') expect(value).toBeGreaterThanOrEqual(range.min)
        if (typeof range?.max === 'number') expect(value).toBeLessThanOrEqual(range.max)
      }
    }
    if (typeof first === 'number') expect(groups.length).toBeLessThanOrEqual(first)
    if (groupBy?.length === 0) expect(groups.map((group: Any) => group.statements)).toEqual([count])
  },
  Tally: ({ statements }, { corpus, of, args, parentId }) =>
    expect(statements).toBe(statementsFor(corpus, of, parentId, args['filter']).length),
  Timeline: ({ statements, buckets, tooRough, undated }, { corpus, of, args }) => {
    expect(statements).toBe(statementsFor(corpus, of, undefined, args['filter']).length)
    expect(sumOf(buckets) + tooRough.statements + undated.statements).toBe(statements)
  },
  TimelineRange(ranges, { corpus, args: { first } }) {
    const rough = corpus.rows.Statement.filter(
      ({ saidEarliest, saidLatest }) => saidEarliest && saidLatest && saidEarliest.valueOf() !== saidLatest.valueOf(),
    )
    if (typeof first !== 'number') expect(sumOf(ranges)).toBe(rough.length)
    else expect(ranges.length).toBeLessThanOrEqual(first)
    const counts = ranges.map(({ statements }: Any) => statements)
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one))
  },
  Network({ statements, withoutTarget, edges }, { corpus, of, args }) {
    expect(statements + withoutTarget).toBe(statementsFor(corpus, of, undefined, args['filter']).length)
    if (typeof args['first'] === 'number') expect(edges.length).toBeLessThanOrEqual(args['first'])
  },
  'Query.actor'(actor, { corpus: { rows, evaluate }, args: { slug, name } }) {
    const fits = ({ id, slug: own }: { id: string; slug: string }) =>
      typeof name === 'string' ? evaluate.of.actorNames(id).some(({ text }) => fold(text) === fold(name)) : own === slug
    expect(actor?.slug ?? null).toBe(rows.Actor.find(fits)?.slug ?? null)
  },
  ...Object.fromEntries(
    (['Statement', 'Article', 'Event', 'Source', 'Claim'] as const).map((noun) => [
      noun,
      (object: Any, { corpus, args: { slug } }: Question) =>
        expect(object?.slug ?? null).toBe(corpus.rows[noun].some((one) => one.slug === slug) ? slug : null),
    ]),
  ),
  'Query.node': (node, { corpus, args: { id } }) => checkNode(corpus, node, id),
  'Query.nodes'(nodes, { corpus, args: { ids } }) {
    expect(nodes).toHaveLength(ids.length)
    for (const [index, id] of ids.entries()) checkNode(corpus, nodes[index], id)
  },
  SearchConnection({ totalCount, nodes, pageInfo }, { corpus, args }) {
    const { text = corpus.samples.texts['text'], kinds, first = 20, after } = args
    const found = foundBy(corpus, text as string)
    const wanted = Object.entries(found).filter(([kind]) => (kinds ?? Object.keys(found)).includes(kind))
    expect(totalCount).toBe(wanted.reduce((sum, [, count]) => sum + count, 0))
    if (!after) expect(nodes).toHaveLength(Math.min(first ?? 20, totalCount))
    else if (nodes.length === 0) expect(pageInfo.endCursor).toBeNull()
  },
  Quote({ verdict, text, matches }, { corpus, args }) {
    expect(args['text']).toContain(text)
    const isPrinted = corpus.rows.Article.some((article) => article.text.includes(text))
    if (verdict === 'EXACT') expect(isPrinted).toBe(true)
    if (verdict === 'NEAR') expect(isPrinted).toBe(false)
    expect(matches.length > 0).toBe(verdict !== 'NOT_FOUND')
    for (const { exact, verdict: of } of matches) if (of === 'EXACT') expect(exact).toBe(text)
  },
  'Passage.marked'(marked, { args: { open = '**', close = '**' }, beside: { text, marks } }) {
    const ends = marks.flatMap(({ start, end }: Any) => [start, end])
    const parts = [0, ...ends].map((from, index) => text.slice(from, [...ends, text.length][index]))
    expect(marked).toBe(parts.map((part, index) => (index === 0 ? '' : index % 2 ? open : close) + part).join(''))
  },
  'Mention.spans'(spans, { args: { role } }) {
    for (const span of spans) if (role) expect(role).toContain(span.role)
  },
  'StatementCount.share'(share, { args: { of }, beside }) {
    expect(share).toBeGreaterThanOrEqual(0)
    if (of === 'STATEMENTS') expect(share > 0).toBe(beside.statements > 0)
  },
  'Query.__type'(type, { args: { name } }) {
    if (type) expect(type.name).toBe(name)
  },
  __Type: () => {},
  __Field: () => {},
  __EnumValue: () => {},
  __InputValue: () => {},
  __Directive: () => {},
}

const sumOf = (counts: { statements: number }[]) => counts.reduce((sum, { statements }) => sum + statements, 0)

function statementsFor({ statementsOf, evaluate }: Corpus, of: string, id: string | undefined, filter: Filter | null) {
  const statements = statementsOf[of]
  if (!statements) throw new Error(`test/help/value/corpus.ts lacks the statements of ${of}.`)
  return evaluate.list('Statement', [...new Set(statements(id))], filter, [])
}

function checkNode({ rows }: Corpus, node: Any, id: string): void {
  const [, noun = '', key = ''] = /^(\w+):(.*)$/.exec(Buffer.from(id, 'base64').toString()) ?? []
  const [own, ofMention] = noun === 'Mention' ? [JSON.parse(key)[1], JSON.parse(key)[0]] : [key]
  const isThere = (rows[noun as 'Mention'] ?? []).some(
    (one) => one.id === own && (!ofMention || one.statementId === ofMention),
  )
  expect(node).toEqual(isThere ? { __typename: noun, id } : null)
}

/** How many of each kind have the words of a search. */
function foundBy({ rows, evaluate: { of } }: Corpus, text: string): Record<string, number> {
  const mentions = new Set(
    rows.Mention.filter((one) => hasWords(one.terms, one.text, text)).map((one) => one.statementId),
  )
  const together = (...texts: (string | null | undefined)[]) => texts.map((one) => one ?? '').join('"')
  return {
    STATEMENT: rows.Statement.filter((one) => mentions.has(one.id) || hasWords(one.terms, one.summary, text)).length,
    ARTICLE: rows.Article.filter((one) => hasWords(one.terms, together(one.title, one.text), text)).length,
    ACTOR: rows.Actor.filter((one) =>
      hasWords(
        one.terms,
        together(...of.actorNames(one.id).map((name) => name.text), one.description, one.words),
        text,
      ),
    ).length,
    EVENT: rows.Event.filter((one) =>
      hasWords(one.terms, together(...of.eventNames(one.id).map((name) => name.text), one.description), text),
    ).length,
  }
}
