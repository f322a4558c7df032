import { z } from 'zod'

/** A slug: English, stable, in lower case. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'expected a slug of a-z, 0-9 and single hyphens',
  })
  .describe('A slug: English, stable, of a-z, 0-9 and single hyphens.')

export const text = z
  .string({ error: 'expected words' })
  .trim()
  .min(1, 'expected words')
  .refine((words) => !/[\0\p{Surrogate}]/u.test(words), {
    error: 'has a character that no text has (NUL or half a surrogate pair)',
  })

/** One value or several. What programs write comes first in this and other unions: it is tried first. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z
    .union([z.array(value).min(1), value])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[])

/** YAML reads `2014` as a number. */
export const date = z
  .union([z.string(), z.number().int()], { error: 'expected a date' })
  .transform(String)
  .describe('A date in EDTF: 2022-03-13, 2022-03, 2014, 2022-03-13?, 2022-02/2022-03 or ../2022-03-13.')

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: 'expected a country code of two capitals (ISO 3166-1 alpha-2)',
  })
  .describe('ISO 3166-1 alpha-2.')

export const language = z
  .string()
  .regex(/^[a-z]{2}$/, {
    error: 'expected a language code of two letters (ISO 639-1)',
  })
  .describe('ISO 639-1.')

export const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'expected an item of Wikidata such as Q9684' })
  .describe('An item of Wikidata, only where it is certain.')

/** An enum of the database. */
export const choice = <const T extends Record<string, string>>(values: T) => z.enum(values)

export const register = <T extends z.ZodType>(entry: T) =>
  z
    .record(slug, entry)
    .nullable()
    .transform((entries) => entries ?? {})
