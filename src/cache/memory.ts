import { LRUCache } from 'lru-cache'
import type { Answer, Answers } from './answer.ts'

/** What an entry takes beside its texts: two objects and a place in the list. */
const overheadBytes = 500

/** Answers in this process' memory, within `bytes` with their keys; who was not asked for longest goes first. */
export class MemoryAnswers implements Answers {
  readonly #answers: LRUCache<string, Answer>

  /** @param most bytes of one answer: a few long ones must not drive out all others. */
  constructor(bytes: number, most: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: most,
      sizeCalculation: ({ type, body }, key) => body.length + type.length + key.length + overheadBytes,
    })
  }

  get(key: string): Answer | undefined {
    return this.#answers.get(key)
  }

  set(key: string, answer: Answer): void {
    this.#answers.set(key, answer)
  }

  async close(): Promise<void> {
    this.#answers.clear()
  }
}
