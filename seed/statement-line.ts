import { statementLines } from '../src/file/statement.ts'
import type { ImpreciseDate } from './date.ts'
import type { Derivation } from './derivation.ts'
import type { StatementEntry } from './format/annotation.ts'
import type { DocumentRows } from './rows.ts'

/** What is known of a statement besides its own entry. */
interface Known {
  said: ImpreciseDate | undefined
  /** The slugs of the speakers that were official then. */
  official: ReadonlySet<string>
  mentions: number
  documents: string[]
}

/** A statement's line of a file, in each format. */
export function statementLine(
  entry: StatementEntry,
  { said, official, mentions, documents }: Known,
  row: DocumentRows['Statement'][number],
  { registers }: Derivation,
): DocumentRows['StatementLine'][number] {
  const actors = entry.speakers.map((speaker) => registers.actors.entries.get(speaker.actor))
  const claims = Object.entries(entry.claims).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    statementId: row.id,
    undated: row.undated,
    sortDay: row.sortDay,
    ...statementLines({
      statement: entry.slug,
      summary: entry.summary,
      act: entry.act,
      said_on: row.saidEdtf ?? null,
      said_from: day(said?.earliest),
      said_to: day(said?.latest),
      said_precision: row.saidPrecision,
      said_at: entry.at ?? null,
      speakers: actors.map((actor) => actor?.name ?? null),
      speaker_slugs: entry.speakers.map(({ actor }) => actor),
      speaker_countries: actors.map((actor) => actor?.country ?? null),
      speaker_official: entry.speakers.map(({ actor }) => official.has(actor)),
      on_behalf_of: entry.speakers.map((speaker) => speaker.for ?? null),
      about: Object.keys(entry.about),
      stances: Object.values(entry.about),
      addressees: [...new Set(entry.to)],
      claims: claims.map(([claim]) => claim),
      positions: claims.map(([, position]) => position),
      consequence: entry.consequence ?? null,
      joint: row.joint,
      attestation: entry.attestation,
      parent: entry.parent ?? null,
      mentions,
      documents: documents.sort(),
      provenance: row.provenance,
    }),
  }
}

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null
