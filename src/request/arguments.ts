import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { BadUserInput } from '../error.ts'
import type { Expected, Noun } from '../shared/filter.ts'
import { readSearchText } from '../text/search-text.ts'
import { type CursorModel, readCursor } from './cursor.ts'
import type { Limits } from './limits.ts'

/** Something that a request names and that must exist. */
export interface Reference {
  /** Where the request names it, as in `statements(filter.about.within)`. */
  place: string
  node: FieldNode
}

export interface SlugReference extends Reference {
  noun: Noun
  slug: string
}

interface CursorReference extends Reference {
  model: CursorModel
  /** The key of the row, in the order of the model's key. */
  key: string[]
}

/** What the arguments of a request name. */
export interface References {
  slugs: SlugReference[]
  cursors: CursorReference[]
}

/**
 * Walks over every argument of a document, with coerced variables, before anything runs: what is
 * beyond a limit or cannot be meant is an error here, in one place, for every field there is or will be.
 * @throws BadUserInput at the first argument that cannot be answered.
 * @returns what the arguments name, to be looked up.
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): References {
  const references: References = { slugs: [], cursors: [] }
  const types = new TypeInfo(schema)
  // Another operation of the document is none of this request.
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind !== Kind.OPERATION_DEFINITION,
  )
  visit(
    { ...document, definitions },
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef()
        if (!field || field.args.length === 0) return
        const values = argumentValues(field, node, variables)
        for (const argument of field.args) {
          const value = values[argument.name]
          if (value !== undefined && value !== null)
            checkValue(value, argument, { place: `${field.name}(${argument.name})`, node }, limits, references)
        }
        checkPage(values, field, node, limits, references)
      },
    }),
  )
  return references
}

function argumentValues(
  field: Parameters<typeof getArgumentValues>[0],
  node: FieldNode,
  variables: Record<string, unknown>,
) {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    // A fragment that no operation uses may name variables that nobody declares; validation has its say.
    if (error instanceof GraphQLError) return {}
    throw error
  }
}

type Described = Pick<GraphQLArgument | GraphQLInputField, 'type' | 'extensions'>

function checkValue(
  value: unknown,
  described: Described,
  at: Reference,
  limits: Limits,
  references: References,
  depth = 0,
): void {
  if (depth > limits.filterDepth)
    throw refuse(at, `at most ${limits.filterDepth} levels are taken.`, 'filterDepth', limits.filterDepth, depth)
  if (Array.isArray(value)) {
    if (value.length > limits.list)
      throw refuse(
        at,
        `a list of at most ${limits.list} values is taken, and ${value.length} came.`,
        'list',
        limits.list,
        value.length,
      )
    const item = { ...described, type: itemType(described.type) }
    for (const one of value) if (one !== null && one !== undefined) checkValue(one, item, at, limits, references, depth)
    return
  }
  if (typeof value === 'string') {
    checkString(value, described, at, limits, references)
    return
  }
  const { within } = described.extensions as { within?: readonly [number, number] }
  if (within && typeof value === 'number' && !(value >= within[0] && value <= within[1]))
    throw refuse(at, `expected a number from ${within[0]} to ${within[1]}, not ${value}.`)
  const type = getNamedType(described.type)
  if (!isInputObjectType(type)) return
  for (const [name, field] of Object.entries(type.getFields())) {
    const inner = (value as Record<string, unknown>)[name]
    if (inner === undefined || inner === null) continue
    const place = `${at.place.slice(0, -1)}.${name})`
    checkValue(inner, field, { ...at, place }, limits, references, depth + 1)
  }
}

function itemType(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type)
  return isListType(nullable) ? nullable.ofType : nullable
}

function checkString(value: string, described: Described, at: Reference, limits: Limits, references: References): void {
  const { expected, reference, search } = described.extensions as {
    expected?: Expected
    reference?: Noun
    search?: true
  }
  const limit = search ? 'search' : 'string'
  if (value.length > limits[limit])
    throw refuse(
      at,
      `at most ${limits[limit]} characters are taken, and ${value.length} came.`,
      limit,
      limits[limit],
      value.length,
    )
  if (value.includes('\0')) throw refuse(at, 'a NUL character is in no text; leave it out.')
  // Only half a pair is a surrogate to a pattern with the flag `u`.
  if (/\p{Surrogate}/u.test(value)) throw refuse(at, 'half of a surrogate pair is no character; leave it out.')
  if (expected && !expected.pattern.test(value))
    throw refuse(at, `expected ${expected.what}, not ${JSON.stringify(value.slice(0, 100))}.`)
  if (search)
    try {
      readSearchText(value)
    } catch (error) {
      throw error instanceof BadUserInput ? refuse(at, error.message) : error
    }
  if (reference) references.slugs.push({ ...at, noun: reference, slug: value })
}

interface Page {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

function checkPage(
  values: Page,
  field: { name: string; extensions: object },
  node: FieldNode,
  limits: Limits,
  references: References,
): void {
  const model = (field.extensions as { cursorOf?: CursorModel }).cursorOf
  if (!model) return
  const at = (argument: string) => ({
    place: `${field.name}(${argument})`,
    node,
  })
  for (const argument of ['first', 'last'] as const) {
    const size = values[argument]
    if (typeof size !== 'number') continue
    if (size < 0)
      throw refuse(at(argument), `a page has from 0 to ${limits.pageMost} items, and ${size} were asked for.`)
    if (size > limits.pageMost)
      throw refuse(
        at(argument),
        `a page has at most ${limits.pageMost} items, and ${size} were asked for. Take the next pages with \`after\`.`,
        'page',
        limits.pageMost,
        size,
      )
  }
  if (typeof values.first === 'number' && typeof values.last === 'number')
    throw refuse(at('first, last'), 'either from the beginning or from the end; leave one out.')
  if (typeof values.after === 'string' && typeof values.before === 'string')
    throw refuse(at('after, before'), 'a page lies behind a cursor or before one; leave one out.')
  for (const [size, cursor] of [
    ['first', 'before'],
    ['last', 'after'],
  ] as const)
    if (typeof values[size] === 'number' && typeof values[cursor] === 'string')
      throw refuse(at(`${size}, ${cursor}`), '`first` goes with `after`, and `last` with `before`.')
  for (const argument of ['after', 'before'] as const) {
    const cursor = values[argument]
    if (typeof cursor !== 'string') continue
    const key = readCursor(cursor, model)
    if (!key) throw refuse(at(argument), `expected a cursor of this list, not ${JSON.stringify(cursor.slice(0, 100))}.`)
    if (model !== 'Offset') references.cursors.push({ ...at(argument), model, key })
  }
}

/** An error at a place, which names the limit that was passed where it is one. */
export function refuse(
  { place, node }: Reference,
  message: string,
  limit?: string,
  value?: number,
  actual?: number,
): BadUserInput {
  return new BadUserInput(`${place}: ${message}`, {
    nodes: [node],
    ...(limit === undefined ? {} : { extensions: { limit, value, actual } }),
  })
}
