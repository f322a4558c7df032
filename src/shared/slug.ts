import type { builder } from '../builder.ts'

type QueryFieldBuilder = Parameters<Parameters<typeof builder.queryFields>[0]>[0]

/** The argument by which every noun is found. */
export const slugArgument = (t: QueryFieldBuilder) =>
  t.arg.string({ required: true, description: 'The readable, stable name.' })
