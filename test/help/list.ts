import type { Rows } from '../../seed/rows.ts'
import type { evaluator, Noun, Nouns, OrderKey } from './evaluate.ts'
import type { Filter } from './evaluate-tables.ts'

/** A list of the API, and what the corpus has for it. */
export interface List<Of extends Noun = Noun> {
  noun: Of
  /** The root field of one object that the list hangs on, and that object's noun; of a list at the root none. */
  parent?: Exclude<Noun, 'Position' | 'Mention'>
  field: string
  /** What is in it without a filter, of the object with this id. */
  items(parentId: string | undefined): readonly Nouns[Of][]
  /** The order where it is not the noun's usual one. */
  initial?: OrderKey[]
}

const usual: Record<Noun, OrderKey[]> = {
  Statement: [{ field: 'SAID_ON', direction: 'DESC' }],
  Actor: [{ field: 'NAME' }],
  Article: [{ field: 'PUBLISHED_ON', direction: 'DESC' }],
  Event: [{ field: 'ON' }],
  Source: [{ field: 'NAME' }],
  Claim: [{ field: 'SLUG' }],
  Position: [{ field: 'SAID_ON' }],
  Mention: [{ field: 'START' }],
}

/** Tests take lists of all nouns alike; of which noun each is, is checked where it is written. */
const list = <Of extends Noun>(one: List<Of>) => one as unknown as List

/** Every list that has a filter. */
export const listsOf = (rows: Rows, { of }: ReturnType<typeof evaluator>): List[] => [
  list({ noun: 'Statement', field: 'statements', items: () => rows.Statement }),
  list({ noun: 'Actor', field: 'actors', items: () => rows.Actor }),
  list({ noun: 'Article', field: 'articles', items: () => rows.Article }),
  list({ noun: 'Event', field: 'events', items: () => rows.Event }),
  list({ noun: 'Source', field: 'sources', items: () => rows.Source }),
  list({ noun: 'Claim', field: 'claims', items: () => rows.Claim }),
  list({ noun: 'Statement', parent: 'Actor', field: 'statements', items: of.spokenBy }),
  list({ noun: 'Statement', parent: 'Actor', field: 'statementsAbout', items: of.aboutActor }),
  list({ noun: 'Statement', parent: 'Event', field: 'statements', items: of.aboutEvent }),
  list({ noun: 'Statement', parent: 'Event', field: 'statementsAt', items: of.saidAt }),
  list({ noun: 'Statement', parent: 'Article', field: 'statements', items: of.statementsIn }),
  list({ noun: 'Statement', parent: 'Source', field: 'statements', items: of.statementsFrom }),
  list({
    noun: 'Statement',
    parent: 'Statement',
    field: 'responses',
    items: of.respondingTo,
    initial: [{ field: 'SAID_ON' }],
  }),
  list({ noun: 'Article', parent: 'Source', field: 'articles', items: of.publishedBy }),
  list({ noun: 'Mention', parent: 'Article', field: 'mentions', items: of.printedBy }),
  list({ noun: 'Position', parent: 'Claim', field: 'positions', items: of.positionsOn }),
]

/** An item as a client reads it. */
export interface Item {
  slug?: string
  start?: number
  statement?: { slug: string }
}

/** What tells the items of a list apart. */
export const nameOf = ({ slug, start, statement }: Item) =>
  [slug, statement?.slug, start].filter((part) => part !== undefined).join(' ')

/** What to select of an item to tell it apart. */
export const selectionOf = (noun: Noun) =>
  noun === 'Mention' ? 'statement { slug } start' : noun === 'Position' ? 'statement { slug }' : 'slug'

/** The names of the items that a list should have, of the object with this id. */
export function expectedItems(
  evaluate: ReturnType<typeof evaluator>,
  { noun, items, initial = usual[noun] }: List,
  parentId: string | undefined,
  { filter, orderBy }: { filter?: Filter | null | undefined; orderBy?: OrderKey[] | null | undefined },
): string[] {
  const found = evaluate.list(noun, items(parentId), filter, orderBy?.length ? orderBy : initial)
  return found.map((row) => {
    const [statement] = 'statementId' in row ? evaluate.of.statement(row.statementId) : []
    return nameOf({ ...(row as Item), ...(statement && { statement }) })
  })
}
