import { type Spellings, termFinder } from '../src/text/term.ts'
import { idOf } from './id.ts'
import type { Registers } from './register.ts'
import { Standings } from './standing.ts'

/** What the rows of every document are derived with: the registers, and what was found out from them before. */
export interface Derivation {
  registers: Registers
  standings: Standings
  /** The terms of a text in a language. */
  termsOf: ReturnType<typeof termFinder>
  /** The id of what stands in a register. These are few, and come again and again. */
  idOfEntry: (model: 'Actor' | 'Source' | 'Event' | 'Claim', slug: string) => string
}

export function derivationWith(registers: Registers, spellings: Spellings): Derivation {
  const ids = { Actor: new Map(), Source: new Map(), Event: new Map(), Claim: new Map() }
  return {
    registers,
    standings: new Standings(registers.actors),
    termsOf: termFinder(spellings),
    idOfEntry(model, slug) {
      let id: string | undefined = ids[model].get(slug)
      if (id === undefined) {
        id = idOf(model, slug)
        ids[model].set(slug, id)
      }
      return id
    },
  }
}
