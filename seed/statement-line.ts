import { statementLines } from '../src/file/statement.ts'
import { groupBy } from '../src/shared/group-by.ts'
import type { Rows } from './rows.ts'

/** Gives every statement its line of a file. Comes last: a line has something of nearly every row. */
export function addStatementLines(rows: Rows): void {
  const named = <Row extends { id: string; slug: string }>(list: Row[]) => new Map(list.map((row) => [row.id, row]))
  const [actors, events, claims, articles] = [
    named(rows.Actor),
    named(rows.Event),
    named(rows.Claim),
    named(rows.Article),
  ]
  const statements = named(rows.Statement)
  const of = <Row extends { statementId: string }>(list: Row[]) => groupBy(list, ({ statementId }) => statementId)
  const [speakers, targets, addressees] = [of(rows.Speaker), of(rows.Target), of(rows.Addressee)]
  const [positions, mentions, printings] = [of(rows.Position), of(rows.Mention), of(rows.Printing)]
  const official = new Set(
    rows.Participation.flatMap((row) =>
      row.role === 'SPEAKER' && row.official ? [`${row.statementId} ${row.actorId}`] : [],
    ),
  )
  const slug = (nouns: Map<string, { slug: string }>, id: string | null | undefined) =>
    id ? (nouns.get(id)?.slug ?? null) : null
  const bySlug = <Row extends { slug: string | null }>(list: Row[]) =>
    list.sort((a, b) => ((a.slug ?? '') < (b.slug ?? '') ? -1 : 1))

  for (const statement of rows.Statement) {
    const { id } = statement
    const said = (speakers.get(id) ?? []).map((row) => ({ ...row, actor: actors.get(row.actorId) }))
    const about = targets.get(id) ?? []
    const taken = bySlug((positions.get(id) ?? []).map((row) => ({ ...row, slug: slug(claims, row.claimId) })))
    rows.StatementLine.push({
      statementId: id,
      undated: statement.undated,
      sortDay: statement.sortDay,
      ...statementLines({
        statement: statement.slug,
        summary: statement.summary,
        act: statement.act,
        said_on: statement.saidEdtf ?? null,
        said_from: day(statement.saidEarliest),
        said_to: day(statement.saidLatest),
        said_precision: statement.saidPrecision,
        said_at: slug(events, statement.saidAtId),
        speakers: said.map(({ actor }) => actor?.name ?? null),
        speaker_slugs: said.map(({ actor }) => actor?.slug ?? null),
        speaker_countries: said.map(({ actor }) => actor?.country ?? null),
        speaker_official: said.map(({ actorId }) => official.has(`${id} ${actorId}`)),
        on_behalf_of: said.map(({ onBehalfOfId }) => slug(actors, onBehalfOfId)),
        about: about.map(({ actorId, eventId }) => slug(actors, actorId) ?? slug(events, eventId)),
        stances: about.map(({ stance }) => stance),
        addressees: (addressees.get(id) ?? []).map(({ actorId }) => slug(actors, actorId)),
        claims: taken.map((row) => row.slug),
        positions: taken.map(({ position }) => position),
        consequence: statement.consequence ?? null,
        joint: statement.joint,
        attestation: statement.attestation,
        parent: slug(statements, statement.parentId),
        mentions: mentions.get(id)?.length ?? 0,
        documents: (printings.get(id) ?? []).map(({ articleId }) => articles.get(articleId)?.document ?? null).sort(),
        provenance: statement.provenance,
      }),
    })
  }
}

const day = (date: Date | string | null | undefined) => (date ? new Date(date).toISOString().slice(0, 10) : null)
