// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../api/schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorRecordQueryVariables = Exact<{
  slug: string;
}>;


export type ActorRecordQuery = { actor: { sector: Types.Sector | null, description: string | null, wikidata: string | null, words: string | null, plurality: Types.Plurality | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, names: Array<{ text: string, language: string | null, kind: Types.NameKind }>, extractedFrom: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } | null, parent: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, children: Array<{ id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }>, affiliations: Array<{ role: string, fromEdtf: string | null, toEdtf: string | null, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }>, members: Array<{ role: string, fromEdtf: string | null, toEdtf: string | null, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }>, attended: Array<{ role: Types.ParticipantRole, event: { id: string, slug: string, name: string, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null } } }>, tally: { statements: number, articles: number }, days: Array<{ statements: number, day: { fit: Types.BucketFit, label: string | null } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aboutBy: Array<{ statements: number, speaker: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }>, statementsAbout: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, network: { edges: Array<{ statements: number, from: { actor: { id: string, slug: string } | null }, to: { actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }, stances: { favor: number, against: number, neutral: number, mixed: number, unclear: number } }> } };

export type MoreByActorQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreByActorQuery = { actor: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreAboutActorQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreAboutActorQuery = { actor: { id: string, statementsAbout: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }> }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Types.Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: Types.ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficeFragment = { role: string, fromEdtf: string | null, toEdtf: string | null };

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
export const OfficeFragmentDoc = new TypedDocumentString(`
    fragment Office on Affiliation {
  role
  fromEdtf
  toEdtf
}
    `, {"fragmentName":"Office"}) as unknown as TypedDocumentString<OfficeFragment, unknown>;
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
export const ActorRecordDocument = new TypedDocumentString(`
    query ActorRecord($slug: String!) {
  actor(slug: $slug) {
    ...ActorName
    sector
    description
    wikidata
    words
    plurality
    names {
      text
      language
      kind
    }
    extractedFrom {
      ...ArticleName
    }
    parent {
      ...ActorName
    }
    children {
      ...ActorName
    }
    affiliations {
      ...Office
      organization {
        ...ActorName
      }
    }
    members {
      ...Office
      actor {
        ...ActorName
      }
    }
    attended {
      role
      event {
        id
        slug
        name
        on {
          ...DateText
        }
      }
    }
    tally {
      statements
      articles
    }
    days: statementCounts(
      groupBy: [DAY]
      orderBy: [{field: KEY, direction: DESC}]
      first: 400
    ) {
      day {
        fit
        label
      }
      statements
    }
    statements(first: 20) {
      ...StatementPage
    }
    aboutBy: statementsAboutCounts(
      groupBy: [SPEAKER]
      orderBy: [{field: STATEMENTS, direction: DESC}]
      first: 100
    ) {
      speaker {
        ...ActorName
      }
      statements
    }
    statementsAbout(first: 10) {
      ...StatementPage
    }
  }
  network(filter: {speaker: {slug: [$slug]}}, first: 100) {
    edges {
      from {
        actor {
          id
          slug
        }
      }
      to {
        actor {
          ...ActorName
        }
      }
      statements
      stances {
        favor
        against
        neutral
        mixed
        unclear
      }
    }
  }
}
    fragment Office on Affiliation {
  role
  fromEdtf
  toEdtf
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
}`) as unknown as TypedDocumentString<ActorRecordQuery, ActorRecordQueryVariables>;
export const MoreByActorDocument = new TypedDocumentString(`
    query MoreByActor($slug: String!, $after: String) {
  actor(slug: $slug) {
    id
    statements(first: 20, after: $after) {
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
}`) as unknown as TypedDocumentString<MoreByActorQuery, MoreByActorQueryVariables>;
export const MoreAboutActorDocument = new TypedDocumentString(`
    query MoreAboutActor($slug: String!, $after: String) {
  actor(slug: $slug) {
    id
    statementsAbout(first: 20, after: $after) {
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
}`) as unknown as TypedDocumentString<MoreAboutActorQuery, MoreAboutActorQueryVariables>;
