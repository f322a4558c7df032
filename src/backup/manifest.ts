import { z } from 'zod'

/**
 * A backup is one gzip stream of lines: the manifest; then, table after table in the manifest's order, each row as a
 * line of `COPY`, ordered by key; and last the seal. The same rows give the same lines, whichever kind of database
 * they are in.
 */
export const manifest = z.strictObject({
  format: z.literal('wortlaut-backup'),
  version: z.literal(1),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** The migrations that the database had, the last one last. */
  migrations: z.array(z.string()),
  /** The revision of the corpus; empty where nothing was ever imported. */
  revision: z.string(),
  tables: z.array(
    z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.int().nonnegative() }),
  ),
})

export type Manifest = z.output<typeof manifest>

/** What every version of the format says in its first line, by which one that is too new is told from what is none. */
export const anyManifest = z.object({ format: manifest.shape.format, version: z.int(), program: z.string() })

/** The last line: a hash over all lines before it, so over everything that is restored. */
export const seal = z.strictObject({ sha256: z.hash('sha256') })

/** No manifest of ours is longer; a file that is none may have no end of line at all. */
export const longestManifest = 1_000_000

/** How many rows a backup has. */
export const rowCount = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)

/** A backup that was written, or read to its end and found in order. */
export interface Backup {
  path: string
  /** Its first line, and what that says. */
  line: Buffer
  manifest: Manifest
  /** The hash over all of it. */
  sha256: string
}
