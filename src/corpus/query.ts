import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { PrismaClient } from '../database/generated/client/client.ts'
import { forNobody } from '../operation/observed.ts'

interface Corpus {
  revision: string
  articles: number
  sources: number
  actors: number
  statements: number
  mentions: number
  events: number
  claims: number
  unattributed: number
  from: Date | null
  to: Date | null
}

const corpus = builder.objectRef<Corpus>('Corpus').implement({
  description: 'What the database holds as a whole.',
  fields: (t) => ({
    revision: t.exposeString('revision', {
      description: 'A hash over all that the corpus says. Where it is the same, so is every answer.',
    }),
    articles: t.exposeInt('articles', {
      description: 'How many articles there are.',
    }),
    sources: t.exposeInt('sources', {
      description: 'How many sources there are.',
    }),
    actors: t.exposeInt('actors', {
      description: 'How many actors there are.',
    }),
    statements: t.exposeInt('statements', {
      description: 'How many statements there are.',
    }),
    mentions: t.exposeInt('mentions', {
      description: 'How many mentions there are: how often a statement is printed.',
    }),
    events: t.exposeInt('events', {
      description: 'How many events there are.',
    }),
    claims: t.exposeInt('claims', {
      description: 'How many claims there are.',
    }),
    unattributed: t.exposeInt('unattributed', {
      description: 'How many statements name none of their speakers.',
    }),
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which a statement may have been made; null in an empty corpus.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which a statement may have been made; null in an empty corpus.',
    }),
  }),
})

/** What is told of a revision is the same for everybody, and counted once. */
const told = new WeakMap<PrismaClient, { revision: string; corpus: Promise<Corpus> }>()

function corpusOf(revision: string, primary: PrismaClient): Promise<Corpus> {
  const known = told.get(primary)
  if (known?.revision === revision) return known.corpus
  const corpus = forNobody(() => corpusNow({ prisma: primary }))
  told.set(primary, { revision, corpus })
  corpus.catch(() => told.delete(primary))
  return corpus
}

async function corpusNow({ prisma }: Pick<Context, 'prisma'>): Promise<Corpus> {
  const [row] = await prisma.$queryRaw<[Corpus]>`SELECT
    coalesce((SELECT revision FROM corpus), '') AS revision,
    (SELECT count(*)::int FROM article) AS articles,
    (SELECT count(*)::int FROM source) AS sources,
    (SELECT count(*)::int FROM actor) AS actors,
    (SELECT count(*)::int FROM statement) AS statements,
    (SELECT count(*)::int FROM mention) AS mentions,
    (SELECT count(*)::int FROM event) AS events,
    (SELECT count(*)::int FROM claim) AS claims,
    (SELECT count(*)::int FROM statement WHERE NOT EXISTS (SELECT FROM participation
      WHERE participation.statement_id = statement.id AND role = 'SPEAKER' AND named)) AS unattributed,
    (SELECT min(said_earliest) FROM statement) AS from,
    (SELECT max(said_latest) FROM statement) AS to`
  return row
}

builder.queryField('corpus', (t) =>
  t.field({
    type: corpus,
    description: 'The corpus: its revision, and how much it holds.',
    resolve: (_root, _args, context) => corpusNow(context),
  }),
)

builder.subscriptionType({ description: 'What a client can be told of as it happens, over server-sent events.' })

builder.subscriptionField('corpus', (t) =>
  t.field({
    type: corpus,
    description:
      'The corpus now, and again whenever it has a new revision. Then every answer may be another, and is to be asked for again.',
    subscribe: (_root, _args, { revision }) => revision.revisions(),
    resolve: (revision, _args, { primary }) => corpusOf(revision, primary),
  }),
)
