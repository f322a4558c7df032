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

/** Whether a date fits into a length of time. */
export type BucketFit =
  /** It lies in it for certain. */
  | 'FITS'
  /** It is known too roughly: its first and its last day lie in different ones, or one end is open. */
  | 'TOO_ROUGH'
  /** Nothing is known of it. */
  | 'UNDATED';

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

/** What kind of name it is. */
export type NameKind =
  /** An abbreviation, such as NATO. */
  | 'ACRONYM'
  /** A place or house that stands for those who govern from it, such as Peking or the Kremlin. */
  | 'METONYM'
  /** A name in the ordinary sense. */
  | 'NAME'
  /** An office that stands for whoever holds it. */
  | 'ROLE_TITLE'
  /** A name in another script or spelling. */
  | 'TRANSLITERATION';

/** The part that an actor takes in an event. */
export type ParticipantRole =
  /** Receives the others. */
  | 'HOST'
  /** Does what the event consists in: invades, asks, imposes. */
  | 'INITIATOR'
  /** Answers in an interview. */
  | 'INTERVIEWEE'
  /** Asks in an interview. */
  | 'INTERVIEWER'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Is whom it is done to: is invaded, asked, put under sanctions. */
  | 'RECIPIENT'
  /** Signs or issues a declaration. */
  | 'SIGNATORY'
  /** Speaks at a briefing. */
  | 'SPEAKER';

/** Whether an unnamed actor is one person or several. */
export type Plurality =
  /** One person. */
  | 'ONE'
  /** Several persons. */
  | 'SEVERAL';

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

/** The sector of society to which an actor belongs, after PLOVER. */
export type Sector =
  /** Universities, institutes, analysts. */
  | 'ACADEMIA'
  /** Companies and their associations. */
  | 'BUSINESS'
  /** Associations, churches, activists. */
  | 'CIVIL_SOCIETY'
  /** The executive, its ministries and offices. Official. */
  | 'GOVERNMENT'
  /** Intelligence services. Official. */
  | 'INTELLIGENCE'
  /** Alliances and organizations of several states. */
  | 'INTERNATIONAL'
  /** Courts and prosecutors. Official. */
  | 'JUDICIARY'
  /** Parliaments and their members. Official. */
  | 'LEGISLATURE'
  /** Outlets, agencies and journalists. */
  | 'MEDIA'
  /** Armed forces and ministries of defence. Official. */
  | 'MILITARY'
  /** Political parties. */
  | 'PARTY'
  /** The text does not tell. */
  | 'UNKNOWN';

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

export type ActorRecordQueryVariables = Exact<{
  slug: string;
}>;


export type ActorRecordQuery = { actor: { sector: Sector | null, description: string | null, wikidata: string | null, words: string | null, plurality: Plurality | null, id: string, slug: string, name: string, kind: ActorKind, country: string | null, names: Array<{ text: string, language: string | null, kind: NameKind }>, extractedFrom: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } | null, parent: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, children: Array<{ id: string, slug: string, name: string, kind: ActorKind, country: string | null }>, affiliations: Array<{ role: string, fromEdtf: string | null, toEdtf: string | null, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, members: Array<{ role: string, fromEdtf: string | null, toEdtf: string | null, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }>, attended: Array<{ role: ParticipantRole, event: { id: string, slug: string, name: string, on: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null } } }>, tally: { statements: number, articles: number }, days: Array<{ statements: number, day: { fit: BucketFit, label: string | null } | null }>, statements: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aboutBy: Array<{ statements: number, speaker: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null }>, statementsAbout: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, network: { edges: Array<{ statements: number, from: { actor: { id: string, slug: string } | null }, to: { actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null }, stances: { favor: number, against: number, neutral: number, mixed: number, unclear: number } }> } };

export type MoreByActorQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreByActorQuery = { actor: { id: string, statements: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MoreAboutActorQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type MoreAboutActorQuery = { actor: { id: string, statementsAbout: { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OfficeFragment = { role: string, fromEdtf: string | null, toEdtf: string | null };

export type StatementPageFragment = { totalCount: number, nodes: Array<{ id: string, slug: string, summary: string, act: SpeechAct, attestation: Attestation, joint: boolean, saidOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, speakers: Array<{ official: boolean, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null }, onBehalfOf: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, offices: Array<{ role: string, organization: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } }> }>, targets: Array<{ stance: Stance, actor: { id: string, slug: string, name: string, kind: ActorKind, country: string | null } | null, event: { id: string, slug: string, name: string } | null }>, provenance: { kind: ProvenanceKind, confidence: number | null }, mentions: Array<{ id: string, text: string, presentation: Presentation, isTranslation: boolean, start: number, end: number, via: Array<{ role: ViaRole, words: string }>, article: { id: string, slug: string, title: string | null, outlet: string | null, language: string, document: string, publishedOn: { edtf: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, derivation: DateDerivation, words: string | null }, source: { id: string, slug: string, name: string } | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

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
