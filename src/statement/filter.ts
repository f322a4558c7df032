import type { Prisma } from '../database/generated/client/client.ts'
import { among, type DayRange, dayRange, defineFilter, inRange, toOne, where } from '../shared/filter.ts'
import { textWhere } from '../text/where.ts'
import { attestation, presentation, provenanceKind, speechAct } from './enum.ts'
import { mentionVia, type ViaFilter, viaFilter, viaWhere } from './via-filter.ts'

type Where = Prisma.StatementWhereInput
type Role = NonNullable<Prisma.ParticipationWhereInput['role']>

const participant = (role: Role, filter: unknown): Where => ({
  participations: {
    some: { role, AND: where('ActorFilter', 'Participation', filter) },
  },
})

const mentioned = (filter: Prisma.MentionWhereInput): Where => ({
  mentions: { some: filter },
})

const introducedBy = (cues: string[]): Prisma.MentionWhereInput =>
  among(
    'cue',
    cues.map((cue) => cue.trim().replaceAll(/\s+/g, ' ').toLowerCase()),
  )

defineFilter(
  'StatementFilter',
  'Which statements. All that is given must hold; a list of values fits where any of them does, so an empty one fits nothing; a relation holds where any one of its items does.',
  {
    slug: {
      type: ['String'],
      reference: 'Statement',
      description: 'One of these, by slug.',
    },
    speaker: {
      type: 'ActorFilter',
      description: 'Said by such an actor, as it was on the day of the statement.',
    },
    onBehalfOf: {
      type: 'ActorFilter',
      description: 'Said for such an actor by somebody else, as by a spokesman.',
    },
    about: {
      type: 'ActorFilter',
      description: 'With such an actor among its targets. For events see `event`.',
    },
    addressee: { type: 'ActorFilter', description: 'Said to such an actor.' },
    mentioning: {
      type: 'ActorFilter',
      description: 'With such an actor as speaker, target or addressee.',
    },
    act: { type: [speechAct], description: 'One of these speech acts.' },
    joint: {
      type: 'Boolean',
      description: 'Whether it has two or more speakers.',
    },
    presentation: {
      type: [presentation],
      description: 'Presented in one of these ways in any article.',
    },
    claim: {
      type: 'PositionFilter',
      description: 'Takes such a position on such a claim.',
    },
    event: { type: 'EventFilter', description: 'About such an event.' },
    saidAt: { type: 'EventFilter', description: 'Said at such an event.' },
    article: {
      type: 'ArticleFilter',
      description: 'Printed in such an article.',
    },
    source: {
      type: 'SourceFilter',
      description: 'Printed in an article that such a source published.',
    },
    via: {
      type: viaFilter,
      description: 'How it reached the articles that print it.',
    },
    attestation: {
      type: [attestation],
      description: 'Vouched for in one of these ways.',
    },
    provenance: {
      type: [provenanceKind],
      description: 'Came into the corpus in one of these ways.',
    },
    method: {
      type: ['String'],
      description: 'Extracted by one of these methods, such as `rules`. What a person annotated has none.',
    },
    version: {
      type: ['String'],
      description: 'Extracted by one of these versions of a method. What a person annotated has none.',
    },
    confidence: {
      type: 'Float',
      within: [0, 1],
      description:
        'Extracted with at least this confidence, from 0 to 1, or annotated by a person: `0.8` leaves out what is doubtful.',
    },
    saidOn: { type: dayRange, description: 'Said in this range of days.' },
    text: {
      type: 'String',
      search: true,
      description:
        'Has these words in its content as one article prints it, in any regular inflection: `Sanktionen umgehen` fits *Umgehung westlicher Sanktionen*. A minus excludes a word, `or` separates alternatives, and what is in quotation marks is printed just so. The English summary is looked at by `summary`.',
    },
    summary: {
      type: 'String',
      search: true,
      description: 'Has these words in its English summary, in any inflection, written as for `text`.',
    },
    cue: {
      type: ['String'],
      description:
        'Introduced in any article by these words, such as `behauptete`, whatever the case; where several words do it together (*fügte … hinzu*), with a space between.',
    },
    mention: {
      type: 'MentionFilter',
      description: 'With such a mention: all that is given must hold of one and the same.',
    },
    relatedTo: {
      type: 'StatementFilter',
      description: 'Has a relation to such a statement: answers, denies, repeats it.',
    },
    parent: {
      type: 'StatementFilter',
      description: 'Is told within such a statement.',
    },
  },
  {
    Statement: {
      slug: (slugs: string[]): Where => ({ slug: { in: slugs } }),
      speaker: (filter) => participant('SPEAKER', filter),
      onBehalfOf: (filter) => participant('ON_BEHALF_OF', filter),
      about: (filter) => participant('TARGET', filter),
      addressee: (filter) => participant('ADDRESSEE', filter),
      mentioning: (filter) => participant({ in: ['SPEAKER', 'TARGET', 'ADDRESSEE'] }, filter),
      act: (acts: (typeof speechAct.$inferType)[]): Where => ({
        act: { in: acts },
      }),
      joint: (joint: boolean): Where => ({ joint }),
      presentation: (kinds: (typeof presentation.$inferType)[]) => mentioned({ presentation: { in: kinds } }),
      claim: (filter): Where => ({
        positions: { some: where('PositionFilter', 'Position', filter) },
      }),
      event: (filter): Where => ({
        targets: {
          some: { event: { is: where('EventFilter', 'Event', filter) } },
        },
      }),
      saidAt: (filter): Where => ({
        saidAt: { is: where('EventFilter', 'Event', filter) },
      }),
      article: (filter): Where => ({
        printings: {
          some: { article: where('ArticleFilter', 'Article', filter) },
        },
      }),
      source: (filter): Where => ({
        printings: {
          some: { source: { is: where('SourceFilter', 'Source', filter) } },
        },
      }),
      via: (filter: ViaFilter): Where => viaWhere(filter),
      attestation: (kinds: (typeof attestation.$inferType)[]): Where => ({
        attestation: { in: kinds },
      }),
      provenance: (kinds: (typeof provenanceKind.$inferType)[]): Where => ({
        provenance: { in: kinds },
      }),
      method: (methods: string[]): Where => among('method', methods),
      version: (versions: string[]): Where => among('version', versions),
      confidence: (least: number): Where => ({ OR: [{ provenance: 'ANNOTATED' }, { confidence: { gte: least } }] }),
      saidOn: (range: DayRange): Where => inRange('saidEarliest', 'saidLatest', 'undated', range),
      text: (text: string) => mentioned(textWhere(text, 'text')),
      summary: (text: string): Where => textWhere(text, 'summary'),
      cue: (cues: string[]) => mentioned(introducedBy(cues)),
      mention: (filter) => mentioned(where('MentionFilter', 'Mention', filter)),
      relatedTo: (filter): Where => ({
        relations: {
          some: { related: where('StatementFilter', 'Statement', filter) },
        },
      }),
      parent: (filter): Where => ({
        parent: { is: where('StatementFilter', 'Statement', filter) },
      }),
    },
  },
)

