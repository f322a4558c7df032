import { coordinatedIn } from './description/coordination.ts'
import { coordinatedInEnglish } from './description/english/coordination.ts'
import { describeEnglishPart } from './description/english/part.ts'
import { phraseWords } from './description/noun-phrase.ts'
import { type Description, describePart } from './description/part.ts'
import { withoutReport } from './description/report.ts'

/**
 * Describes the actor that a noun phrase means, from its words alone: *ein hochrangiger
 * US-Regierungsvertreter* is one unnamed speaker of the government of the United States.
 *
 * Somebody is UNNAMED unless the phrase has a name of the person or of the body. A body counts as named by something
 * of its own beside it, too: *die russische Regierung*, *die Polizei in München*. Whoever held an office before is of
 * no sector: former officials are none.
 */
export function describeActor(phrase: string, language: 'de' | 'en' = 'de'): Description {
  const { describe, joined, own } = languages[language]
  // No noun phrase is longer; what is, is none.
  const words = phraseWords(phrase.slice(0, 1000)).slice(0, 80)
  const several = joined(words)
  if (several) return together(several.map(describe))
  const [main, ...appositions] = partsOf(words).map((part) => ({ part: own(part), description: describe(part) }))
  if (!main) return describe([])
  return appositions.reduce(withApposition, main).description
}

/** What describes words, what parts them where they mean several, and what leaves only those that mean somebody. */
const languages = {
  de: { describe: describePart, joined: coordinatedIn, own: withoutReport },
  en: { describe: describeEnglishPart, joined: coordinatedInEnglish, own: (words: readonly string[]) => words },
}

/** The words between commas. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const word of words)
    if (word === ',') parts.push([])
    else parts.at(-1)?.push(word)
  return parts.filter((part) => part.length > 0)
}

/** A part between commas, and what it says. */
interface Part {
  part: readonly string[]
  description: Description
}

/** *der Sprecher des Ministeriums, Max Muster* and *Max Muster, Sprecher des Ministeriums* say the same. */
function withApposition(main: Part, other: Part): Part {
  const [office, person] = main.description.kind === 'PERSON' ? [other, main] : [main, other]
  const [ofOffice, ofPerson] = [office.description, person.description]
  if (ofPerson.kind !== 'PERSON' || ofOffice.kind !== 'UNNAMED') return main
  const role = ofPerson.role ?? office.part.filter((_, index) => index > 0 || !isArticle(office.part)).join(' ')
  return {
    part: main.part,
    description: {
      ...ofPerson,
      country: ofPerson.country ?? ofOffice.country,
      sector: ofPerson.sector === 'UNKNOWN' ? ofOffice.sector : ofPerson.sector,
      head: ofPerson.role === undefined ? ofOffice.head : ofPerson.head,
      role,
    },
  }
}

const isArticle = ([first = '']: readonly string[]) =>
  /^(?:der|die|das|dem|den|des|ein|eine|einem|einen|einer|the|a|an)$/i.test(first)

function together(all: readonly Description[]): Description {
  const [first] = all as [Description]
  const same = <Value>(values: readonly Value[], otherwise: Value) =>
    values.every((value) => value === values[0]) ? (values[0] ?? otherwise) : otherwise
  const isNamed = all.some((one) => one.isNamed)
  return {
    kind: isNamed ? 'GROUP' : 'UNNAMED',
    country: same(
      all.map(({ country }) => country),
      null,
    ),
    sector: same(
      all.map(({ sector }) => sector).filter((sector) => sector !== 'UNKNOWN'),
      'UNKNOWN',
    ),
    plurality: 'SEVERAL',
    isNamed,
    ...(isNamed ? { name: all.map(({ name, head }) => name ?? head).join(', ') } : {}),
    head: first.head,
  }
}
