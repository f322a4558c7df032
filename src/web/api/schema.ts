// Made by `npm run client` from test/schema.graphql and the operations beside it.
/** Which actors. In a filter of statements, offices count that were held on the day of the statement; in a list of actors, those held at any time. */
export type ActorFilter = {
  /** All of these must hold. */
  and?: Array<ActorFilter> | null | undefined;
  /** From one of these countries, ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** Whether a program found it in one article, and no register has it. */
  extracted?: boolean | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<ActorKind> | null | undefined;
  /** Known under one of these names, whatever the case and the diacritics. */
  name?: Array<string> | null | undefined;
  /** False for actors whom an article leaves unnamed. */
  named?: boolean | null | undefined;
  /** This must not hold. */
  not?: ActorFilter | null | undefined;
  /** Whether of government, military, legislature, judiciary or intelligence. In a statement of later days a former official is none. */
  official?: boolean | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ActorFilter> | null | undefined;
  /** Of one of these sectors; for a person, that of the offices held. */
  sector?: Array<Sector> | null | undefined;
  /** One of these, by slug, and nobody else; see `within`. */
  slug?: Array<string> | null | undefined;
  /** Speaks such a statement. */
  statements?: StatementFilter | null | undefined;
  /** Is what such a statement is about. */
  statementsAbout?: StatementFilter | null | undefined;
  /** One of these, by slug, or anything below it in the tree, or a person who holds an office there. */
  within?: Array<string> | null | undefined;
};

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

/** Which articles. */
export type ArticleFilter = {
  /** All of these must hold. */
  and?: Array<ArticleFilter> | null | undefined;
  /** Refers to such a source. */
  cites?: SourceFilter | null | undefined;
  /** One of these, by the name of its file in the corpus. */
  document?: Array<string> | null | undefined;
  /** In one of these languages, ISO 639-1. */
  language?: Array<string> | null | undefined;
  /** This must not hold. */
  not?: ArticleFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ArticleFilter> | null | undefined;
  /** Published in this range of days. */
  publishedOn?: DateRange | null | undefined;
  /** One of these, by slug. */
  slug?: Array<string> | null | undefined;
  /** Published by such a source, as far as the document says so. */
  source?: SourceFilter | null | undefined;
  /** Prints such a statement. */
  statements?: StatementFilter | null | undefined;
  /** Has these words in its title or text, in any inflection, written as for `text` of statements. */
  text?: string | null | undefined;
};

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

/** The capacity in which somebody speaks. */
export type Capacity =
  /** As somebody who knows the matter, without an office. */
  | 'EXPERT'
  /** As a body, of which the article names no person. */
  | 'INSTITUTION'
  /** As the holder of an office, on its own behalf. */
  | 'OFFICE_HOLDER'
  /** For himself or herself. */
  | 'PERSONAL'
  /** As one of those who issue a declaration. */
  | 'SIGNATORY'
  /** As the voice of somebody else. */
  | 'SPOKESPERSON';

/** Which claims. */
export type ClaimFilter = {
  /** About such an actor. */
  about?: ActorFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** About such an event. */
  event?: EventFilter | null | undefined;
  /** This must not hold. */
  not?: ClaimFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ClaimFilter> | null | undefined;
  /** On which a statement takes such a position. */
  positions?: PositionFilter | null | undefined;
  /** One of these, by slug. */
  slug?: Array<string> | null | undefined;
  /** Has these words in its proposition, in any inflection, written as for `text` of statements. */
  text?: string | null | undefined;
};

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

/** How a date that is only roughly known matches a range of days. */
export type DateMatch =
  /** The date may lie in the range. */
  | 'OVERLAPS'
  /** The date lies in the range for certain. */
  | 'WITHIN';

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

/** A range of days, both ends included. What has no date at all lies in no range. */
export type DateRange = {
  /** The first day; open where it is left out. */
  from?: string | null | undefined;
  /** Whether a date that is only roughly known may lie in the range, or must. */
  match?: DateMatch | null | undefined;
  /** The last day; open where it is left out. */
  to?: string | null | undefined;
};

