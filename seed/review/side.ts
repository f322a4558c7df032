import type { Presentation, SpeechAct } from '../../src/database/generated/client/enums.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import { type ScoredQuotation, tokensOf } from '../evaluation/scored-document.ts'

/** A mention as one side has it, a person or a program, with what its statement says. */
export interface SideMention extends ScoredQuotation {
  /** The slug of its statement. */
  statement: string
  /** Of the content. */
  spans: Stretch[]
  words: string
  /** Slugs, in order. */
  speakers: string[]
  /** The names of those speakers that are in no register, by slug. */
  strangers: ReadonlyMap<string, string>
  /** Whether all speakers are unnamed. */
  isUnnamed: boolean
  act: SpeechAct
  /** EDTF; null where it is unknown. */
  said: string | null
  /** How sure a program is. */
  confidence: number | null
}

/** The parts of a mention, as both sides have them. */
interface Parts {
  presentation: Presentation
  content: readonly Stretch[]
  cue: readonly Stretch[]
  speaker: readonly Stretch[]
  addressee: readonly Stretch[]
}

/** A mention with its parts counted in tokens; in which both sides are compared. */
export function sideMention(
  text: string,
  tokens: readonly Stretch[],
  { presentation, content, cue, speaker, addressee }: Parts,
  said: Pick<SideMention, 'statement' | 'speakers' | 'strangers' | 'isUnnamed' | 'act' | 'said' | 'confidence'>,
): SideMention {
  return {
    ...said,
    speakers: said.speakers.toSorted(),
    presentation,
    spans: content.map(({ start, end }) => ({ start, end })),
    words: content
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .replaceAll(/\s+/g, ' '),
    content: tokensOf(tokens, content),
    cue: tokensOf(tokens, cue),
    speaker: tokensOf(tokens, speaker),
    antecedent: [],
    addressee: tokensOf(tokens, addressee),
    frame: [],
  }
}

/** In the order of the text. */
export const byPlace = (a: SideMention, b: SideMention) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
