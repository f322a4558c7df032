import type { SpeechAct } from '../../../src/database/generated/client/enums.ts'
import { Skewed } from './random.ts'

/** What somebody does by speaking, and the German and English words for it. */
export interface Speech {
  act: SpeechAct
  share: number
  /** *warns that*, and of several *warn that*. */
  english: readonly [string, string]
  /** Before a clause, of one and of several: *sagte*, *sagten*. */
  cues: readonly (readonly [string, string])[]
  /** Before a noun, for a speech act that is only told of, and what stands behind the noun. */
  narrated: readonly [string, string, string?]
}

const saying = [
  ['sagte', 'sagten'],
  ['erklärte', 'erklärten'],
  ['betonte', 'betonten'],
  ['behauptete', 'behaupteten'],
  ['versicherte', 'versicherten'],
] as const

const speeches: readonly Speech[] = [
  { act: 'STATE', share: 30, english: ['says that', 'say that'], cues: saying, narrated: ['erwähnte', 'erwähnten'] },
  {
    act: 'ASSESS',
    share: 14,
    english: ['finds that', 'find that'],
    cues: [['urteilte', 'urteilten'], ['meinte', 'meinten'], ...saying],
    narrated: ['würdigte', 'würdigten'],
  },
  {
    act: 'WARN',
    share: 9,
    english: ['warns that', 'warn that'],
    cues: [['warnte', 'warnten']],
    narrated: ['nannte', 'nannten', 'gefährlich'],
  },
  {
    act: 'DEMAND',
    share: 8,
    english: ['demands that', 'demand that'],
    cues: [
      ['forderte', 'forderten'],
      ['verlangte', 'verlangten'],
    ],
    narrated: ['forderte', 'forderten'],
  },
  {
    act: 'ANNOUNCE',
    share: 8,
    english: ['announces that', 'announce that'],
    cues: [
      ['verkündete', 'verkündeten'],
      ['erklärte', 'erklärten'],
    ],
    narrated: ['kündigte', 'kündigten', 'an'],
  },
  {
    act: 'ACCUSE',
    share: 6,
    english: ['complains that', 'complain that'],
    cues: [
      ['beklagte', 'beklagten'],
      ['kritisierte', 'kritisierten'],
    ],
    narrated: ['kritisierte', 'kritisierten'],
  },
  {
    act: 'REQUEST',
    share: 4,
    english: ['asks that', 'ask that'],
    cues: [
      ['bat', 'baten'],
      ['sagte', 'sagten'],
    ],
    narrated: ['erbat', 'erbaten'],
  },
  {
    act: 'SUPPORT',
    share: 4,
    english: ['agrees that', 'agree that'],
    cues: [['lobte', 'lobten'], ...saying],
    narrated: ['begrüßte', 'begrüßten'],
  },
  {
    act: 'REJECT',
    share: 4,
    english: ['rejects the idea that', 'reject the idea that'],
    cues: saying,
    narrated: ['lehnte', 'lehnten', 'ab'],
  },
  {
    act: 'DECLINE_COMMENT',
    share: 3,
    english: ['declines to say whether', 'decline to say whether'],
    cues: saying,
    narrated: ['kommentierte', 'kommentierten', 'nicht'],
  },
  {
    act: 'DENY',
    share: 3,
    english: ['denies that', 'deny that'],
    cues: [
      ['entgegnete', 'entgegneten'],
      ['widersprach', 'widersprachen'],
    ],
    narrated: ['dementierte', 'dementierten'],
  },
  {
    act: 'PROMISE',
    share: 3,
    english: ['promises that', 'promise that'],
    cues: [['versprach', 'versprachen']],
    narrated: ['versprach', 'versprachen'],
  },
  {
    act: 'PREDICT',
    share: 2,
    english: ['expects that', 'expect that'],
    cues: [['prophezeite', 'prophezeiten']],
    narrated: ['erwartete', 'erwarteten'],
  },
  {
    act: 'CONFIRM',
    share: 1,
    english: ['confirms that', 'confirm that'],
    cues: [['bestätigte', 'bestätigten']],
    narrated: ['bestätigte', 'bestätigten'],
  },
  {
    act: 'THREATEN',
    share: 1,
    english: ['threatens that', 'threaten that'],
    cues: [['drohte', 'drohten']],
    narrated: ['stellte', 'stellten', 'in Frage'],
  },
]

/** Kinds of speech, as often as articles have them. */
export const speech = new Skewed(speeches, ({ share }) => share)
