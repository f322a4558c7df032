// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of actor it is. */
export type ActorKind =
  /** Several actors under one description, such as Western heads of government. */
  | 'GROUP'
  /** A body: a government, a ministry, an alliance, a company. */
  | 'ORGANIZATION'
  /** A person with a name. */
  | 'PERSON'
  /** A country. It can be spoken about; only its government or an office can speak. */
  | 'STATE'
  /** Somebody whom an article leaves unnamed: one actor for each independent attribution. */
  | 'UNNAMED';

/** Who vouches for it that a statement was made. */
export type Attestation =
  /** Only another speaker says so: the speaker of the parent statement. */
  | 'ALLEGED'
  /** An article reports it in its own voice. */
  | 'REPORTED';

/** What a statement does with a claim. */
export type ClaimPosition =
  /** Says that it is so. */
  | 'ASSERTS'
  /** Says that it is so after somebody else did. */
  | 'CONFIRMS'
  /** Refuses to say whether it is so. Not a denial. */
  | 'DECLINES_COMMENT'
  /** Says that it is not so. */
  | 'DENIES'
  /** Says that it is so only in part, or otherwise. */
  | 'QUALIFIES'
  /** Doubts it. */
  | 'QUESTIONS';

/** How a date was found. */
export type DateDerivation =
  /** The text names it. */
  | 'EXPLICIT'
  /** It is that of an event whose date is known. */
  | 'FROM_EVENT'
  /** From words such as "on Sunday" and the day of publication. */
  | 'RELATIVE_TO_PUBLICATION'
  /** It was not found. */
  | 'UNKNOWN';

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** Only that it lies between two dates, one of which may be open. */
  | 'INTERVAL'
  /** To the month. */
  | 'MONTH'
  /** Not at all. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** Whether an event happened, by what the documents say. */
export type EventStatus =
  /** Somebody says that it happened; others may deny it. */
  | 'ALLEGED'
  /** It was planned and will not happen. */
  | 'CANCELLED'
  /** It is only spoken of as something that did not happen. */
  | 'DENIED'
  /** It happened. */
  | 'OCCURRED'
  /** It goes on. */
  | 'ONGOING'
  /** It is to happen. */
  | 'PLANNED';

/** How an article presents the words of a speaker. */
export type Presentation =
  /** Verbatim, in quotation marks. */
  | 'DIRECT'
  /** As the thoughts or words of a speaker, without frame and Konjunktiv. */
  | 'FREE_INDIRECT'
  /** In indirect speech; words in quotation marks within it are fragments. */
  | 'INDIRECT'
  /** In the German Konjunktiv, without a frame that names the speaker. */
  | 'INDIRECT_FREE_INDIRECT'
  /** As a narrated speech act without its own wording, such as *dementierte den Bericht*. */
  | 'REPORTED';

/** How a statement came into the corpus. */
export type ProvenanceKind =
  /** A person annotated it. */
  | 'ANNOTATED'
  /** A program extracted it. */
  | 'EXTRACTED';

/** What a speaker does by saying something. */
export type SpeechAct =
  /** Charges somebody with something. */
  | 'ACCUSE'
  /** Says the same as somebody else, or accepts it. */
  | 'AGREE'
  /** Makes something known that it does or will do. */
  | 'ANNOUNCE'
  /** Judges or describes something. */
  | 'ASSESS'
  /** Says that something said before is so. */
  | 'CONFIRM'
  /** Refuses to say anything on it. */
  | 'DECLINE_COMMENT'
  /** Demands something. */
  | 'DEMAND'
  /** Says that something is not so. That somebody did not deny something is no denial. */
  | 'DENY'
  /** Says what will happen. */
  | 'PREDICT'
  /** Commits itself to something. */
  | 'PROMISE'
  /** Speaks against something, or refuses it. */
  | 'REJECT'
  /** Asks for something. */
  | 'REQUEST'
  /** Says that something is so. */
  | 'STATE'
  /** Speaks for something or somebody. */
  | 'SUPPORT'
  /** Says that it will do harm, or that harm will follow. */
  | 'THREATEN'
  /** Warns of something, or somebody against something. */
  | 'WARN';

/** The speaker's stance towards a target, as the statement expresses it. */
export type Stance =
  /** Against it. */
  | 'AGAINST'
  /** For it. */
  | 'FAVOR'
  /** Both for it and against it. */
  | 'MIXED'
  /** Neither for it nor against it. */
  | 'NEUTRAL'
  /** It cannot be told. */
  | 'UNCLEAR';

/** What a link does in the chain through which words reached an article. */
export type ViaRole =
  /** Another outlet reported them first. */
  | 'MEDIUM'
  /** Published the paper in which they stand. */
  | 'PUBLISHER'
  /** Told them on, as a speaker. */
  | 'RELAY';

export type ClaimBoardQueryVariables = Exact<{
  slug: string;
}>;


