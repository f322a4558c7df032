// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../api/schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { event: { id: string, slug: string, name: string, description: string | null, type: Types.EventType, status: Types.EventStatus, place: string | null, country: string | null, names: Array<{ text: string, language: string | null }>, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, participants: Array<{ role: Types.ParticipantRole, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }>, parent: { id: string, slug: string, name: string, status: Types.EventStatus, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null } } | null, children: Array<{ id: string, slug: string, name: string, status: Types.EventStatus, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null } }>, tally: { statements: number }, statementsAt: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EventStatementsQueryVariables = Exact<{
  slug: string;
  before?: Types.StatementFilter | null | undefined;
  during?: Types.StatementFilter | null | undefined;
  after?: Types.StatementFilter | null | undefined;
  unknown?: Types.StatementFilter | null | undefined;
}>;


export type EventStatementsQuery = { event: { id: string, before: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, during: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, after: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, unknown: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreAboutEventQueryVariables = Exact<{
  slug: string;
  filter?: Types.StatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreAboutEventQuery = { event: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreAtEventQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreAtEventQuery = { event: { id: string, statementsAt: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EventNameFragment = { id: string, slug: string, name: string, status: Types.EventStatus, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null } };

export type StatementPageFragment = { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ActorNameFragment = { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null };

export type ArticleNameFragment = { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null };

export type DateTextFragment = { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null };

export type SpeakerNameFragment = { actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null };

export type StatementCardFragment = { id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> };

export type ViaLinkFragment = { role: Types.ViaRole, words: string, start: number, source: { id: string, slug: string, name: string } | null, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DateTextFragmentDoc = new TypedDocumentString(`
    fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
    `, {"fragmentName":"DateText"}) as unknown as TypedDocumentString<DateTextFragment, unknown>;
export const EventNameFragmentDoc = new TypedDocumentString(`
    fragment EventName on Event {
  id
  slug
  name
  status
  on {
    ...DateText
  }
}
    fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}`, {"fragmentName":"EventName"}) as unknown as TypedDocumentString<EventNameFragment, unknown>;
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const ArticleNameFragmentDoc = new TypedDocumentString(`
    fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
    fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}`, {"fragmentName":"ArticleName"}) as unknown as TypedDocumentString<ArticleNameFragment, unknown>;
export const StatementCardFragmentDoc = new TypedDocumentString(`
    fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}`, {"fragmentName":"StatementCard"}) as unknown as TypedDocumentString<StatementCardFragment, unknown>;
export const StatementPageFragmentDoc = new TypedDocumentString(`
    fragment StatementPage on StatementConnection {
  totalCount
  nodes {
    ...StatementCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}`, {"fragmentName":"StatementPage"}) as unknown as TypedDocumentString<StatementPageFragment, unknown>;
export const SpeakerNameFragmentDoc = new TypedDocumentString(`
    fragment SpeakerName on Speaker {
  actor {
    ...ActorName
  }
  onBehalfOf {
    ...ActorName
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`, {"fragmentName":"SpeakerName"}) as unknown as TypedDocumentString<SpeakerNameFragment, unknown>;
export const ViaLinkFragmentDoc = new TypedDocumentString(`
    fragment ViaLink on Via {
  role
  words
  start
  source {
    id
    slug
    name
  }
  actor {
    ...ActorName
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`, {"fragmentName":"ViaLink"}) as unknown as TypedDocumentString<ViaLinkFragment, unknown>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($slug: String!) {
  event(slug: $slug) {
    id
    slug
    name
    description
    type
    status
    place
    country
    names {
      text
      language
    }
    on {
      ...DateText
    }
    participants {
      role
      actor {
        ...ActorName
      }
    }
    parent {
      ...EventName
    }
    children {
      ...EventName
    }
    tally {
      statements
    }
    statementsAt(first: 20) {
      ...StatementPage
    }
  }
}
    fragment EventName on Event {
  id
  slug
  name
  status
  on {
    ...DateText
  }
}
fragment StatementPage on StatementConnection {
  totalCount
  nodes {
    ...StatementCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventStatementsDocument = new TypedDocumentString(`
    query EventStatements($slug: String!, $before: StatementFilter, $during: StatementFilter, $after: StatementFilter, $unknown: StatementFilter) {
  event(slug: $slug) {
    id
    before: statements(filter: $before, first: 10) {
      ...StatementPage
    }
    during: statements(filter: $during, first: 10) {
      ...StatementPage
    }
    after: statements(filter: $after, first: 10) {
      ...StatementPage
    }
    unknown: statements(filter: $unknown, first: 10) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  nodes {
    ...StatementCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}`) as unknown as TypedDocumentString<EventStatementsQuery, EventStatementsQueryVariables>;
export const MoreAboutEventDocument = new TypedDocumentString(`
    query MoreAboutEvent($slug: String!, $filter: StatementFilter, $after: String) {
  event(slug: $slug) {
    id
    statements(filter: $filter, first: 20, after: $after) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  nodes {
    ...StatementCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}`) as unknown as TypedDocumentString<MoreAboutEventQuery, MoreAboutEventQueryVariables>;
export const MoreAtEventDocument = new TypedDocumentString(`
    query MoreAtEvent($slug: String!, $after: String) {
  event(slug: $slug) {
    id
    statementsAt(first: 20, after: $after) {
      ...StatementPage
    }
  }
}
    fragment StatementPage on StatementConnection {
  totalCount
  nodes {
    ...StatementCard
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment ArticleName on Article {
  id
  slug
  title
  outlet
  language
  document
  publishedOn {
    ...DateText
  }
  source {
    id
    slug
    name
  }
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment StatementCard on Statement {
  id
  slug
  summary
  act
  attestation
  joint
  saidOn {
    ...DateText
  }
  speakers {
    official
    actor {
      ...ActorName
    }
    onBehalfOf {
      ...ActorName
    }
    offices {
      role
      organization {
        ...ActorName
      }
    }
  }
  targets {
    stance
    actor {
      ...ActorName
    }
    event {
      id
      slug
      name
    }
  }
  provenance {
    kind
    confidence
  }
  mentions {
    id
    text
    presentation
    isTranslation
    start
    end
    via {
      role
      words
    }
    article {
      ...ArticleName
    }
  }
}`) as unknown as TypedDocumentString<MoreAtEventQuery, MoreAtEventQueryVariables>;
