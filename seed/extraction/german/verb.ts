import { conjugate, type Form, formsOfSein, type Parts } from './conjugation.ts'
import { strongVerbs } from './strong-verbs.ts'

const strong = new Map<string, Parts>(
  strongVerbs
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive, present, preterite, participle, second] = line.split(' ') as [
        string,
        string,
        string,
        string,
        string,
      ]
      return [infinitive, { infinitive, present, preterite, participle, second }]
    }),
)

const prefixes = ['be', 'ent', 'er', 'ver', 'zer', 'ge', 'unter', 'über', 'wider', 'hinter', 'wieder', 'miss']

/** The parts of a verb without a separable particle: its own, or those of the strong verb it is made from. */
function partsOf(infinitive: string): Parts {
  const own = strong.get(infinitive)
  if (own) return own
  for (const prefix of prefixes) {
    const base = infinitive.startsWith(prefix) ? strong.get(infinitive.slice(prefix.length)) : undefined
    if (base)
      return {
        infinitive,
        present: prefix + base.present,
        preterite: prefix + base.preterite,
        participle: prefix + base.participle?.replace(/^ge/, ''),
        second: prefix + base.second,
      }
  }
  return { infinitive }
}

export const strongInfinitives: readonly string[] = [...strong.keys()]

export const formsOf = (infinitive: string): Form[] =>
  infinitive === 'sein' ? formsOfSein : conjugate(partsOf(infinitive))