export type ClaimBoardQuery = { claim: { id: string, slug: string, text: string, subjects: Array<{ actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, event: { id: string, slug: string, name: string, status: EventStatus } | null, tally: { statements: number, articles: number }, statementCounts: Array<{ position: ClaimPosition | null, statements: number }>, positions: { totalCount: number, nodes: Array<{ position: ClaimPosition, statement: { id: string, slug: string, summary: string, attestation: Attestation, provenance: { kind: ProvenanceKind, confidence: number | null }, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, mentions: Array<{ id: string, text: string, presentation: Presentation, start: number, via: Array<{ words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClaimPositionsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ClaimPositionsQuery = { claim: { id: string, positions: { totalCount: number, nodes: Array<{ position: ClaimPosition, statement: { id: string, slug: string, summary: string, attestation: Attestation, provenance: { kind: ProvenanceKind, confidence: number | null }, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, mentions: Array<{ id: string, text: string, presentation: Presentation, start: number, via: Array<{ words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BoardPageFragment = { totalCount: number, nodes: Array<{ position: ClaimPosition, statement: { id: string, slug: string, summary: string, attestation: Attestation, provenance: { kind: ProvenanceKind, confidence: number | null }, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, mentions: Array<{ id: string, text: string, presentation: Presentation, start: number, via: Array<{ words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type BoardStatementFragment = { id: string, slug: string, summary: string, attestation: Attestation, provenance: { kind: ProvenanceKind, confidence: number | null }, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, mentions: Array<{ id: string, text: string, presentation: Presentation, start: number, via: Array<{ words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> };

export type ActorNameFragment = { id: string, slug: string, name: string, kind: ActorKind, country: string | null };

export type ArticleNameFragment = { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null };

export type DateTextFragment = { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null };

export type SpeakerNameFragment = { actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null };

export type StatementCardFragment = { id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> };

export type ViaLinkFragment = { role: ViaRole, words: string, start: number, source: { id: string, slug: string, name: string } | null, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null };

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
export const BoardStatementFragmentDoc = new TypedDocumentString(`
    fragment BoardStatement on Statement {
  id
  slug
  summary
  attestation
  provenance {
    kind
    confidence
  }
  saidOn {
    ...DateText
  }
  speakers {
    actor {
      ...ActorName
    }
  }
  mentions {
    id
    text
    presentation
    start
    via {
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
}`, {"fragmentName":"BoardStatement"}) as unknown as TypedDocumentString<BoardStatementFragment, unknown>;
export const BoardPageFragmentDoc = new TypedDocumentString(`
    fragment BoardPage on PositionConnection {
  totalCount
  nodes {
    position
    statement {
      ...BoardStatement
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment BoardStatement on Statement {
  id
  slug
  summary
  attestation
  provenance {
    kind
    confidence
  }
  saidOn {
    ...DateText
  }
  speakers {
    actor {
      ...ActorName
    }
  }
  mentions {
    id
    text
    presentation
    start
    via {
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
}`, {"fragmentName":"BoardPage"}) as unknown as TypedDocumentString<BoardPageFragment, unknown>;
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
export const ClaimBoardDocument = new TypedDocumentString(`
    query ClaimBoard($slug: String!) {
  claim(slug: $slug) {
    id
    slug
    text
    subjects {
      actor {
        ...ActorName
      }
    }
    event {
      id
      slug
      name
      status
    }
    tally {
      statements
      articles
    }
    statementCounts(groupBy: [POSITION]) {
      position
      statements
    }
    positions(first: 50) {
      ...BoardPage
    }
  }
}
    fragment BoardPage on PositionConnection {
  totalCount
  nodes {
    position
    statement {
      ...BoardStatement
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment BoardStatement on Statement {
  id
  slug
  summary
  attestation
  provenance {
    kind
    confidence
  }
  saidOn {
    ...DateText
  }
  speakers {
    actor {
      ...ActorName
    }
  }
  mentions {
    id
    text
    presentation
    start
    via {
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
}`) as unknown as TypedDocumentString<ClaimBoardQuery, ClaimBoardQueryVariables>;
export const ClaimPositionsDocument = new TypedDocumentString(`
    query ClaimPositions($slug: String!, $after: String) {
  claim(slug: $slug) {
    id
    positions(first: 50, after: $after) {
      ...BoardPage
    }
  }
}
    fragment BoardPage on PositionConnection {
  totalCount
  nodes {
    position
    statement {
      ...BoardStatement
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment BoardStatement on Statement {
  id
  slug
  summary
  attestation
  provenance {
    kind
    confidence
  }
  saidOn {
    ...DateText
  }
  speakers {
    actor {
      ...ActorName
    }
  }
  mentions {
    id
    text
    presentation
    start
    via {
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
}`) as unknown as TypedDocumentString<ClaimPositionsQuery, ClaimPositionsQueryVariables>;