defineFilter(
  'MentionFilter',
  'Which mentions.',
  {
    presentation: {
      type: [presentation],
      description: 'Presented in one of these ways.',
    },
    isTranslation: {
      type: 'Boolean',
      description: 'Whether the words are translated from another language.',
    },
    cue: {
      type: ['String'],
      description: 'Introduced by these words, such as `behauptete`, whatever the case.',
    },
    text: {
      type: 'String',
      search: true,
      description: 'Has these words in the content, in any inflection, written as for `text` of statements.',
    },
    article: { type: 'ArticleFilter', description: 'In such an article.' },
    source: { type: 'SourceFilter', description: 'In an article that such a source published.' },
    via: { type: viaFilter, description: 'How the words reached the article.' },
    statement: { type: 'StatementFilter', description: 'Of such a statement.' },
  },
  {
    Mention: {
      presentation: (kinds: (typeof presentation.$inferType)[]): Prisma.MentionWhereInput => ({
        presentation: { in: kinds },
      }),
      isTranslation: (isTranslation: boolean): Prisma.MentionWhereInput => ({
        isTranslation,
      }),
      cue: introducedBy,
      text: (text: string): Prisma.MentionWhereInput => textWhere(text, 'text'),
      article: (filter): Prisma.MentionWhereInput => toOne('article', 'ArticleFilter', 'Article', filter),
      source: (filter): Prisma.MentionWhereInput => ({
        article: { source: { is: where('SourceFilter', 'Source', filter) } },
      }),
      via: (filter: ViaFilter) => mentionVia(filter),
      statement: (filter): Prisma.MentionWhereInput => toOne('statement', 'StatementFilter', 'Statement', filter),
    },
  },
)
