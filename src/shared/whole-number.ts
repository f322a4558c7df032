import { z } from 'zod'

/** A whole number in a setting, which is a text. */
export const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: 'expected a whole number' })
    .int('expected a whole number')
    .min(least, `expected at least ${least}`)
    .max(most, `expected at most ${most}`)
