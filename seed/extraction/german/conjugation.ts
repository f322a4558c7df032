/** What a verb's form says. `particle` is what stands apart or in front of a separable verb. */
export interface Form {
  readonly word: string
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'zu'
  readonly mood?: 'indicative' | 'first' | 'second'
  readonly number?: 'one' | 'many'
  /** Whether it looks like the infinitive or the participle, which it mostly is: *sagen*, *erklärt*. */
  readonly isDoubtful?: boolean
}

/** Principal parts; a weak verb has none but its infinitive. */
export interface Parts {
  readonly infinitive: string
  readonly present?: string
  readonly preterite?: string
  readonly participle?: string
  readonly second?: string
}

const inseparable = /^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|wider|hinter|wieder(?=hol))(?=\p{L}{3})/u
const needsE = /(?:[dt]|(?:[bdfgkpt]|ch)[mn])$/

/** Every form of a verb without a separable particle, the second person aside: news does not say *du*. */
export function conjugate(parts: Parts): Form[] {
  const { infinitive } = parts
  const stem = infinitive.replace(/e?n$/, '')
  const e = needsE.test(stem) ? 'e' : ''
  const participle = parts.participle ?? weakParticiple(infinitive, stem, e)
  const present = parts.present ?? `${stem}${e}t`
  const past = parts.preterite ?? `${stem}${e}te`
  const second = parts.second ?? past
  const many = (form: string) => (form.endsWith('e') ? `${form}n` : `${form}en`)
  const isWeakPast = second === past
  const forms: Form[] = [
    {
      word: present,
      kind: 'finite',
      mood: 'indicative',
      number: 'one',
      ...(present === participle && { isDoubtful: true }),
    },
    { word: infinitive, kind: 'finite', mood: 'indicative', number: 'many', isDoubtful: true },
    { word: past, kind: 'finite', mood: 'indicative', number: 'one' },
    { word: many(past), kind: 'finite', mood: 'indicative', number: 'many' },
    { word: `${stem}e`, kind: 'finite', mood: 'first', number: 'one' },
    // *handeln*: *handele* and *handle*.
    ...(stem.endsWith('el')
      ? [{ word: `${stem.slice(0, -2)}le`, kind: 'finite', mood: 'first', number: 'one' } as const]
      : []),
    { word: participle, kind: 'participle' },
    { word: infinitive, kind: 'infinitive' },
  ]
  if (!isWeakPast)
    forms.push(
      { word: second, kind: 'finite', mood: 'second', number: 'one' },
      { word: many(second), kind: 'finite', mood: 'second', number: 'many' },
    )
  return forms
}

function weakParticiple(infinitive: string, stem: string, e: string): string {
  const ge = inseparable.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge'
  return `${ge}${stem}${e}t`
}

/** The one verb whose forms follow no rule. */
export const formsOfSein: Form[] = [
  { word: 'ist', kind: 'finite', mood: 'indicative', number: 'one' },
  { word: 'sind', kind: 'finite', mood: 'indicative', number: 'many' },
  { word: 'war', kind: 'finite', mood: 'indicative', number: 'one' },
  { word: 'waren', kind: 'finite', mood: 'indicative', number: 'many' },
  { word: 'sei', kind: 'finite', mood: 'first', number: 'one' },
  { word: 'seien', kind: 'finite', mood: 'first', number: 'many' },
  { word: 'wäre', kind: 'finite', mood: 'second', number: 'one' },
  { word: 'wären', kind: 'finite', mood: 'second', number: 'many' },
  { word: 'gewesen', kind: 'participle' },
  { word: 'sein', kind: 'infinitive' },
]
