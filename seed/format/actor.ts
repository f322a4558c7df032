import { z } from 'zod'
import { ActorKind, NameKind, Plurality, Sector } from '../../src/database/generated/client/enums.ts'
import { choice, country, date, language, register, slug, text, wikidata } from './common.ts'

const name = z
  .union([
    text.transform((given) => ({
      text: given,
      language: undefined,
      kind: undefined,
    })),
    z.strictObject({
      text,
      language: language.optional(),
      kind: choice(NameKind).optional(),
    }),
  ])
  .describe('A further name: the words alone, or with their language and kind (NAME unless told otherwise).')

const affiliation = z.strictObject({
  with: slug.describe('The organization, by its slug.'),
  role: text.describe('The office or membership, in English.'),
  from: date.optional(),
  to: date.optional(),
})

const actor = z
  .strictObject({
    kind: choice(ActorKind),
    name: text.describe('The name in English; for UNNAMED a description.'),
    description: text.optional().describe('One sentence on who or what it is.'),
    country: country.optional(),
    sector: choice(Sector).optional().describe('After PLOVER; for every kind but PERSON and STATE.'),
    wikidata: wikidata.optional(),
    words: text.optional().describe("For UNNAMED: the article's own description."),
    plurality: choice(Plurality).optional().describe('For UNNAMED: one person or several.'),
    parent: slug.optional().describe('The actor of which this one is a part, by its slug.'),
    names: z.array(name).default([]),
    affiliations: z.array(affiliation).default([]),
  })
  .superRefine((given, context) => {
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const sectorless = given.kind === 'PERSON' || given.kind === 'STATE'
    if (sectorless && given.sector)
      problem('sector', `a ${given.kind} has none; a person's is that of the offices held.`)
    if (!sectorless && !given.sector)
      problem('kind', `a ${given.kind} needs a sector; UNKNOWN where the text does not tell.`)
    if (given.kind === 'UNNAMED' && !given.words) problem('kind', "UNNAMED needs words: the article's own description.")
    if (given.kind === 'UNNAMED' && !given.plurality) problem('kind', 'UNNAMED needs a plurality: ONE or SEVERAL.')
    if (given.kind !== 'UNNAMED' && given.words) problem('words', 'only an UNNAMED actor has them.')
    if (given.kind !== 'UNNAMED' && given.plurality) problem('plurality', 'only an UNNAMED actor has one.')
    if (given.kind === 'PERSON' && given.parent) problem('parent', 'a person has affiliations instead.')
  })

export const actors = register(actor)
export type ActorEntry = z.output<typeof actor>