/** What statements can be grouped by. A statement with several speakers counts for each of them, and so for whatever it has several of; one that has none counts under null. */
export type Dimension =
  /** The speech act. */
  | 'ACT'
  /** The article that prints it. */
  | 'ARTICLE'
  /** The claim on which it takes a position. */
  | 'CLAIM'
  /** The words that introduce it, such as *sagte*; with `SOURCE`, `ARTICLE` or `PRESENTATION`, in one and the same mention. */
  | 'CUE'
  /** The day on which it was said. */
  | 'DAY'
  /** The event that it is about. */
  | 'EVENT'
  /** The month in which it was said. */
  | 'MONTH'
  /** The position that it takes on a claim; with `CLAIM`, or of what hangs on a claim, on that one. */
  | 'POSITION'
  /** How it is presented; with `SOURCE`, `ARTICLE` or `CUE`, in one and the same mention. */
  | 'PRESENTATION'
  /** The outlet that printed it, as far as the documents name theirs. */
  | 'SOURCE'
  /** Who says it. */
  | 'SPEAKER'
  /** The speaker's country. */
  | 'SPEAKER_COUNTRY'
  /** Whether the article names the speaker. */
  | 'SPEAKER_NAMED'
  /** The sectors in which the speaker held an office on the day of the statement. */
  | 'SPEAKER_SECTOR'
  /** The actor whom it is about. */
  | 'TARGET'
  /** The country of the actor whom it is about. */
  | 'TARGET_COUNTRY'
  /** The week in which it was said, by ISO 8601. */
  | 'WEEK'
  /** The year in which it was said. */
  | 'YEAR';

/** Which events. */
export type EventFilter = {
  /** All of these must hold. */
  and?: Array<EventFilter> | null | undefined;
  /** In one of these countries, ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** Known under one of these names, whatever the case and the diacritics. */
  name?: Array<string> | null | undefined;
  /** This must not hold. */
  not?: EventFilter | null | undefined;
  /** In this range of days. */
  on?: DateRange | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EventFilter> | null | undefined;
  /** A part of such an event. */
  parent?: EventFilter | null | undefined;
  /** With such an actor among its participants. */
  participant?: ActorFilter | null | undefined;
  /** One of these, by slug. */
  slug?: Array<string> | null | undefined;
  /** Of one of these statuses. */
  status?: Array<EventStatus> | null | undefined;
  /** Of one of these types. */
  type?: Array<EventType> | null | undefined;
};

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

/** What kind of event it is. */
export type EventType =
  /** The annexation of a territory. */
  | 'ANNEXATION'
  /** A briefing or press conference. */
  | 'BRIEFING'
  /** A joint or solemn declaration. */
  | 'DECLARATION'
  /** A military exercise. */
  | 'EXERCISE'
  /** An interview. */
  | 'INTERVIEW'
  /** An invasion, or the war that it begins. */
  | 'INVASION'
  /** A meeting or talks, also by telephone or video. */
  | 'MEETING'
  /** Any other. */
  | 'OTHER'
  /** A request for something. */
  | 'REQUEST'
  /** The imposing of sanctions, and these while they are in force. */
  | 'SANCTION'
  /** A sports event. */
  | 'SPORT'
  /** A visit to another country. */
  | 'VISIT'
  /** A withdrawal of forces. */
  | 'WITHDRAWAL';

