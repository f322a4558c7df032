import { builder } from '../builder.ts'
import { enumType } from '../shared/enum.ts'

export const sourceKind = enumType('SourceKind', 'What kind of outlet a source is.', {
  AGENCY: 'A news agency.',
  NEWSPAPER: 'A newspaper, in print or online.',
  MAGAZINE: 'A magazine.',
  BROADCASTER: 'A radio or television station.',
  ONLINE: 'An outlet that appears online only.',
})

builder.prismaNode('Source', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: sourceKind }),
    country: t.exposeString('country', { nullable: true }),
    wikidata: t.exposeString('wikidata', { nullable: true }),
    names: t.stringList({
      description: 'Every name under which articles refer to it.',
      select: { names: { select: { text: true }, orderBy: { text: 'asc' } } },
      resolve: (source) => source.names.map((name) => name.text),
    }),
    actor: t.relation('actor', { nullable: true }),
  }),
})
