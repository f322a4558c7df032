import type { Lexicon } from './lexicon.ts'
import type { Random } from './random.ts'
import type { Word } from './vocabulary.ts'

/** A noun with its article and what goes with it. In the nominative and the accusative it reads the same. */
interface NounPhrase extends Word {
  plural: boolean
}

/** What somebody says, before it is put into one wording or another. */
export interface Clause {
  subject: NounPhrase
  modal: Modal
  circumstance: Word | undefined
  object: NounPhrase
  verb: Word
  /** A second thing that is done, in about a third. */
  further: { object: NounPhrase; verb: Word } | undefined
}

/** Modal verbs: what is said directly, what is reported, and the English; singular and plural of the German. */
const modals = [
  { direct: ['muss', 'müssen'], reported: ['müsse', 'müssten'], en: 'must' },
  { direct: ['kann', 'können'], reported: ['könne', 'könnten'], en: 'can' },
  { direct: ['wird', 'werden'], reported: ['werde', 'würden'], en: 'will' },
  { direct: ['soll', 'sollen'], reported: ['solle', 'sollten'], en: 'should' },
  { direct: ['darf nicht', 'dürfen nicht'], reported: ['dürfe nicht', 'dürften nicht'], en: 'must not' },
] as const
type Modal = (typeof modals)[number]

export function drawNoun(random: Random, lexicon: Lexicon): NounPhrase {
  const plural = random.chance(0.65)
  const noun = (plural ? lexicon.plurals : lexicon.feminines).pick(random)
  const modifier = random.chance(0.4) ? lexicon.modifiers.pick(random) : undefined
  const compound =
    modifier && !noun.de.startsWith(modifier.de)
      ? { de: modifier.de + noun.de.toLowerCase(), en: `${modifier.en} ${noun.en}` }
      : noun
  const adjective = random.chance(0.4) ? lexicon.adjectives.pick(random) : undefined
  return {
    de: `die ${adjective ? `${adjective.de}${plural ? 'en' : 'e'} ` : ''}${compound.de}`,
    en: `the ${adjective ? `${adjective.en} ` : ''}${compound.en}`,
    plural,
  }
}

export function drawClause(random: Random, lexicon: Lexicon): Clause {
  return {
    subject: drawNoun(random, lexicon),
    modal: random.pick(modals),
    circumstance: random.chance(0.6) ? lexicon.circumstances.pick(random) : undefined,
    object: drawNoun(random, lexicon),
    verb: lexicon.verbs.pick(random),
    further: random.chance(0.35) ? { object: drawNoun(random, lexicon), verb: lexicon.verbs.pick(random) } : undefined,
  }
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

const rest = ({ circumstance, object, verb, further }: Clause) =>
  join(circumstance?.de, object.de, further ? `${verb.de} und ${further.object.de} ${further.verb.de}` : verb.de)

/** `müssen` of `müssen nicht`, and its `nicht`. */
const split = (modal: string) => modal.split(' ') as [string, string | undefined]

/** *Die Partner müssen die Sanktionen verschärfen*: as it stands in quotation marks. */
export function direct(clause: Clause): string {
  const { subject, modal } = clause
  return capital(join(subject.de, modal.direct[subject.plural ? 1 : 0], rest(clause)))
}

/** *die Partner müssten die Sanktionen verschärfen*: what follows *sagte,*. */
export function reported(clause: Clause): string {
  const { subject, modal } = clause
  return join(subject.de, modal.reported[subject.plural ? 1 : 0], rest(clause))
}

/** *dass die Partner die Sanktionen verschärfen müssten*. */
export function thatClause(clause: Clause): string {
  const { subject, modal } = clause
  const [verb, not] = split(modal.reported[subject.plural ? 1 : 0])
  return join('dass', subject.de, not, rest(clause), verb)
}

/** *that the partners must tighten the sanctions*. */
export function english({ subject, modal, circumstance, object, verb, further }: Clause): string {
  return join(
    subject.en,
    modal.en,
    verb.en,
    object.en,
    further ? `and ${further.verb.en} ${further.object.en}` : undefined,
    circumstance?.en,
  )
}

export const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`
