import type { Types } from '../builder.ts'

/** Counts of the same statements, by each measure. */
export interface Counts {
  statements: number
  mentions: number
  articles: number
  speakers: number
}

/** Where nothing was counted, or was not asked for. */
export const noCounts: Counts = { statements: 0, mentions: 0, articles: 0, speakers: 0 }

/** The fields that show them. */
export const countFields = <Row extends Counts>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Row>) => ({
  statements: t.int({ description: 'How many statements.', resolve: (row) => row.statements }),
  mentions: t.int({ description: 'How often they are printed.', resolve: (row) => row.mentions }),
  articles: t.int({ description: 'How many articles print them.', resolve: (row) => row.articles }),
  speakers: t.int({ description: 'How many actors say them.', resolve: (row) => row.speakers }),
})
