import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { readSearchText } from '../../../src/text/search-text.ts'

/** A value that cannot be answered. */
export const refused = Symbol('refused')

/** A value that may be refused and may be answered; where it is answered, rightly. */
export const open = Symbol('open')

/**
 * What the SDL's sentences say of a value at a coordinate, beside what they say of every one; of a list as a whole at
 * `[]` behind it, and of an input at `{}` behind its name.
 */
export type Rules = (coordinate: string) => ((value: never) => boolean | typeof open) | undefined

const longest = 1_000
const longestSearch = 200
const most = 250

/**
 * What a value means, as the schema and its sentences have it and nothing of the server: the value as it is taken,
 * or that it has to be refused.
 */
export function meaningOf(type: GraphQLInputType, value: unknown, coordinate: string, rules: Rules): unknown {
  const of = (inner: GraphQLInputType, one: unknown, at = coordinate) => meaningOf(inner, one, at, rules)
  const judged = (taken: unknown, at = coordinate) => {
    const holds = rules(at)?.(taken as never) ?? true
    return holds === open ? open : holds ? taken : refused
  }
  if (isNonNullType(type)) return value === null ? refused : of(type.ofType, value)
  if (value === null) return judged(null)
  if (isListType(type)) {
    const given: unknown[] = Array.isArray(value) ? value : [value]
    const items = given.map((one) => of(type.ofType, one))
    return given.length > most ? refused : (worst(items) ?? judged(items, `${coordinate}[]`))
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) return refused
    const fields = type.getFields()
    const entries = Object.entries(value).map(([name, one]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, field ? of(field.type, one, `${type.name}.${name}`) : refused] as const
    })
    const lacks = Object.values(fields).some(
      (field) => isRequiredInputField(field) && !Object.hasOwn(value, field.name),
    )
    if (lacks) return refused
    return worst(entries.map(([, one]) => one)) ?? judged(Object.fromEntries(entries), `${type.name}{}`)
  }
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value) ? value : refused
  if (type.name === 'Boolean') return typeof value === 'boolean' ? value : refused
  // The only one there is: how sure a program is.
  if (type.name === 'Float') return typeof value === 'number' && value >= 0 && value <= 1 ? value : refused
  if (type.name === 'Int') return isInt(value) ? judged(value) : refused
  if (type.name === 'Date') return typeof value === 'string' && isDay(value) ? value : refused
  const text = type.name === 'ID' && isWhole(value) ? String(value) : value
  return typeof text === 'string' && isText(text) ? judged(text) : refused
}

const worst = (meanings: readonly unknown[]) => [refused, open].find((one) => meanings.includes(one))

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value)
const isInt = (value: unknown) => isWhole(value) && value >= -(2 ** 31) && value < 2 ** 31

/** A day of the calendar as of now, in the years that have four digits. */
function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (!year || !month || !day || month > 12) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number)
}

/** Neither is in any text: NUL, and half of a surrogate pair, which is lost in UTF-8. */
const isText = (text: string) => text.length <= longest && !text.includes('\0') && Buffer.from(text).toString() === text

/** Whether a search has any word to look for. */
export function isSearch(text: string): boolean {
  try {
    return text.length <= longestSearch && readSearchText(text).length > 0
  } catch {
    return false
  }
}
