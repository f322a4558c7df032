/** The months' names, in full, as they are shortened, and as they are called in Austria. */
const names = [
  ['januar', 'jänner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mär', 'mrz', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
]

const numbers = new Map(names.flatMap((same, index) => same.map((name) => [name, index + 1])))

/** A part of a pattern that any month's name fits; a full stop may stand behind one that is shortened. */
export const monthPattern = `(?:${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`

/** The number of a month, from 1. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase().replace('.', '')) ?? Number.NaN
