import type { Quotation } from '../../seed/extraction/quotation.ts'
import type { Stretch } from '../../src/text/stretch.ts'

export const text = [
  'Der Stadtrat berät über die Brücke',
  '„Die Brücke bleibt gesperrt“, sagte die Bürgermeisterin am Montag dem Stadtrat. Sie erklärte, man habe „große Sorgen“ um die Pfeiler.',
  'Das dauere wohl bis zum Herbst. Die Opposition kritisierte den Plan.',
].join('\n\n')

export const article = { text, language: 'de' }

const part = (sentence: number, words: string) => ({ sentence, words })

export const direct = {
  presentation: 'DIRECT',
  content: [part(2, 'Die Brücke bleibt gesperrt')],
  cue: [part(2, 'sagte')],
  speaker: part(2, 'die Bürgermeisterin'),
  antecedent: null,
  addressee: part(2, 'dem Stadtrat'),
  medium: null,
  fragments: [],
  confidence: 0.95,
}

export const indirect = {
  presentation: 'INDIRECT',
  content: [part(3, 'man habe "große Sorgen" um die Pfeiler')],
  cue: [part(3, 'erklärte')],
  speaker: part(3, 'Sie'),
  antecedent: part(2, 'die Bürgermeisterin'),
  addressee: null,
  medium: null,
  fragments: ['große Sorgen'],
  confidence: 0.9,
}

export const good = { quotations: [direct, indirect] }

const words = (of: string, stretches: readonly Stretch[]) => stretches.map(({ start, end }) => of.slice(start, end))

/** A quotation with the words instead of their places. */
export const told = (quotation: Quotation, of = text) => ({
  presentation: quotation.presentation,
  content: words(of, quotation.content),
  cue: words(of, quotation.cue),
  speaker: words(of, quotation.speaker),
  antecedent: words(of, quotation.antecedent),
  addressee: words(of, quotation.addressee),
  fragments: words(of, quotation.fragments),
})
