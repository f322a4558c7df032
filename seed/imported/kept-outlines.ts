import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Outline } from '../outline.ts'
import { writeInSpool } from './write-in-spool.ts'

/**
 * The outlines of imported articles, until those of all are there: nothing can be said of one before. They lie in a file
 * of the spool, for in memory those of a hundred thousand articles take half a gigabyte.
 */
export class KeptOutlines {
  readonly #path: string
  #file: number | undefined
  readonly #lengths = new Map<number, { at: number; length: number }>()
  #end = 0

  constructor(spool: string) {
    this.#path = join(spool, 'outlines')
  }

  set(place: number, outline: Outline): void {
    const bytes = Buffer.from(JSON.stringify(outline))
    writeInSpool(() => {
      this.#file ??= openSync(this.#path, 'w+')
      writeSync(this.#file, bytes, 0, bytes.length, this.#end)
    })
    this.#lengths.set(place, { at: this.#end, length: bytes.length })
    this.#end += bytes.length
  }

  has(place: number): boolean {
    return this.#lengths.has(place)
  }

  /** In the order of the places, in whichever they came: what follows from it is the same each time. */
  *inOrder(of: (place: number) => boolean): Generator<[number, Outline]> {
    const places = [...this.#lengths.keys()].filter(of).sort((a, b) => a - b)
    for (const place of places) {
      const { at, length } = this.#lengths.get(place) as { at: number; length: number }
      const bytes = Buffer.allocUnsafe(length)
      readSync(this.#file as number, bytes, 0, length, at)
      yield [place, JSON.parse(bytes.toString())]
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
  }
}
