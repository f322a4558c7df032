// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../api/schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type StatementToReadQueryVariables = Exact<{
  slug: string;
  responses: number;
  after?: string | null | undefined;
}>;


export type StatementToReadQuery = { statement: { id: string, slug: string, summary: string, act: Types.SpeechAct, consequence: string | null, attestation: Types.Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, saidAt: { id: string, slug: string, name: string } | null, speakers: Array<{ capacity: Types.Capacity, official: boolean, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }>, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }>, addressees: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } }>, targets: Array<{ stance: Types.Stance, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: Types.ProvenanceKind, method: string | null, version: string | null, confidence: number | null }, positions: Array<{ position: Types.ClaimPosition, claim: { id: string, slug: string, text: string } }>, mentions: Array<{ id: string, start: number, text: string, presentation: Types.Presentation, isTranslation: boolean, spans: Array<{ role: Types.SpanRole, exact: string }>, via: Array<{ role: Types.ViaRole, words: string, start: number, source: { id: string, slug: string, name: string } | null, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }>, parent: { attestation: Types.Attestation, id: string, slug: string, summary: string, act: Types.SpeechAct, parent: { attestation: Types.Attestation, id: string, slug: string, summary: string, act: Types.SpeechAct, parent: { attestation: Types.Attestation, id: string, slug: string, summary: string, act: Types.SpeechAct, parent: { attestation: Types.Attestation, id: string, slug: string, summary: string, act: Types.SpeechAct, parent: { id: string } | null, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } | null, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } | null, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } | null, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } | null, nested: Array<{ id: string, slug: string, summary: string, act: Types.SpeechAct, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> }>, relations: Array<{ kind: Types.RelationKind, basis: Types.RelationBasis, related: { id: string, slug: string, summary: string, act: Types.SpeechAct, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } }>, responses: { totalCount: number, edges: Array<{ kind: Types.RelationKind, basis: Types.RelationBasis, node: { id: string, slug: string, summary: string, act: Types.SpeechAct, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WordingFragment = { id: string, start: number, text: string, presentation: Types.Presentation, isTranslation: boolean, spans: Array<{ role: Types.SpanRole, exact: string }>, via: Array<{ role: Types.ViaRole, words: string, start: number, source: { id: string, slug: string, name: string } | null, actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } };

export type ToldWithinFragment = { attestation: Types.Attestation, id: string, slug: string, summary: string, act: Types.SpeechAct, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> };

export type StatementLineFragment = { id: string, slug: string, summary: string, act: Types.SpeechAct, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: Types.DatePrecision, derivation: Types.DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: Types.ActorKind, country: string | null } | null }> };

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
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on Mention {
  id
  start
  text
  presentation
  isTranslation
  spans(role: [CUE, SPEAKER]) {
    role
    exact
  }
  via {
    ...ViaLink
  }
  article {
    ...ArticleName
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
}`, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
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
export const StatementLineFragmentDoc = new TypedDocumentString(`
    fragment StatementLine on Statement {
  id
  slug
  summary
  act
  saidOn {
    ...DateText
  }
  speakers {
    ...SpeakerName
  }
}
    fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment SpeakerName on Speaker {
  actor {
    ...ActorName
  }
  onBehalfOf {
    ...ActorName
  }
}`, {"fragmentName":"StatementLine"}) as unknown as TypedDocumentString<StatementLineFragment, unknown>;
export const ToldWithinFragmentDoc = new TypedDocumentString(`
    fragment ToldWithin on Statement {
  ...StatementLine
  attestation
}
    fragment StatementLine on Statement {
  id
  slug
  summary
  act
  saidOn {
    ...DateText
  }
  speakers {
    ...SpeakerName
  }
}
fragment ActorName on Actor {
  id
  slug
  name
  kind
  country
}
fragment DateText on ImpreciseDate {
  edtf
  earliest
  latest
  precision
  derivation
  words
}
fragment SpeakerName on Speaker {
  actor {
    ...ActorName
  }
  onBehalfOf {
    ...ActorName
  }
}`, {"fragmentName":"ToldWithin"}) as unknown as TypedDocumentString<ToldWithinFragment, unknown>;
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
export const StatementToReadDocument = new TypedDocumentString(`
    query StatementToRead($slug: String!, $responses: Int!, $after: String) {
  statement(slug: $slug) {
    id
    slug
    summary
    act
    consequence
    attestation
    joint
    saidOn {
      ...DateText
    }
    saidAt {
      id
      slug
      name
    }
    speakers {
      ...SpeakerName
      capacity
      official
      offices {
        role
        organization {
          ...ActorName
        }
      }
    }
    addressees {
      actor {
        ...ActorName
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
      method
      version
      confidence
    }
    positions {
      position
      claim {
        id
        slug
        text
      }
    }
    mentions {
      ...Wording
    }
    parent {
      ...ToldWithin
      parent {
        ...ToldWithin
        parent {
          ...ToldWithin
          parent {
            ...ToldWithin
            parent {
              id
            }
          }
        }
      }
    }
    nested {
      ...StatementLine
    }
    relations {
      kind
      basis
      related {
        ...StatementLine
      }
    }
    responses(first: $responses, after: $after) {
      totalCount
      edges {
        kind
        basis
        node {
          ...StatementLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Wording on Mention {
  id
  start
  text
  presentation
  isTranslation
  spans(role: [CUE, SPEAKER]) {
    role
    exact
  }
  via {
    ...ViaLink
  }
  article {
    ...ArticleName
  }
}
fragment ToldWithin on Statement {
  ...StatementLine
  attestation
}
fragment StatementLine on Statement {
  id
  slug
  summary
  act
  saidOn {
    ...DateText
  }
  speakers {
    ...SpeakerName
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
fragment SpeakerName on Speaker {
  actor {
    ...ActorName
  }
  onBehalfOf {
    ...ActorName
  }
}
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
}`) as unknown as TypedDocumentString<StatementToReadQuery, StatementToReadQueryVariables>;
