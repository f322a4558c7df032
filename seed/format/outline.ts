import { z } from 'zod'
import { date, slug } from './common.ts'

/**
 * What other documents need to know of an annotation, and nothing more: read a tenth as fast as the whole.
 * Whatever fits the whole format fits this one.
 */
export const outline = z.object({
  article: z.object({ slug, title: z.string().optional(), published: date.optional(), source: slug.optional() }),
  statements: z
    .array(
      z.object({
        slug: slug.optional(),
        statement: slug.optional(),
        parent: slug.optional(),
        relations: z.array(z.object({ to: slug })).optional(),
        mentions: z.array(z.unknown()),
      }),
    )
    .default([]),
})
export type OutlineEntry = z.output<typeof outline>
