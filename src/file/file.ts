import { mentionColumns, mentionTables } from './mention.ts'
import type { FileKind } from './page.ts'
import { statementColumns, statementTables } from './statement.ts'

/** What there are files of, by the name in their address. */
export const files: Record<string, FileKind> = {
  statements: { columns: statementColumns, tables: statementTables, order: '' },
  mentions: { columns: mentionColumns, tables: mentionTables, order: ', ar.document, m.start, m.id' },
}
