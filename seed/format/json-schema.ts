import { z } from 'zod'
import { actors } from './actor.ts'
import { annotation } from './annotation.ts'
import { claims } from './claim.ts'
import { events } from './event.ts'
import { sources } from './source.ts'

/**
 * The formats of the corpus's files as JSON Schema, by the name of the file in `corpus/schema`, for
 * completion and checking in an editor. What only the whole corpus tells, such as whether a slug exists,
 * is checked by the import.
 */
export const jsonSchemas: Record<string, object> = Object.fromEntries(
  Object.entries({ actors, annotation, claims, events, sources }).map(([name, format]) => [
    name,
    z.toJSONSchema(format, { io: 'input', unrepresentable: 'any' }),
  ]),
)
