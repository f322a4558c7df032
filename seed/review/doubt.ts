import { pronouns } from '../extraction/german/function-words.ts'
import { speechAct } from '../extraction/speech-act.ts'
import type { ActorEntry } from '../format/actor.ts'
import type { Quotation, StatementEntry } from '../format/annotation.ts'

/** Below this a rule is wrong so often that all that it says should be looked at. */
const sure = 0.7

/**
 * What a person should look at in a statement that a program extracted, each in a few words.
 * @param unknown the actors that are in no register.
 * @param areDated whether most statements of the article have a date; else that there is none tells nothing of this one.
 */
export function doubtsOf(entry: StatementEntry, unknown: ReadonlyMap<string, ActorEntry>, areDated: boolean): string[] {
  return [
    ...confidenceDoubts(entry),
    ...entry.speakers.flatMap(({ actor }) => speakerDoubts(entry, actor, unknown.get(actor))),
    ...actDoubts(entry),
    ...(entry.said || !areDated ? [] : ['no date was found: when was it said?']),
  ]
}

function confidenceDoubts({ extracted }: StatementEntry): string[] {
  const confidence = extracted?.confidence ?? 1
  if (confidence >= sure) return []
  return [`what found it is right ${Math.round(100 * confidence)} times in 100: is it a statement, and all of it?`]
}

function speakerDoubts(entry: StatementEntry, slug: string, unknown: ActorEntry | undefined): string[] {
  const words = wordsOf(entry, 'speaker')
  if (words === '')
    return [
      unknown?.words !== undefined && standsIn(entry, unknown.words)
        ? `no speaker was found, ${JSON.stringify(unknown.words)} only stands in: who says it?`
        : `no speaker is named here, ${slug} is carried on from before: who says it?`,
    ]
  if (isPronoun(words))
    return [
      unknown?.words?.toLowerCase() === words.toLowerCase()
        ? `nobody was found whom ${JSON.stringify(words)} means: who is it?`
        : `${JSON.stringify(words)} is taken for ${slug}: is it?`,
    ]
  return unknown ? [`${slug} is not in the register: is it somebody who is?`] : []
}

/** Whether words are not a speaker's, but those that an extraction takes where it knows of none. */
const standsIn = (entry: StatementEntry, words: string) =>
  (wordsOf(entry, 'cue') || wordsOf(entry, 'content')).includes(words)

const isPronoun = (words: string) => pronouns.has(words.toLowerCase()) || /^(?:he|she|they|it|we|i)$/i.test(words)

/** Words that tell no more than that something was said. */
const plainly =
  /(?<!\p{L})(?:sag|gesagt|erklär|teil|mitgeteilt|äußer|geäußert|spr[aei]ch|schr(?:ei|ie)b|geschrieben|bericht|beton|füg|ergänz|antwort|laut|zufolge|so(?!\p{L})|nach(?!\p{L})|hei(?:ß|ss)t|hie(?:ß|ss)|angaben|sa(?:id|y)|told|tell|stat|wr[io]te|report|add|explain|according)/iu

function actDoubts(entry: StatementEntry): string[] {
  const cue = wordsOf(entry, 'cue')
  if (entry.act === 'STATE')
    return plainly.test(cue)
      ? []
      : [
          `${cue === '' ? 'no verb tells' : `${JSON.stringify(cue)} does not tell`} the act, STATE is what is left: is it?`,
        ]
  return speechAct(cue) === entry.act ? [] : [`${entry.act} is guessed from the words of the content: is it?`]
}

const wordsOf = (entry: StatementEntry, part: 'cue' | 'speaker' | 'content') =>
  entry.mentions
    .flatMap((mention) => mention[part])
    .map(exactly)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const exactly = (quotation: Quotation) => (typeof quotation === 'string' ? quotation : quotation.exact)
