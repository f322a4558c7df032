import { createHash } from 'node:crypto'
import { TextIndex } from '../text-index.ts'

/**
 * Which article has a text first. Of the texts only hashes are kept, and the names of those that have them: of a hundred
 * thousand articles some ten megabytes.
 */
export class KnownTexts {
  readonly #hashes = new TextIndex()
  readonly #names: string[] = []

  /** The name of the article that had the same text before, whatever the white space; else it is this one from now on. */
  firstWith(text: string, name: string): string | undefined {
    // The index has 64 bits of a quick hash; whoever wanted could write two texts with the same. SHA-256 goes before.
    const hash = createHash('sha256').update(text.replaceAll(/\s+/g, ' ')).digest('base64')
    const number = this.#hashes.add(hash)
    if (number < this.#names.length) return this.#names[number]
    this.#names.push(name)
    return undefined
  }
}
