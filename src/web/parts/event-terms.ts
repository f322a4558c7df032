/** What the schema calls an event's properties, in a reader's words. */
export const eventTypeTerms = {
  ANNEXATION: 'annexation',
  BRIEFING: 'briefing',
  DECLARATION: 'declaration',
  EXERCISE: 'exercise',
  INTERVIEW: 'interview',
  INVASION: 'invasion',
  MEETING: 'meeting',
  OTHER: 'other',
  REQUEST: 'request',
  SANCTION: 'sanction',
  SPORT: 'sport',
  VISIT: 'visit',
  WITHDRAWAL: 'withdrawal',
} as const

export const eventStatusTerms = {
  OCCURRED: 'occurred',
  ONGOING: 'ongoing',
  PLANNED: 'planned',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  CANCELLED: 'cancelled',
} as const

export const roleTerms = {
  HOST: 'host',
  INITIATOR: 'initiator',
  INTERVIEWEE: 'interviewee',
  INTERVIEWER: 'interviewer',
  PARTICIPANT: 'participant',
  RECIPIENT: 'recipient',
  SIGNATORY: 'signatory',
  SPEAKER: 'speaker',
} as const

export type EventType = keyof typeof eventTypeTerms
export type EventStatus = keyof typeof eventStatusTerms
export const eventTypes = Object.keys(eventTypeTerms) as EventType[]
export const eventStatuses = Object.keys(eventStatusTerms) as EventStatus[]
