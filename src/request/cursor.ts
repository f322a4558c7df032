import { parsePrismaCursor } from '@pothos/plugin-prisma'
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
  const parts = Array.isArray(parsed) ? parsed : [parsed]
  const { key, fields } = tableOf(model)
  if (parts.length !== key.length) return undefined
  const valid = key.every((name, index) => {
    const part: unknown = parts[index]
    return fields.get(name)?.type === 'Int'
      ? Number.isInteger(part) && (part as number) >= 0 && (part as number) < 2 ** 31
      : typeof part === 'string' && uuid.test(part)
  })
  return valid ? parts.map(String) : undefined
}

/** A place in a list that has no keys, such as one by rank; no row need be there. */
function readOffset(cursor: string): string[] | undefined {
  const offset = /^OffsetConnection:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1]
  return offset === undefined ? undefined : [offset]
}
