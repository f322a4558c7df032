import { weekday } from './calendar.ts'
import { capital, direct, drawNoun, reported, thatClause } from './clause.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { type Random, shares } from './random.ts'
import type { Outlet } from './source.ts'
import type { MentionEntry, Utterance } from './statement.ts'

/** The words for who says something: *Außenministerin Anna Becker*, *sagte*, * am Sonntag*. */
interface Attribution {
  name: string
  cue: string
  /** With a space before; often nothing. */
  when: string
  /** The words of the article. */
  lexicon: Lexicon
  /** The outlet that had the words before. */
  outlet: Outlet | undefined
}

type Writer = (
  random: Random,
  draft: Draft,
  utterance: Utterance,
  by: Attribution,
) => Omit<MentionEntry, 'presentation' | 'translated'>

const presentations = shares([
  ['INDIRECT', 45],
  ['DIRECT', 26],
  ['REPORTED', 25],
  ['INDIRECT_FREE_INDIRECT', 4],
])

const writers: Record<ReturnType<typeof presentations.pick>, Writer> = {
  /** The speaker's own words, behind or before who says them, or on both sides. */
  DIRECT(random, draft, { clause, speech }, { name, cue, when, lexicon }) {
    if (random.chance(0.35)) {
      const speaker = draft.add(capital(name))
      draft.add(' ')
      const said = draft.add(cue)
      draft.add(`${when}: „`)
      const content = draft.add(direct(clause))
      draft.add('“. ')
      return { content, cue: said, speaker }
    }
    draft.add('„')
    const content = [draft.add(direct(clause))]
    draft.add('“, ')
    const said = draft.add(cue)
    draft.add(' ')
    const speaker = draft.add(name)
    draft.add(`${when}. `)
    if (random.chance(0.35)) {
      draft.add('„')
      content.push(
        draft.add(`${capital(drawNoun(random, lexicon).de)} ${speech.act === 'WARN' ? 'in Gefahr' : 'zuerst'}`),
      )
      draft.add('.“ ')
    }
    return { content, cue: said, speaker }
  },

  INDIRECT(random, draft, { clause }, { name, cue, when, outlet }) {
    if (outlet) {
      draft.add('Wie „')
      const words = draft.add(outlet.name)
      draft.add('“ berichtet, ')
      const said = draft.add(cue)
      draft.add(' ')
      const speaker = draft.add(name)
      draft.add(`${when}, `)
      const content = draft.add(thatClause(clause))
      draft.add('. ')
      return { content, cue: said, speaker, via: [{ role: 'MEDIUM', source: outlet.slug, words }] }
    }
    const speaker = draft.add(capital(name))
    draft.add(' ')
    const said = draft.add(cue)
    draft.add(`${when}, `)
    const words = random.chance(0.5) ? thatClause(clause) : reported(clause)
    const start = draft.at
    const at = words.indexOf(clause.object.de)
    const fragments: MentionEntry['fragments'] = []
    // Every sixth has words of the speaker's own within.
    if (random.chance(0.16)) {
      draft.add(`${words.slice(0, at)}„`)
      fragments.push(draft.add(clause.object.de))
      draft.add(`“${words.slice(at + clause.object.de.length)}`)
    } else draft.add(words)
    const content = draft.since(start)
    draft.add('. ')
    return { content, cue: said, speaker, ...(fragments.length > 0 && { fragments }) }
  },

  INDIRECT_FREE_INDIRECT(_random, draft, { clause }) {
    const content = draft.add(capital(reported(clause)))
    draft.add('. ')
    return { content }
  },

  /** That somebody spoke, in the article's own words. */
  REPORTED(random, draft, { clause, speech, voices }, { name, when, lexicon }) {
    const [one, many, rest] = speech.narrated
    const start = draft.at
    const speaker = draft.add(capital(name))
    draft.add(' ')
    const cue = [draft.add(isSeveral(voices) ? many : one)]
    const object = random.chance(0.5) ? clause.object : drawNoun(random, lexicon)
    draft.add(`${when} ${object.de}${clause.circumstance ? ` ${clause.circumstance.de}` : ''}`)
    if (rest) {
      draft.add(' ')
      cue.push(draft.add(rest))
    }
    const content = draft.since(start)
    draft.add('. ')
    return { content, cue, speaker }
  },
}

/** Writes a statement into an article in one of the ways of news, and tells where which words stand. */
export function writeMention(
  random: Random,
  draft: Draft,
  utterance: Utterance,
  first: boolean,
  lexicon: Lexicon,
  outlet: Outlet | undefined,
): MentionEntry {
  const { voices, speech } = utterance
  const presentation = speech.act === 'DECLINE_COMMENT' ? 'REPORTED' : presentations.pick(random)
  const foreign = !['DE', 'AT', 'CH'].includes(voices[0]?.country.code ?? '')
  const by = {
    name: voices.map(({ full, short }) => (first ? full : short)).join(' und '),
    cue: random.pick(speech.cues)[isSeveral(voices) ? 1 : 0],
    when: random.chance(0.45) ? ` ${weekday(utterance.day)}` : '',
    lexicon,
    outlet,
  }
  return {
    presentation,
    ...(foreign && presentation !== 'REPORTED' && { translated: true }),
    ...writers[presentation](random, draft, utterance, by),
  }
}

const isSeveral = (voices: Utterance['voices']) => voices.length > 1 || voices[0]?.plural === true
