// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../api/schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorListQueryVariables = Exact<{
  speaking?: Types.StatementFilter | null | undefined;
  silent?: Types.ActorFilter | null | undefined;
  first: number;
}>;


export type ActorListQuery = { speaking: Array<{ statements: number, speaker: { sector: Types.Sector | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, affiliations: Array<{ organization: { id: string, sector: Types.Sector | null } }>, statementsAboutCounts: Array<{ statements: number }> } | null }>, silent: { totalCount: number, nodes: Array<{ sector: Types.Sector | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, affiliations: Array<{ organization: { id: string, sector: Types.Sector | null } }>, statementsAboutCounts: Array<{ statements: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, speakerCountries: Array<{ speakerCountry: string | null }>, states: { nodes: Array<{ id: string, country: string | null }> } };

export type SilentActorsQueryVariables = Exact<{
  silent?: Types.ActorFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SilentActorsQuery = { silent: { totalCount: number, nodes: Array<{ sector: Types.Sector | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, affiliations: Array<{ organization: { id: string, sector: Types.Sector | null } }>, statementsAboutCounts: Array<{ statements: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActorsNamedQueryVariables = Exact<{
  words: string;
}>;


export type ActorsNamedQuery = { search: { totalCount: number, nodes: Array<{ node:
        | { id: string, slug: string }
        | Record<PropertyKey, never>
       }> } };

export type SilentPageFragment = { totalCount: number, nodes: Array<{ sector: Types.Sector | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, affiliations: Array<{ organization: { id: string, sector: Types.Sector | null } }>, statementsAboutCounts: Array<{ statements: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ActorRowFragment = { sector: Types.Sector | null, id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null, affiliations: Array<{ organization: { id: string, sector: Types.Sector | null } }>, statementsAboutCounts: Array<{ statements: number }> };

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
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const ActorRowFragmentDoc = new TypedDocumentString(`
    fragment ActorRow on Actor {
  ...ActorName
  sector
  affiliations {
    organization {
      id
      sector
    }
  }
  statementsAboutCounts(groupBy: []) {
    statements
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`, {"fragmentName":"ActorRow"}) as unknown as TypedDocumentString<ActorRowFragment, unknown>;
export const SilentPageFragmentDoc = new TypedDocumentString(`
    fragment SilentPage on ActorConnection {
  totalCount
  nodes {
    ...ActorRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment ActorRow on Actor {
  ...ActorName
  sector
  affiliations {
    organization {
      id
      sector
    }
  }
  statementsAboutCounts(groupBy: []) {
    statements
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`, {"fragmentName":"SilentPage"}) as unknown as TypedDocumentString<SilentPageFragment, unknown>;
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
export const ActorListDocument = new TypedDocumentString(`
    query ActorList($speaking: StatementFilter, $silent: ActorFilter, $first: Int!) {
  speaking: statementCounts(
    filter: $speaking
    groupBy: [SPEAKER]
    orderBy: [{field: STATEMENTS, direction: DESC}]
    first: $first
  ) {
    statements
    speaker {
      ...ActorRow
    }
  }
  silent: actors(filter: $silent, first: 50) {
    ...SilentPage
  }
  speakerCountries: statementCounts(groupBy: [SPEAKER_COUNTRY], first: 250) {
    speakerCountry
  }
  states: actors(filter: {kind: [STATE]}, first: 100) {
    nodes {
      id
      country
    }
  }
}
    fragment SilentPage on ActorConnection {
  totalCount
  nodes {
    ...ActorRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorRow on Actor {
  ...ActorName
  sector
  affiliations {
    organization {
      id
      sector
    }
  }
  statementsAboutCounts(groupBy: []) {
    statements
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`) as unknown as TypedDocumentString<ActorListQuery, ActorListQueryVariables>;
export const SilentActorsDocument = new TypedDocumentString(`
    query SilentActors($silent: ActorFilter, $after: String) {
  silent: actors(filter: $silent, first: 50, after: $after) {
    ...SilentPage
  }
}
    fragment SilentPage on ActorConnection {
  totalCount
  nodes {
    ...ActorRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ActorRow on Actor {
  ...ActorName
  sector
  affiliations {
    organization {
      id
      sector
    }
  }
  statementsAboutCounts(groupBy: []) {
    statements
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}`) as unknown as TypedDocumentString<SilentActorsQuery, SilentActorsQueryVariables>;
export const ActorsNamedDocument = new TypedDocumentString(`
    query ActorsNamed($words: String!) {
  search(text: $words, kinds: [ACTOR], first: 100) {
    totalCount
    nodes {
      node {
        ... on Actor {
          id
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsNamedQuery, ActorsNamedQueryVariables>;
