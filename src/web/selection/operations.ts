// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../api/schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FacetsQueryVariables = Exact<{
  speaker?: Types.StatementFilter | null | undefined;
  country?: Types.StatementFilter | null | undefined;
  sector?: Types.StatementFilter | null | undefined;
  official?: Types.StatementFilter | null | undefined;
  about?: Types.StatementFilter | null | undefined;
  aboutCountry?: Types.StatementFilter | null | undefined;
  act?: Types.StatementFilter | null | undefined;
  presentation?: Types.StatementFilter | null | undefined;
  position?: Types.StatementFilter | null | undefined;
  positionBy: Array<Types.Dimension>;
  source?: Types.StatementFilter | null | undefined;
  annotated?: Types.StatementFilter | null | undefined;
  extracted?: Types.StatementFilter | null | undefined;
  chosen: boolean;
  actors?: Types.ActorFilter | null | undefined;
  sources?: Types.SourceFilter | null | undefined;
  claims?: Types.ClaimFilter | null | undefined;
  events?: Types.EventFilter | null | undefined;
  articles?: Types.ArticleFilter | null | undefined;
}>;


export type FacetsQuery = { speaker: Array<{ statements: number, speaker: { id: string, slug: string, name: string, kind: Types.ActorKind } | null }>, country: Array<{ statements: number, speakerCountry: string | null }>, sector: Array<{ statements: number, speakerSector: Types.Sector | null }>, official: Array<{ statements: number }>, about: Array<{ statements: number, target: { id: string, slug: string, name: string, kind: Types.ActorKind } | null }>, aboutCountry: Array<{ statements: number, targetCountry: string | null }>, act: Array<{ statements: number, act: Types.SpeechAct | null }>, presentation: Array<{ statements: number, presentation: Types.Presentation | null }>, position: Array<{ statements: number, position: Types.ClaimPosition | null, claim: { id: string, slug: string } | null }>, source: Array<{ statements: number, source: { id: string, slug: string, name: string } | null }>, annotated: Array<{ statements: number }>, extracted: Array<{ statements: number }>, corpus: { statements: number, from: string | null, to: string | null } } & { actors?: { nodes: Array<{ id: string, slug: string, name: string }> }, sources?: { nodes: Array<{ id: string, slug: string, name: string }> }, claims?: { nodes: Array<{ id: string, slug: string, text: string }> }, events?: { nodes: Array<{ id: string, slug: string, name: string }> }, articles?: { nodes: Array<{ id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null }> } };

export type ChosenNamesFragment = { actors: { nodes: Array<{ id: string, slug: string, name: string }> }, sources: { nodes: Array<{ id: string, slug: string, name: string }> }, claims: { nodes: Array<{ id: string, slug: string, text: string }> }, events: { nodes: Array<{ id: string, slug: string, name: string }> }, articles: { nodes: Array<{ id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null }> } };

export type FacetQueryVariables = Exact<{
  filter?: Types.StatementFilter | null | undefined;
  by: Array<Types.Dimension>;
}>;


export type FacetQuery = { statementCounts: Array<{ statements: number, speaker: { id: string, slug: string, name: string, kind: Types.ActorKind } | null, target: { id: string, slug: string, name: string, kind: Types.ActorKind } | null, source: { id: string, slug: string, name: string } | null }> };

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
export const ChosenNamesFragmentDoc = new TypedDocumentString(`
    fragment ChosenNames on Query {
  actors(filter: $actors, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  sources(filter: $sources, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  claims(filter: $claims, first: 100) {
    nodes {
      id
      slug
      text
    }
  }
  events(filter: $events, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  articles(filter: $articles, first: 100) {
    nodes {
      ...ArticleName
    }
  }
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
}`, {"fragmentName":"ChosenNames"}) as unknown as TypedDocumentString<ChosenNamesFragment, unknown>;
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
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
export const FacetsDocument = new TypedDocumentString(`
    query Facets($speaker: StatementFilter, $country: StatementFilter, $sector: StatementFilter, $official: StatementFilter, $about: StatementFilter, $aboutCountry: StatementFilter, $act: StatementFilter, $presentation: StatementFilter, $position: StatementFilter, $positionBy: [Dimension!]!, $source: StatementFilter, $annotated: StatementFilter, $extracted: StatementFilter, $chosen: Boolean!, $actors: ActorFilter, $sources: SourceFilter, $claims: ClaimFilter, $events: EventFilter, $articles: ArticleFilter) {
  speaker: statementCounts(filter: $speaker, groupBy: [SPEAKER], first: 100) {
    statements
    speaker {
      id
      slug
      name
      kind
    }
  }
  country: statementCounts(
    filter: $country
    groupBy: [SPEAKER_COUNTRY]
    first: 300
  ) {
    statements
    speakerCountry
  }
  sector: statementCounts(filter: $sector, groupBy: [SPEAKER_SECTOR]) {
    statements
    speakerSector
  }
  official: statementCounts(filter: $official, groupBy: []) {
    statements
  }
  about: statementCounts(filter: $about, groupBy: [TARGET], first: 100) {
    statements
    target {
      id
      slug
      name
      kind
    }
  }
  aboutCountry: statementCounts(
    filter: $aboutCountry
    groupBy: [TARGET_COUNTRY]
    first: 300
  ) {
    statements
    targetCountry
  }
  act: statementCounts(filter: $act, groupBy: [ACT]) {
    statements
    act
  }
  presentation: statementCounts(filter: $presentation, groupBy: [PRESENTATION]) {
    statements
    presentation
  }
  position: statementCounts(filter: $position, groupBy: $positionBy, first: 500) {
    statements
    position
    claim {
      id
      slug
    }
  }
  source: statementCounts(filter: $source, groupBy: [SOURCE], first: 100) {
    statements
    source {
      id
      slug
      name
    }
  }
  annotated: statementCounts(filter: $annotated, groupBy: []) {
    statements
  }
  extracted: statementCounts(filter: $extracted, groupBy: []) {
    statements
  }
  corpus {
    statements
    from
    to
  }
  ...ChosenNames @include(if: $chosen)
}
    fragment ChosenNames on Query {
  actors(filter: $actors, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  sources(filter: $sources, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  claims(filter: $claims, first: 100) {
    nodes {
      id
      slug
      text
    }
  }
  events(filter: $events, first: 100) {
    nodes {
      id
      slug
      name
    }
  }
  articles(filter: $articles, first: 100) {
    nodes {
      ...ArticleName
    }
  }
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
}`) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const FacetDocument = new TypedDocumentString(`
    query Facet($filter: StatementFilter, $by: [Dimension!]!) {
  statementCounts(filter: $filter, groupBy: $by, first: 1000) {
    statements
    speaker {
      id
      slug
      name
      kind
    }
    target {
      id
      slug
      name
      kind
    }
    source {
      id
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FacetQuery, FacetQueryVariables>;
