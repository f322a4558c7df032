import { paragraphs, sentences } from '../../src/text/sentence.ts'
import type { Stretch } from '../../src/text/stretch.ts'

/** A sentence of an article with its number in the whole of it, from 1. */
export interface NumberedSentence extends Stretch {
  number: number
}

/** What a model is asked about at a time. */
export interface Piece {
  sentences: NumberedSentence[]
  /** What goes before, from which it can be seen who is meant. */
  before: NumberedSentence[]
}

/** Characters. With the prompt and the answer it is within what small models take. */
const usualLongest = 8_000
/** What is longer is no sentence, and is cut. */
const longestSentence = 2_000
const sentencesBefore = 4

/** A text in pieces of whole paragraphs, as many as there is room for; a paragraph that is too long by itself is parted at sentences. */
export function piecesOf(text: string, longest = usualLongest): Piece[] {
  let number = 0
  const ofParagraphs = paragraphs(text).map((paragraph) =>
    sentences(text, paragraph)
      .flatMap((sentence) => cut(sentence, Math.min(longest, longestSentence)))
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .map((sentence) => ({ ...sentence, number: ++number })),
  )
  const all = ofParagraphs.flat()
  const blocks = ofParagraphs
    .flatMap((paragraph) => packed(paragraph, longest))
    .map((block) => ({ ...hull(block), block }))
  return packed(blocks, longest).map((packedBlocks) => {
    const own = packedBlocks.flatMap(({ block }) => block)
    const first = (own[0]?.number ?? 1) - 1
    return { sentences: own, before: all.slice(Math.max(0, first - sentencesBefore), first) }
  })
}

/** Neighbours together, as long as they are no longer than `longest`. */
function packed<Part extends Stretch>(parts: readonly Part[], longest: number): Part[][] {
  const packs: Part[][] = []
  for (const part of parts) {
    const last = packs.at(-1)
    if (last?.[0] && part.end - last[0].start <= longest) last.push(part)
    else packs.push([part])
  }
  return packs
}

function cut({ start, end }: Stretch, longest: number): Stretch[] {
  const parts: Stretch[] = []
  for (let from = start; from < end; from += longest) parts.push({ start: from, end: Math.min(from + longest, end) })
  return parts
}

const hull = (parts: readonly Stretch[]): Stretch => ({ start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 })
