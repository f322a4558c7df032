import { doubling, irregularVerbs, sometimesDoubling } from './irregular-verbs.ts'

type FormKind = 'base' | 'third' | 'past' | 'participle' | 'ing'

const irregular = new Map(
  irregularVerbs
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', past = '', participle = past] = line.trim().split(' ')
      return [base, { past, participle }]
    }),
)

/** Every form of a verb, the same word once for each form that it is. */
export function formsOf(base: string): { word: string; kind: FormKind }[] {
  const forms: { word: string; kind: FormKind }[] = [
    { word: base, kind: 'base' },
    { word: thirdOf(base), kind: 'third' },
  ]
  const other = irregular.get(base)
  for (const stem of stemsOf(base)) {
    forms.push({ word: `${stem.replace(/ie$/, 'y')}ing`, kind: 'ing' })
    const regular = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
    forms.push(
      { word: other?.past ?? regular, kind: 'past' },
      { word: other?.participle ?? regular, kind: 'participle' },
    )
  }
  return forms
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** What endings with a vowel are put to. */
function stemsOf(base: string): string[] {
  const twice = `${base}${base.at(-1)}`
  if (doubling.has(base)) return [twice]
  if (sometimesDoubling.has(base)) return [base, twice]
  return [/[^eoy]e$/.test(base) ? base.slice(0, -1) : base]
}
