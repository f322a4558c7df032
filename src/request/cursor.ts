import { formatPrismaCursor, parsePrismaCursor } from '@pothos/plugin-prisma'
import { tableOf } from '../database/table.ts'

/** A model whose rows a connection pages over. */
export type CursorModel = string

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The key that a cursor names, in the order of the model's key; undefined where it is no cursor of
 * such a list. That there is such a row is not known yet.
 */
export function readCursor(cursor: string, model: CursorModel): string[] | undefined {
  if (model === 'Offset') return readOffset(cursor)
  let parsed: unknown
  try {
    parsed = parsePrismaCursor(cursor)
  } catch {
    return undefined
  }
  const { key, fields } = tableOf(model)
  const parts = key.length === 1 ? [parsed] : parsed
  if (!Array.isArray(parts) || parts.length !== key.length) return undefined
  const valid = key.every((name, index) => {
    const part: unknown = parts[index]
    return fields.get(name)?.type === 'Int'
      ? Number.isInteger(part) && (part as number) >= 0 && (part as number) < 2 ** 31
      : typeof part === 'string' && uuid.test(part)
  })
  if (!valid) return undefined
  // What else decodes to the same, as a list of one or without padding, is no cursor that was given; Prisma may not take it.
  const record = Object.fromEntries(key.map((name, index) => [name, parts[index]]))
  return formatPrismaCursor(record, key.length === 1 ? (key[0] as string) : key) === cursor
    ? parts.map(String)
    : undefined
}

/** A place in a list that has no keys, such as one by rank; no row need be there. */
function readOffset(cursor: string): string[] | undefined {
  const text = Buffer.from(cursor, 'base64').toString('utf8')
  const offset = /^OffsetConnection:(0|[1-9]\d{0,5})$/.exec(text)?.[1]
  return offset === undefined || Buffer.from(text).toString('base64') !== cursor ? undefined : [offset]
}
