import { enumType } from '../shared/enum.ts'

export const speechAct = enumType('SpeechAct', 'What a speaker does by saying something.', {
  STATE: 'Says that something is so.',
  ACCUSE: 'Charges somebody with something.',
  DENY: 'Says that something is not so. That somebody did not deny something is no denial.',
  CONFIRM: 'Says that something said before is so.',
  DECLINE_COMMENT: 'Refuses to say anything on it.',
  WARN: 'Warns of something, or somebody against something.',
  THREATEN: 'Says that it will do harm, or that harm will follow.',
  REQUEST: 'Asks for something.',
  DEMAND: 'Demands something.',
  PROMISE: 'Commits itself to something.',
  SUPPORT: 'Speaks for something or somebody.',
  REJECT: 'Speaks against something, or refuses it.',
  AGREE: 'Says the same as somebody else, or accepts it.',
  ANNOUNCE: 'Makes something known that it does or will do.',
  PREDICT: 'Says what will happen.',
  ASSESS: 'Judges or describes something.',
})

export const capacity = enumType('Capacity', 'The capacity in which somebody speaks.', {
  OFFICE_HOLDER: 'As the holder of an office, on its own behalf.',
  SPOKESPERSON: 'As the voice of somebody else.',
  SIGNATORY: 'As one of those who issue a declaration.',
  INSTITUTION: 'As a body, of which the article names no person.',
  EXPERT: 'As somebody who knows the matter, without an office.',
  PERSONAL: 'For himself or herself.',
})

export const stance = enumType('Stance', "The speaker's stance towards a target, as the statement expresses it.", {
  FAVOR: 'For it.',
  AGAINST: 'Against it.',
  NEUTRAL: 'Neither for it nor against it.',
  MIXED: 'Both for it and against it.',
  UNCLEAR: 'It cannot be told.',
})

export const attestation = enumType('Attestation', 'Who vouches for it that a statement was made.', {
  REPORTED: 'An article reports it in its own voice.',
  ALLEGED: 'Only another speaker says so: the speaker of the parent statement.',
})

export const provenanceKind = enumType('ProvenanceKind', 'How a statement came into the corpus.', {
  ANNOTATED: 'A person annotated it.',
  EXTRACTED: 'A program extracted it.',
})

export const presentation = enumType('Presentation', 'How an article presents the words of a speaker.', {
  DIRECT: 'Verbatim, in quotation marks.',
  INDIRECT: 'In indirect speech; words in quotation marks within it are fragments.',
  INDIRECT_FREE_INDIRECT: 'In the German Konjunktiv, without a frame that names the speaker.',
  FREE_INDIRECT: 'As the thoughts or words of a speaker, without frame and Konjunktiv.',
  REPORTED: 'As a narrated speech act without its own wording, such as *dementierte den Bericht*.',
})

export const spanRole = enumType('SpanRole', 'What the characters of a span are in their mention.', {
  CONTENT: 'What was said.',
  CUE: 'What introduces it, such as *sagte*.',
  SPEAKER: 'What names the speaker.',
  ADDRESSEE: 'What names the addressee.',
  FRAGMENT: 'Words in quotation marks within indirect speech.',
})

export const viaRole = enumType('ViaRole', 'What a link does in the chain through which words reached an article.', {
  MEDIUM: 'Another outlet reported them first.',
  PUBLISHER: 'Published the paper in which they stand.',
  RELAY: 'Told them on, as a speaker.',
})

export const relationKind = enumType('RelationKind', 'How a statement relates to another.', {
  RESPONDS_TO: 'Answers it, without agreeing or contradicting.',
  DENIES: 'Says that what it says is not so.',
  CONFIRMS: 'Says that what it says is so.',
  CONTRADICTS: 'Cannot be true together with it.',
  REPEATS: 'Says the same again.',
  ELABORATES: 'Says more on the same.',
})

export const relationBasis = enumType('RelationBasis', 'Who makes the link between two statements.', {
  IN_TEXT: 'The article itself.',
  CODED: 'The annotator.',
})
