import { paragraphs, sentences } from '../../src/text/sentence.ts'
import type { Stretch } from '../../src/text/stretch.ts'

/** Characters of a sentence that are looked at; what is longer is none. */
const longestSentence = 1_000

/** Finds the sentence at an offset. */
export function sentenceIndex(text: string): (at: number) => Stretch | undefined {
  const all = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph))
  return (at) => {
    let [low, high] = [0, all.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const sentence = all[middle] as Stretch
      if (at < sentence.start) high = middle - 1
      else if (at >= sentence.end) low = middle + 1
      else return sentence.end - sentence.start <= longestSentence ? sentence : undefined
    }
    return undefined
  }
}
