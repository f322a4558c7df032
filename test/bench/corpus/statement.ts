import type { z } from 'zod'
import type { annotation } from '../../../seed/format/annotation.ts'
import type { Actors } from './actor.ts'
import { type Clause, capital, drawClause, english } from './clause.ts'
import { byNews, type Country } from './country.ts'
import type { Topic } from './event.ts'
import type { Lexicon } from './lexicon.ts'
import { type Random, shares } from './random.ts'
import { drawRelations } from './relation.ts'
import { drawDate } from './said.ts'
import { type Speech, speech } from './speech.ts'
import type { Voice } from './voice.ts'

type Entry = NonNullable<z.input<typeof annotation>['statements']>[number]
export type StatementEntry = Extract<Entry, { slug: string }>
export type AgainEntry = Extract<Entry, { statement: string }>
export type MentionEntry = StatementEntry['mentions'][number]

/** A statement that was made, whatever words an article finds for it. */
export interface Utterance {
  entry: Omit<StatementEntry, 'mentions'>
  voices: Voice[]
  speech: Speech
  clause: Clause
  /** The day on which it was made, also where no article tells. */
  day: number
  topic: Topic | undefined
}

/** What a statement can be about and refer to, in the article in which it is found. */
export interface Surroundings {
  actors: Actors
  lexicon: Lexicon
  day: number
  topic: Topic | undefined
  /** The statements that the article has so far. */
  here: Utterance[]
  /** Those of articles before. */
  lately: Utterance[]
}

const stances = shares([
  ['NEUTRAL', 42],
  ['AGAINST', 29],
  ['FAVOR', 20],
  ['UNCLEAR', 9],
])
const positions = shares([
  ['ASSERTS', 66],
  ['CONFIRMS', 8],
  ['DENIES', 8],
  ['QUESTIONS', 8],
  ['QUALIFIES', 6],
  ['DECLINES_COMMENT', 4],
])
const targetCounts = shares([
  [0, 2],
  [1, 20],
  [2, 36],
  [3, 28],
  [4, 14],
])

/** Draws a statement that is made in the news of a day. The shares are about those of the corpus annotated by hand. */
export function drawStatement(random: Random, number: number, around: Surroundings): Utterance {
  const { actors, lexicon, topic } = around
  const voices = [drawVoice(random, around)]
  const other = drawVoice(random, around)
  if (random.chance(0.08) && other.slug !== voices[0]?.slug) voices.push(other)
  const [first] = voices as [Voice]
  const joint = voices.length > 1
  const said = speech.pick(random)
  const { act } = said
  const clause = drawClause(random, lexicon)
  const about = drawTargets(random, first, around)
  const claim =
    topic && random.chance(0.6) ? topic.claims[Math.floor(random.next() ** 2 * topic.claims.length)] : undefined
  const parent = random.chance(0.03) ? around.here.at(-1)?.entry.slug : undefined
  const addressee = random.chance(0.12) ? actors.subjects.get(drawCountry(random, topic))?.pick(random) : undefined
  const threat = ['WARN', 'THREATEN', 'PROMISE'].includes(act) && random.chance(0.5)
  const { day, ...date } = drawDate(random, around.day, topic)
  return {
    entry: {
      slug: `${first.slug}-${act.toLowerCase().replaceAll('_', '-')}-${number}`,
      summary: `${capital(voices.map(({ name }) => name).join(' and '))} ${said.english[joint || first.plural ? 1 : 0]} ${english(clause)}.`,
      speakers: voices.map((voice) => ({
        actor: voice.slug,
        capacity: joint ? ('SIGNATORY' as const) : voice.capacity,
        ...(voice.for && { for: voice.for }),
      })),
      about,
      ...(addressee && { to: [addressee] }),
      act,
      ...(threat && { consequence: `${capital(english(drawClause(random, lexicon)))}.` }),
      ...date,
      ...(claim && { claims: { [claim]: positions.pick(random) } }),
      relations: drawRelations(random, around),
      ...(parent && { parent, attestation: 'ALLEGED' as const }),
    },
    voices,
    speech: said,
    clause,
    day,
    topic,
  }
}

/** Mostly of the countries that the event is about. */
function drawCountry(random: Random, topic: Topic | undefined): Country {
  if (!topic || random.chance(0.3)) return byNews.pick(random)
  return topic.countries[random.chance(0.65) ? 0 : 1]
}

const drawVoice = (random: Random, { actors, topic }: Surroundings): Voice =>
  actors.voices.get(drawCountry(random, topic))?.pick(random) as Voice

function drawTargets(random: Random, speaker: Voice, { actors, topic }: Surroundings): StatementEntry['about'] {
  const about: NonNullable<StatementEntry['about']> = {}
  for (let wanted = targetCounts.pick(random); wanted > 0; wanted--) {
    const kind = random.next()
    const target =
      kind < 0.2 && topic
        ? topic.slug
        : kind < 0.28
          ? actors.alliances.pick(random)
          : actors.subjects.get(drawCountry(random, topic))?.pick(random)
    if (target && target !== speaker.slug) about[target] = stances.pick(random)
  }
  return about
}
