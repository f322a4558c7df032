import type { EnumRef } from '@pothos/core'
import { builder, type Types } from '../builder.ts'

// biome-ignore lint/suspicious/noExplicitAny: the enums differ; who asks for one by name says which.
const enums = new Map<string, EnumRef<Types, any, any>>()

/** An enum by its name, for a room that does not declare it; known when the schema is built. */
export function enumNamed<Value extends string>(name: string): EnumRef<Types, Value, Value> {
  const known = enums.get(name)
  if (!known) throw new Error(`The schema has no enum ${name}.`)
  return known
}

/** An enum of the schema, with a sentence on each of its values. */
export function enumType<const Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): EnumRef<Types, Value, Value> {
  const described = Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }] as const)
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(described),
  }) as unknown as EnumRef<Types, Value, Value>
  enums.set(name, ref)
  return ref
}
