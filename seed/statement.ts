import { officeDays } from '../src/shared/days.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import { publication } from './article.ts'
import type { Printing } from './catalogue.ts'
import { dayOrder } from './date.ts'
import type { Derivation } from './derivation.ts'
import type { ActorEntry } from './format/actor.ts'
import type { StatementEntry } from './format/annotation.ts'
import { idOf } from './id.ts'
import { addParticipations } from './participation.ts'
import { resolve } from './register.ts'
import type { DocumentRows } from './rows.ts'
import { dateSaid } from './said.ts'
import { statementLine } from './statement-line.ts'

/**
 * Adds a statement with all that hangs on it but its mentions, which come first: each document has its own.
 * @param elsewhere where else it is printed.
 */
export function addStatement(
  entry: StatementEntry,
  article: AnnotatedDocument,
  path: readonly PropertyKey[],
  elsewhere: readonly Printing[],
  derivation: Derivation,
  rows: DocumentRows,
): void {
  const { file, document, annotation } = article
  const { registers, standings, idOfEntry, termsOf } = derivation
  const { actors, events, claims } = registers
  const { slug } = entry
  const statementId = idOf('Statement', slug)
  const said = dateSaid(entry, article, path, events)
  const order = dayOrder(said?.date)

  if (entry.at) resolve(events, entry.at, file, [...path, 'at'])
  if (entry.attestation === 'ALLEGED' && !entry.parent)
    file.problem([...path, 'attestation'], 'ALLEGED needs a parent: the statement in which it is told.')
  if (entry.consequence && !['WARN', 'THREATEN', 'PROMISE'].includes(entry.act))
    file.problem([...path, 'consequence'], `a consequence belongs to WARN, THREATEN or PROMISE, not to ${entry.act}.`)
  const row: DocumentRows['Statement'][number] = {
    id: statementId,
    slug,
    summary: entry.summary,
    act: entry.act,
    consequence: entry.consequence ?? null,
    saidEdtf: said?.date.edtf ?? null,
    saidEarliest: said?.date.earliest ?? null,
    saidLatest: said?.date.latest ?? null,
    saidPrecision: said?.date.precision ?? 'UNKNOWN',
    saidWords: said?.words ?? null,
    saidDerivation: said?.derivation ?? 'UNKNOWN',
    ...order,
    joint: entry.speakers.length > 1,
    saidAtId: entry.at ? idOfEntry('Event', entry.at) : null,
    parentId: entry.parent ? idOf('Statement', entry.parent) : null,
    attestation: entry.attestation,
    provenance: entry.extracted ? 'EXTRACTED' : 'ANNOTATED',
    method: entry.extracted?.method ?? null,
    version: entry.extracted?.version ?? null,
    confidence: entry.extracted?.confidence ?? null,
    // A program does not translate: its summary is in the language of the article.
    terms: termsOf(entry.summary, entry.extracted ? annotation.article.language : 'en'),
  }
  rows.Statement.push(row)

  const speakers = new Set<string>()
  for (const [ordinal, speaker] of entry.speakers.entries()) {
    const at = [...path, 'speakers', ordinal]
    const actor = resolve(actors, speaker.actor, file, at)
    if (speakers.has(speaker.actor)) file.problem(at, `names ${speaker.actor} twice.`)
    speakers.add(speaker.actor)
    if (actor?.kind === 'STATE')
      file.problem(at, `${speaker.actor} is a state, and a state cannot speak; name its government or an office.`)
    if (speaker.for) resolve(actors, speaker.for, file, [...at, 'for'])
    if (speaker.for === speaker.actor)
      file.problem([...at, 'for'], 'nobody speaks for itself in this sense; leave it out.')
    rows.Speaker.push({
      statementId,
      actorId: idOfEntry('Actor', speaker.actor),
      ordinal,
      capacity: speaker.capacity ?? usualCapacity(actor, speaker.for),
      onBehalfOfId: speaker.for ? idOfEntry('Actor', speaker.for) : null,
      ...order,
    })
  }
  const targets: string[] = []
  for (const [ordinal, [target, stance]] of Object.entries(entry.about).entries()) {
    const isActor = actors.entries.has(target)
    if (isActor) targets.push(target)
    else if (!events.entries.has(target))
      resolve(
        {
          noun: 'actor or event',
          entries: new Map<string, unknown>([...actors.entries, ...events.entries]),
          incomplete: actors.incomplete || events.incomplete,
        },
        target,
        file,
        [...path, 'about', target],
      )
    rows.Target.push({
      statementId,
      ordinal,
      actorId: isActor ? idOfEntry('Actor', target) : null,
      eventId: isActor ? null : idOfEntry('Event', target),
      stance,
      ...order,
    })
  }
  for (const [ordinal, addressee] of entry.to.entries()) {
    resolve(actors, addressee, file, [...path, 'to', ordinal])
    if (entry.to.indexOf(addressee) < ordinal) file.problem([...path, 'to', ordinal], `names ${addressee} twice.`)
    else
      rows.Addressee.push({
        statementId,
        ordinal,
        actorId: idOfEntry('Actor', addressee),
      })
  }
  for (const [claim, position] of Object.entries(entry.claims)) {
    resolve(claims, claim, file, [...path, 'claims', claim])
    rows.Position.push({
      statementId,
      claimId: idOfEntry('Claim', claim),
      position,
      ...order,
    })
  }
  for (const [index, { kind, to, basis }] of entry.relations.entries()) {
    const at = [...path, 'relations', index, 'to']
    if (to === slug) file.problem(at, 'a statement has no relation to itself.')
    if (entry.relations.findIndex((other) => other.to === to) < index)
      file.problem(at, `has a relation to ${to} already; keep the one that says most.`)
    else
      rows.StatementRelation.push({
        statementId,
        relatedId: idOf('Statement', to),
        kind,
        basis,
        ...order,
      })
  }

  const { source, published } = annotation.article
  const here = { article: annotation.article.slug, source, published: published ?? document.stamp }
  const printings = [here, ...elsewhere]
  for (const [index, printing] of printings.entries())
    rows.Printing.push({
      statementId,
      articleId: idOf('Article', printing.article),
      sourceId: printing.source ? idOfEntry('Source', printing.source) : null,
      firstOfSource:
        printing.source !== undefined && printings.findIndex((other) => other.source === printing.source) === index,
      ...order,
    })
  const days = officeDays(
    said?.date,
    printings.flatMap((printing) => publication(printing.published) ?? []),
  )
  addParticipations(
    statementId,
    {
      SPEAKER: [...speakers],
      ON_BEHALF_OF: entry.speakers.flatMap((speaker) => speaker.for ?? []),
      TARGET: targets,
      ADDRESSEE: entry.to,
    },
    days,
    order,
    derivation,
    rows,
  )
  const mentionsHere = rows.Mention.filter((mention) => mention.statementId === statementId).length
  rows.StatementLine.push(
    statementLine(
      entry,
      {
        said: said?.date,
        official: new Set([...speakers].filter((speaker) => standings.of(speaker, days).official)),
        mentions: elsewhere.reduce((sum, { mentions }) => sum + mentions, mentionsHere),
        documents: [document.name, ...elsewhere.map((printing) => printing.document)],
      },
      row,
      derivation,
    ),
  )
}

function usualCapacity(actor: ActorEntry | undefined, onBehalfOf: string | undefined) {
  if (onBehalfOf !== undefined) return 'SPOKESPERSON'
  return actor?.kind === 'PERSON' || actor?.kind === 'UNNAMED' ? 'OFFICE_HOLDER' : 'INSTITUTION'
}
