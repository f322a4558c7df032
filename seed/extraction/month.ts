/** The months' names: in full, in German, as in Austria, and in English; then as they are shortened. */
const names = [
  ['januar jänner january', 'jan'],
  ['februar feber february', 'feb febr'],
  ['märz maerz march', 'mär mrz mar'],
  ['april', 'apr'],
  ['mai may', ''],
  ['juni june', 'jun'],
  ['juli july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept sep'],
  ['oktober october', 'okt oct'],
  ['november', 'nov'],
  ['dezember december', 'dez dec'],
].map((month) => month.map((some) => some.split(' ').filter(Boolean)))

const numbers = new Map(names.flatMap((month, index) => month.flat().map((name) => [name, index + 1])))
const [full, short] = [0, 1].map((kind) => names.flatMap((month) => month[kind] ?? []).join('|'))

/** A part of a pattern that any month's name fits. Behind one in full a full stop is that of the sentence. */
export const monthPattern = `(?:(?:${full})(?!\\p{L})|(?:${short})(?!\\p{L})\\.?)`

/** The number of a month, from 1. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase().replace('.', '')) ?? Number.NaN
