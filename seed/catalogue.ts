import type { Outline } from './outline.ts'
import { aboveItself } from './register.ts'
import { TextIndex } from './text-index.ts'

/** That a document prints a statement which another one describes. */
export interface Printing {
  statement: string
  document: string
  article: string
  source: string | undefined
  published: string | undefined
  mentions: number
}

/**
 * What documents say of each other: which one describes a statement, and which print it again. It is made of their
 * outlines, in whatever order these come, and knows documents by their place in the corpus and slugs by numbers.
 */
export class Catalogue {
  readonly documents: readonly string[]
  /** True where an annotation could not be read, so that an unknown slug proves nothing. */
  incomplete = false
  #bytes = new Owners()
  #articles = new Owners()
  #statements = new Owners()
  /** The statement above each; -1 where none is. */
  readonly #parents: number[] = []
  /** Who refers to which statement, two numbers each. */
  readonly #references: number[] = []
  readonly #printings = new Map<number, (Printing & { place: number })[]>()

  /** Of imported articles, by place, what others may print as well. */
  readonly #shared = new Map<number, string[]>()

  constructor(documents: readonly string[]) {
    this.documents = documents
  }

  /** Enters the document at a place of the corpus. */
  add(place: number, { sha256, article, source, published, describes, prints, relates }: Outline): void {
    this.#bytes.add(sha256, place)
    this.#articles.add(article, place)
    for (const { statement, parent } of describes) {
      const number = this.#statements.add(statement, place)
      if (parent !== undefined) this.#parents[number] = this.#refer(place, parent)
      else this.#parents[number] ??= -1
    }
    for (const { statement, mentions } of prints) {
      const number = this.#refer(place, statement)
      const printing = { statement, article, source, published, mentions, place, document: this.documents[place] ?? '' }
      const known = this.#printings.get(number)
      if (known) known.push(printing)
      else this.#printings.set(number, [printing])
    }
    for (const statement of relates) this.#refer(place, statement)
  }

  /**
   * Enters an imported article. What it has in common with another one's is described by whichever comes first, and
   * printed by the others.
   */
  addImported(place: number, outline: Outline, isShared: (statement: string) => boolean): void {
    const { describes, article, source, published } = outline
    this.add(place, { ...outline, describes: describes.filter(({ statement }) => !isShared(statement)) })
    const document = this.documents[place] ?? ''
    const shared = describes.filter(({ statement }) => isShared(statement))
    for (const { statement, parent } of shared) {
      const number = this.#statements.share(statement, place)
      this.#parents[number] ??= parent === undefined ? -1 : this.#statements.mention(parent)
      const known = this.#printings.get(number) ?? []
      known.push({ statement, article, source, published, mentions: 1, place, document })
      this.#printings.set(number, known)
    }
    if (shared.length > 0)
      this.#shared.set(
        place,
        shared.map(({ statement }) => statement),
      )
  }

  /** Those statements of an imported article that an earlier document describes. */
  joined(place: number): string[] {
    return (this.#shared.get(place) ?? []).filter((statement) => this.#statements.of(statement) !== place).sort()
  }

  /** The document that has these bytes; of several the first. */
  withBytes = (sha256: string) => this.documents[this.#bytes.of(sha256)]

  /** The document of an article; of several the first. */
  withArticle = (slug: string) => this.documents[this.#articles.of(slug)]

  /** The document that describes a statement; of several the first. */
  describing = (statement: string) => this.documents[this.#statements.of(statement)]

  /** A number by which a statement is known here. */
  number = (statement: string) => this.#statements.number(statement)

  /** The statements, by their numbers, by which a statement is above itself; undefined where it is not. */
  above(statement: string): number[] | undefined {
    return this.#cycle(this.number(statement))
  }

  /** For each document, by its place, what others print of its statements, in the order of the documents. */
  elsewhere(): Map<number, Printing[]> {
    const byDescribing = new Map<number, Printing[]>()
    for (const [number, printings] of [...this.#printings].sort(([a], [b]) => a - b)) {
      const place = this.#statements.owner(number)
      const others = printings.filter((printing) => printing.place !== place).sort((a, b) => a.place - b.place)
      if (place < 0 || others.length === 0) continue
      const known = byDescribing.get(place) ?? []
      for (const { place: _, ...printing } of others) known.push(printing)
      byDescribing.set(place, known)
    }
    for (const printings of byDescribing.values())
      printings.sort((a, b) => (a.statement < b.statement ? -1 : a.statement > b.statement ? 1 : 0))
    return byDescribing
  }

  /** The places of the documents that say something which does not fit what others say. */
  inConflict(): Set<number> {
    const places = new Set([...this.#bytes.later, ...this.#articles.later, ...this.#statements.later])
    for (let at = 0; at < this.#references.length; at += 2) {
      const [place, number] = this.#references.slice(at, at + 2) as [number, number]
      if (this.#statements.owner(number) < 0 && !this.incomplete) places.add(place)
    }
    for (const [number, parent] of this.#parents.entries())
      if (parent >= 0 && this.#cycle(number)) places.add(this.#statements.owner(number))
    return places
  }

  /** Gives back the memory of all that was entered, some eighty megabytes for a million statements. */
  forget(): void {
    this.#bytes = new Owners()
    this.#articles = new Owners()
    this.#statements = new Owners()
    this.#parents.length = this.#references.length = 0
    this.#printings.clear()
    this.#shared.clear()
  }

  #refer(place: number, statement: string): number {
    const number = this.#statements.mention(statement)
    this.#parents[number] ??= -1
    this.#references.push(place, number)
    return number
  }

  #cycle(number: number): number[] | undefined {
    return aboveItself(number, (of) => {
      const parent = this.#parents[of] ?? -1
      return parent < 0 ? undefined : parent
    })
  }
}

/** To which document each of many texts belongs: the first that has it, whichever came first. */
class Owners {
  /** The places of documents with a text that an earlier one has. */
  readonly later = new Set<number>()
  readonly #index = new TextIndex()
  readonly #places: number[] = []

  add(text: string, place: number): number {
    const number = this.mention(text)
    const known = this.#places[number] as number
    if (known >= 0) this.later.add(Math.max(known, place))
    this.#places[number] = known < 0 ? place : Math.min(known, place)
    return number
  }

  /** Like `add`, but that several documents have it is as it should be. */
  share(text: string, place: number): number {
    const number = this.mention(text)
    const known = this.#places[number] as number
    this.#places[number] = known < 0 ? place : Math.min(known, place)
    return number
  }

  /** The number of a text that need not belong to a document. */
  mention(text: string): number {
    const number = this.#index.add(text)
    this.#places[number] ??= -1
    return number
  }

  number = (text: string) => this.#index.find(text)
  owner = (number: number) => this.#places[number] ?? -1
  of = (text: string) => this.owner(this.number(text))
}
