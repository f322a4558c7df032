/** A place in a text with the words that stand there. */
export interface Place {
  start: number
  end: number
  exact: string
}

/** A text that is being written, which tells where its words stand. */
export class Draft {
  #text = ''

  get text(): string {
    return this.#text.trimEnd()
  }

  /** Where the next word will stand. */
  get at(): number {
    return this.#text.length
  }

  add(words: string): Place {
    const start = this.#text.length
    this.#text += words
    return { start, end: this.#text.length, exact: words }
  }

  since(start: number): Place {
    return { start, end: this.#text.length, exact: this.#text.slice(start) }
  }

  endParagraph(): void {
    this.#text = `${this.#text.trimEnd()}\n\n`
  }
}
