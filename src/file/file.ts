import { mentionFile } from './mention.ts'
import type { FileKind } from './page.ts'
import { statementFile } from './statement.ts'

/** What there are files of, by the name in their address. */
export const files: Record<string, FileKind> = { statements: statementFile, mentions: mentionFile }
