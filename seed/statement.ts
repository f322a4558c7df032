import { officeDays } from '../src/shared/days.ts'
import { publication } from './article.ts'
import { type Corpus, type Register, refuseCycles, resolve } from './corpus.ts'
import { dayOrder } from './date.ts'
import { type Described, describedStatements } from './described.ts'
import type { ActorEntry } from './format/actor.ts'
import { addMention } from './mention.ts'
import { addParticipations } from './participation.ts'
import { idOf, type Rows } from './rows.ts'
import { dateSaid } from './said.ts'
import type { Standings } from './standing.ts'

export function addStatements(corpus: Corpus, rows: Rows, standings: Standings): void {
  const described = describedStatements(corpus)
  const statements = { noun: 'statement', entries: described, incomplete: corpus.incomplete }
  refuseCycles(
    new Map([...described].map(([slug, { entry }]) => [slug, entry.parent])),
    'statement',
    (slug, message) => {
      const { article, path } = described.get(slug) as Described
      article.file.problem([...path, 'parent'], message)
    },
  )
  for (const [slug, statement] of described) addStatement(slug, statement, statements, corpus, rows, standings)
  for (const article of corpus.articles)
    for (const [index, entry] of article.annotation.statements.entries()) {
      const slug = 'slug' in entry ? entry.slug : entry.statement
      if (!('slug' in entry)) resolve(statements, slug, article.file, ['statements', index, 'statement'])
      for (const [at, mention] of entry.mentions.entries())
        addMention(article, slug, mention, ['statements', index, 'mentions', at], corpus, rows)
    }
}

function addStatement(
  slug: string,
  { entry, article, path, printedIn }: Described,
  statements: Pick<Register<Described>, 'noun' | 'entries' | 'incomplete'>,
  { actors, events, claims }: Corpus,
  rows: Rows,
  standings: Standings,
): void {
  const { file } = article
  const statementId = idOf('Statement', slug)
  const said = dateSaid(entry, article, path, events)
  const order = dayOrder(said?.date)

  if (entry.at) resolve(events, entry.at, file, [...path, 'at'])
  if (entry.parent) resolve(statements, entry.parent, file, [...path, 'parent'])
  if (entry.attestation === 'ALLEGED' && !entry.parent)
    file.problem([...path, 'attestation'], 'ALLEGED needs a parent: the statement in which it is told.')
  if (entry.consequence && !['WARN', 'THREATEN', 'PROMISE'].includes(entry.act))
    file.problem([...path, 'consequence'], `a consequence belongs to WARN, THREATEN or PROMISE, not to ${entry.act}.`)
  rows.Statement.push({
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
    saidAtId: entry.at ? idOf('Event', entry.at) : null,
    parentId: entry.parent ? idOf('Statement', entry.parent) : null,
    attestation: entry.attestation,
    provenance: 'ANNOTATED',
    method: null,
    version: null,
    confidence: null,
  })

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
      actorId: idOf('Actor', speaker.actor),
      ordinal,
      capacity: speaker.capacity ?? usualCapacity(actor, speaker.for),
      onBehalfOfId: speaker.for ? idOf('Actor', speaker.for) : null,
      ...order,
    })
  }
  const targets: string[] = []
  for (const [ordinal, [target, stance]] of Object.entries(entry.about).entries()) {
    const isActor = actors.entries.has(target)
    if (isActor) targets.push(target)
    else
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
      actorId: isActor ? idOf('Actor', target) : null,
      eventId: isActor ? null : idOf('Event', target),
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
        actorId: idOf('Actor', addressee),
      })
  }
  for (const [claim, position] of Object.entries(entry.claims)) {
    resolve(claims, claim, file, [...path, 'claims', claim])
    rows.Position.push({
      statementId,
      claimId: idOf('Claim', claim),
      position,
      ...order,
    })
  }
  for (const [index, { kind, to, basis }] of entry.relations.entries()) {
    const at = [...path, 'relations', index, 'to']
    resolve(statements, to, file, at)
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
  for (const [index, printing] of printedIn.entries()) {
    const { source, slug: printed } = printing.annotation.article
    rows.Printing.push({
      statementId,
      articleId: idOf('Article', printed),
      sourceId: source ? idOf('Source', source) : null,
      firstOfSource:
        source !== undefined && printedIn.findIndex((other) => other.annotation.article.source === source) === index,
      ...order,
    })
  }
  addParticipations(
    statementId,
    {
      SPEAKER: entry.speakers.map((speaker) => speaker.actor),
      ON_BEHALF_OF: entry.speakers.flatMap((speaker) => speaker.for ?? []),
      TARGET: targets,
      ADDRESSEE: entry.to,
    },
    officeDays(
      said?.date,
      printedIn.map(publication).filter((date) => date !== undefined),
    ),
    order,
    actors,
    rows,
    standings,
  )
}

function usualCapacity(actor: ActorEntry | undefined, onBehalfOf: string | undefined) {
  if (onBehalfOf !== undefined) return 'SPOKESPERSON'
  return actor?.kind === 'PERSON' || actor?.kind === 'UNNAMED' ? 'OFFICE_HOLDER' : 'INSTITUTION'
}