/** Which mentions. */
export type MentionFilter = {
  /** All of these must hold. */
  and?: Array<MentionFilter> | null | undefined;
  /** In such an article. */
  article?: ArticleFilter | null | undefined;
  /** Introduced by these words, such as `behauptete`, whatever the case. */
  cue?: Array<string> | null | undefined;
  /** Whether the words are translated from another language. */
  isTranslation?: boolean | null | undefined;
  /** This must not hold. */
  not?: MentionFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<MentionFilter> | null | undefined;
  /** Presented in one of these ways. */
  presentation?: Array<Presentation> | null | undefined;
  /** In an article that such a source published. */
  source?: SourceFilter | null | undefined;
  /** Of such a statement. */
  statement?: StatementFilter | null | undefined;
  /** Has these words in the content, in any inflection, written as for `text` of statements. */
  text?: string | null | undefined;
  /** How the words reached the article. */
  via?: ViaFilter | null | undefined;
};

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

/** What the nodes of a network are. */
export type NetworkLevel =
  /** Actors, each by itself. */
  | 'ACTOR'
  /** The countries of actors; those of none, such as NATO, are one node. */
  | 'COUNTRY';

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

/** Which positions of statements on claims. All that is given must hold of one and the same position. */
export type PositionFilter = {
  /** All of these must hold. */
  and?: Array<PositionFilter> | null | undefined;
  /** On such a claim. */
  claim?: ClaimFilter | null | undefined;
  /** This must not hold. */
  not?: PositionFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PositionFilter> | null | undefined;
  /** One of these positions. */
  position?: Array<ClaimPosition> | null | undefined;
  /** On one of these claims, by slug. */
  slug?: Array<string> | null | undefined;
  /** Taken by such a statement. */
  statement?: StatementFilter | null | undefined;
};

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

/** Whether a text is printed in the corpus. */
export type QuoteVerdict =
  /** The very characters are there. */
  | 'EXACT'
  /** Something near it is there: with other quotation marks, hyphens, spaces or capitals, or with small edits. */
  | 'NEAR'
  /** Nothing near it is there. That does not mean that it was never said. */
  | 'NOT_FOUND';

/** Who makes the link between two statements. */
export type RelationBasis =
  /** The annotator. */
  | 'CODED'
  /** The article itself. */
  | 'IN_TEXT';

/** How a statement relates to another. */
export type RelationKind =
  /** Says that what it says is so. */
  | 'CONFIRMS'
  /** Cannot be true together with it. */
  | 'CONTRADICTS'
  /** Says that what it says is not so. */
  | 'DENIES'
  /** Says more on the same. */
  | 'ELABORATES'
  /** Says the same again. */
  | 'REPEATS'
  /** Answers it, without agreeing or contradicting. */
  | 'RESPONDS_TO';

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

/** Which sources: outlets that publish. Not who speaks. */
export type SourceFilter = {
  /** All of these must hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** Based in one of these countries, ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<SourceKind> | null | undefined;
  /** Known under one of these names, whatever the case and the diacritics. */
  name?: Array<string> | null | undefined;
  /** This must not hold. */
  not?: SourceFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SourceFilter> | null | undefined;
  /** One of these, by slug. */
  slug?: Array<string> | null | undefined;
};

/** What kind of outlet a source is. */
export type SourceKind =
  /** A news agency. */
  | 'AGENCY'
  /** A radio or television station. */
  | 'BROADCASTER'
  /** A magazine. */
  | 'MAGAZINE'
  /** A newspaper, in print or online. */
  | 'NEWSPAPER'
  /** An outlet that appears online only. */
  | 'ONLINE';

/** What the characters of a span are in their mention. */
export type SpanRole =
  /** What names the addressee. */
  | 'ADDRESSEE'
  /** What was said. */
  | 'CONTENT'
  /** What introduces it, such as *sagte*. */
  | 'CUE'
  /** Words in quotation marks within indirect speech. */
  | 'FRAGMENT'
  /** What names the speaker. */
  | 'SPEAKER';

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

