import { z } from 'zod'
import { SourceKind } from '../../src/database/generated/client/enums.ts'
import { choice, country, register, slug, text, wikidata } from './common.ts'

const source = z.strictObject({
  name: text.describe("The outlet's usual name."),
  kind: choice(SourceKind),
  country: country.optional(),
  wikidata: wikidata.optional(),
  names: z.array(text).default([]).describe('Every further name under which articles refer to it.'),
  actor: slug.optional().describe('The same outlet as an actor, only where it also speaks in its own name.'),
})

export const sources = register(source)
export type SourceEntry = z.output<typeof source>
