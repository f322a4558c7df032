import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { Place } from './place.ts'
import { selectionFor } from './selection.ts'

/** What a corpus has for arguments that must be given: by the noun, or by the name of the argument. */
export interface Samples {
  slugs: Readonly<Record<string, string>>
  ids: Readonly<Record<string, string>>
  texts: Readonly<Record<string, string>>
  /** What counts are grouped by: each statement is in one of these groups. */
  dimensions: readonly string[]
}

/** A request as a client sends it. */
export interface Asked {
  query: string
  variables: Record<string, unknown>
}

/** A value that is in order, for what is called so and leads to a noun. */
function sample(name: string, type: GraphQLInputType, noun: string, samples: Samples): unknown {
  if (name === 'groupBy') return samples.dimensions
  const named = getNamedType(type)
  if (isListType(getNullableType(type))) return [sample(name, named, noun, samples)]
  if ('getValues' in named) return named.getValues()[0]?.name
  if (named.name === 'ID') return samples.ids[noun]
  if (named.name === 'Boolean') return true
  return name === 'slug' ? samples.slugs[noun] : samples.texts[name]
}

/** The value as it stands in its argument, beside whatever else the inputs around it must have. */
export function argumentOf({ argument, path }: Place, value: unknown, samples: Samples): unknown {
  const around = [argument, ...path].map(({ type }) => getNamedType(type))
  return path.reduceRight((inner: unknown, field, depth) => {
    const input = around[depth]
    const siblings = isInputObjectType(input) ? Object.values(input.getFields()) : []
    const required = siblings.filter((one) => one !== field && isRequiredInputField(one))
    return {
      ...Object.fromEntries(required.map(({ name, type }) => [name, sample(name, type, '', samples)])),
      [field.name]: inner,
    }
  }, value)
}

/** The least request that has a place, with the argument there as a variable or in the document. */
export function requestAt(place: Place, given: unknown, samples: Samples, inDocument: boolean): Asked {
  const { route, field, argument, holder } = place
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const literal = inDocument ? literalOf(given, argument.type) : undefined
  if (literal === undefined) {
    variables['value'] = given
    declared.push(`$value: ${argument.type}`)
  }
  const at = `${argument.name}: ${literal ?? '$value'}`

  /** The arguments that a field must have, but the one that is asked about. */
  const others = (of: GraphQLField<unknown, unknown>, noun: string, isTarget: boolean) =>
    of.args
      .filter((one) =>
        isTarget ? one !== argument && isRequiredArgument(one) : isRequiredArgument(one) || one.name === 'slug',
      )
      .map(({ name, type }) => {
        const variable = `${name}${declared.length}`
        variables[variable] = sample(name, type, noun, samples)
        declared.push(`$${variable}: ${type}`)
        return `${name}: $${variable}`
      })
  const withArguments = (name: string, args: string[]) => (args.length > 0 ? `${name}(${args.join(', ')})` : name)

  let selection: string
  if (!route || !field) selection = `... ${holder}(${at}) { corpus { articles } }`
  else {
    // Of a single value nobody can tell whether it is right; what stands beside it can.
    const beside = selectionFor(field.type) === '' ? selectionFor(route.type, field.name).slice(1, -1) : ''
    const target = withArguments(field.name, [at, ...others(field, route.type.name, true)])
    selection = `${beside} ${target} ${selectionFor(field.type)}`
    for (const { field: step, type, isFragment } of [...route.steps].reverse())
      selection = `${withArguments(step.name, others(step, type.name, false))} { ${isFragment ? `... on ${type.name} { ${selection} }` : selection} }`
  }
  return { query: `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${selection} }`, variables }
}

/** A value as a document has it; undefined of what no document can say. */
function literalOf(value: unknown, type: GraphQLInputType | undefined): string | undefined {
  const nullable = type && getNullableType(type)
  if (Array.isArray(value)) {
    const items = value.map((item) => literalOf(item, isListType(nullable) ? nullable.ofType : undefined))
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const named = type && getNamedType(type)
  if (typeof value !== 'object' || value === null) {
    const isName = typeof value === 'string' && /^[_A-Za-z]\w*$/.test(value)
    return isName && isEnumType(named) ? value : JSON.stringify(value)
  }
  const fields = isInputObjectType(named) ? named.getFields() : undefined
  const entries = Object.entries(value).map(([name, inner]) => {
    const own = fields && Object.hasOwn(fields, name) ? fields[name]?.type : undefined
    return [name, literalOf(inner, own)] as const
  })
  if (entries.some(([name, inner]) => inner === undefined || !/^[_A-Za-z]\w*$/.test(name))) return undefined
  return `{ ${entries.map(([name, inner]) => `${name}: ${inner}`).join(', ')} }`
}
