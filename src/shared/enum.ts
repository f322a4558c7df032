import type { EnumRef } from '@pothos/core'
import { builder, type Types } from '../builder.ts'

/** An enum of the schema, with a sentence on each of its values. */
export function enumType<const Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): EnumRef<Types, Value, Value> {
  const described = Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }] as const)
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(described),
  }) as unknown as EnumRef<Types, Value, Value>
}