/** Which statements. All that is given must hold; a list of values fits where any of them does, so an empty one fits nothing; a relation holds where any one of its items does. */
export type StatementFilter = {
  /** With such an actor among its targets. For events see `event`. */
  about?: ActorFilter | null | undefined;
  /** One of these speech acts. */
  act?: Array<SpeechAct> | null | undefined;
  /** Said to such an actor. */
  addressee?: ActorFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<StatementFilter> | null | undefined;
  /** Printed in such an article. */
  article?: ArticleFilter | null | undefined;
  /** Vouched for in one of these ways. */
  attestation?: Array<Attestation> | null | undefined;
  /** Takes such a position on such a claim. */
  claim?: PositionFilter | null | undefined;
  /** Extracted with at least this confidence, from 0 to 1, or annotated by a person: `0.8` leaves out what is doubtful. */
  confidence?: number | null | undefined;
  /** Introduced in any article by these words, such as `behauptete`, whatever the case; where several words do it together (*fügte … hinzu*), with a space between. */
  cue?: Array<string> | null | undefined;
  /** About such an event. */
  event?: EventFilter | null | undefined;
  /** Whether it has two or more speakers. */
  joint?: boolean | null | undefined;
  /** With such a mention: all that is given must hold of one and the same. */
  mention?: MentionFilter | null | undefined;
  /** With such an actor as speaker, target or addressee. */
  mentioning?: ActorFilter | null | undefined;
  /** Extracted by one of these methods, such as `rules`. What a person annotated has none. */
  method?: Array<string> | null | undefined;
  /** This must not hold. */
  not?: StatementFilter | null | undefined;
  /** Said for such an actor by somebody else, as by a spokesman. */
  onBehalfOf?: ActorFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<StatementFilter> | null | undefined;
  /** Is told within such a statement. */
  parent?: StatementFilter | null | undefined;
  /** Presented in one of these ways in any article. */
  presentation?: Array<Presentation> | null | undefined;
  /** Came into the corpus in one of these ways. */
  provenance?: Array<ProvenanceKind> | null | undefined;
  /** Has a relation to such a statement: answers, denies, repeats it. */
  relatedTo?: StatementFilter | null | undefined;
  /** Said at such an event. */
  saidAt?: EventFilter | null | undefined;
  /** Said in this range of days. */
  saidOn?: DateRange | null | undefined;
  /** One of these, by slug. */
  slug?: Array<string> | null | undefined;
  /** Printed in an article that such a source published. */
  source?: SourceFilter | null | undefined;
  /** Said by such an actor, as it was on the day of the statement. */
  speaker?: ActorFilter | null | undefined;
  /** Has these words in its English summary, in any inflection, written as for `text`. */
  summary?: string | null | undefined;
  /** Has these words in its content as one article prints it, in any regular inflection: `Sanktionen umgehen` fits *Umgehung westlicher Sanktionen*. A minus excludes a word, `or` separates alternatives, and what is in quotation marks is printed just so. The English summary is looked at by `summary`. */
  text?: string | null | undefined;
  /** Extracted by one of these versions of a method. What a person annotated has none. */
  version?: Array<string> | null | undefined;
  /** How it reached the articles that print it. */
  via?: ViaFilter | null | undefined;
};

/** How long the steps of a timeline are. */
export type TimelineBy =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Weeks by ISO 8601, from Monday to Sunday. */
  | 'WEEK';

/** How statements reached the articles that print them. `role`, `source` and `actor` must hold of one link of a chain. */
export type ViaFilter = {
  /** Through such an actor. */
  actor?: ActorFilter | null | undefined;
  /** Whether any mention of it came through somebody else. */
  any?: boolean | null | undefined;
  /** Whether every mention of it came through somebody else. */
  only?: boolean | null | undefined;
  /** Through a link with one of these roles. */
  role?: Array<ViaRole> | null | undefined;
  /** Through such an outlet. */
  source?: SourceFilter | null | undefined;
};

/** What a link does in the chain through which words reached an article. */
export type ViaRole =
  /** Another outlet reported them first. */
  | 'MEDIUM'
  /** Published the paper in which they stand. */
  | 'PUBLISHER'
  /** Told them on, as a speaker. */
  | 'RELAY';

