import type { z } from 'zod'
import type { annotation } from '../../../seed/format/annotation.ts'
import type { Actors } from './actor.ts'
import { isoDay, weekday } from './calendar.ts'
import { capital, direct, drawClause } from './clause.ts'
import { Draft } from './draft.ts'
import type { Topic } from './event.ts'
import { drawLexicon } from './lexicon.ts'
import { writeMention } from './mention.ts'
import { type Random, shares } from './random.ts'
import type { Sources } from './source.ts'
import { type AgainEntry, drawStatement, type StatementEntry, type Utterance } from './statement.ts'

/** An article as it lies in the corpus' folder. */
export interface Article {
  name: string
  document: string
  annotation: z.input<typeof annotation>
  /** What it is the first to print. */
  utterances: Utterance[]
}

/** The plan of an article. */
export interface Plan {
  number: number
  day: number
  topic: Topic | undefined
  /** The number of the first statement that it describes, and how many it does. */
  from: number
  statements: number
  /** What was said in articles before. */
  lately: Utterance[]
}

const mentionCounts = shares([
  [1, 84],
  [2, 12],
  [3, 4],
])
const againCounts = shares([
  [0, 52],
  [1, 28],
  [2, 14],
  [3, 6],
])

/** Writes an article of about 3,000 to 5,000 characters with its annotation. */
export function writeArticle(random: Random, plan: Plan, actors: Actors, sources: Sources): Article {
  const { number, day, topic, lately } = plan
  const lexicon = drawLexicon(random)
  const utterances: Utterance[] = []
  for (let i = 0; i < plan.statements; i++)
    utterances.push(drawStatement(random, plan.from + i, { actors, lexicon, day, topic, here: utterances, lately }))
  const again = new Set<Utterance>()
  if (lately.length > 0)
    for (let wanted = againCounts.pick(random); wanted > 0; wanted--) again.add(random.pick(lately))

  const draft = new Draft()
  const title = capital(direct(drawClause(random, lexicon)))
  draft.add(title)
  draft.endParagraph()
  const cites: Record<string, string> = {}
  const met = new Set<string>()
  const mentions = new Map<Utterance, StatementEntry['mentions']>()
  // Every statement once before any comes a second time.
  const turns = [
    ...random.shuffle([...utterances, ...again]),
    ...utterances.flatMap((one) => new Array<Utterance>(mentionCounts.pick(random) - 1).fill(one)),
  ]
  const length = random.int(3_000, 5_000)
  const fill = Math.max(0, length - turns.length * 190) / (turns.length + 1)
  for (const [turn, utterance] of turns.entries()) {
    const outlet = random.chance(0.25) ? sources.outlets.pick(random) : undefined
    const [voice] = utterance.voices
    const mention = writeMention(random, draft, utterance, !met.has(voice?.slug ?? ''), lexicon, outlet)
    if (voice) met.add(voice.slug)
    if (mention.via && outlet) cites[outlet.slug] = outlet.name
    mentions.set(utterance, [...(mentions.get(utterance) ?? []), mention])
    for (const until = draft.at + fill * random.next() * 2; draft.at < until; )
      draft.add(`${direct(drawClause(random, lexicon))}. `)
    if (turn % 4 === 3) draft.endParagraph()
  }
  while (draft.at < length) draft.add(`${direct(drawClause(random, lexicon))}. `)

  const { text } = draft
  const on = isoDay(day)
  const described = utterances.map((utterance): StatementEntry => {
    const { said } = utterance.entry
    const words = weekday(utterance.day)
    return {
      ...utterance.entry,
      ...(said && { said: { ...said, ...(said.by !== 'FROM_EVENT' && text.includes(words) && { words }) } }),
      mentions: mentions.get(utterance) ?? [],
    }
  })
  const printedAgain = [...again].map(
    (utterance): AgainEntry => ({ statement: utterance.entry.slug, mentions: mentions.get(utterance) ?? [] }),
  )
  return {
    name: nameOf(number),
    document: ` date ${on.slice(0, 7)} ${text}\n`,
    annotation: {
      article: {
        slug: nameOf(number),
        title,
        language: 'de',
        ...(random.chance(0.7) && { published: on }),
        ...(random.chance(0.9) && { source: sources.outlets.pick(random).slug }),
        cites,
      },
      statements: [...described, ...printedAgain],
    },
    utterances,
  }
}

/** The slug of an article, and the name of its files. */
export const nameOf = (number: number) => `synthetic-${String(number).padStart(7, '0')}`
