import { builder } from '../builder.ts'
import { spanRole } from './enum.ts'

interface Span {
  role: typeof spanRole.$inferType
  start: number
  end: number
  exact: string
}

export const span = builder.objectRef<Span>('Span').implement({
  description:
    "A stretch of an article's text and its role in a mention. `text.slice(start, end)` of the article equals `exact`, always.",
  fields: (t) => ({
    role: t.expose('role', {
      type: spanRole,
      description: 'What the characters are in the mention.',
    }),
    start: t.exposeInt('start', {
      description: "The offset of the first character, in UTF-16 code units of the article's text.",
    }),
    end: t.exposeInt('end', {
      description: "The offset behind the last character, in UTF-16 code units of the article's text.",
    }),
    exact: t.exposeString('exact', {
      description: 'The characters themselves.',
    }),
  }),
})
