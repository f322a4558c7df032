import { enumType } from '../shared/enum.ts'

export const eventType = enumType('EventType', 'What kind of event it is.', {
  MEETING: 'A meeting or talks, also by telephone or video.',
  VISIT: 'A visit to another country.',
  DECLARATION: 'A joint or solemn declaration.',
  INVASION: 'An invasion, or the war that it begins.',
  ANNEXATION: 'The annexation of a territory.',
  BRIEFING: 'A briefing or press conference.',
  INTERVIEW: 'An interview.',
  REQUEST: 'A request for something.',
  EXERCISE: 'A military exercise.',
  WITHDRAWAL: 'A withdrawal of forces.',
  SANCTION: 'The imposing of sanctions, and these while they are in force.',
  SPORT: 'A sports event.',
  OTHER: 'Any other.',
})

export const eventStatus = enumType('EventStatus', 'Whether an event happened, by what the documents say.', {
  OCCURRED: 'It happened.',
  ONGOING: 'It goes on.',
  PLANNED: 'It is to happen.',
  ALLEGED: 'Somebody says that it happened; others may deny it.',
  DENIED: 'It is only spoken of as something that did not happen.',
  CANCELLED: 'It was planned and will not happen.',
})

export const participantRole = enumType('ParticipantRole', 'The part that an actor takes in an event.', {
  PARTICIPANT: 'Takes part.',
  HOST: 'Receives the others.',
  INITIATOR: 'Does what the event consists in: invades, asks, imposes.',
  RECIPIENT: 'Is whom it is done to: is invaded, asked, put under sanctions.',
  SIGNATORY: 'Signs or issues a declaration.',
  INTERVIEWER: 'Asks in an interview.',
  INTERVIEWEE: 'Answers in an interview.',
  SPEAKER: 'Speaks at a briefing.',
})
