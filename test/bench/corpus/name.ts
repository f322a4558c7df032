import type { Random } from './random.ts'

const first = (names: string) => names.split(' ')
const byRegion = {
  west: {
    first: first('Anna Peter Maria Thomas Laura Michael Julia Robert Emma David Sarah Jonas Helen Mark Clara Paul'),
    endings: ['mann', 'er', 'son', 'ard', 'ley', 'berg', 'ton', 'ert'],
  },
  east: {
    first: first('Olga Dmitri Irina Sergej Natalja Andrej Oksana Viktor Jelena Boris Tatjana Roman'),
    endings: ['ow', 'enko', 'ski', 'in', 'uk', 'ew', 'itsch'],
  },
  far: {
    first: first('Li Wei Jun Mei Hana Kenji Min Arun Priya Amir Leila Yusuf Noor'),
    endings: ['g', 'n', 'a', 'i', ''],
  },
}
const onsets = 'B D F G H K L M N P R S T W Sch Br Kr St Tr Gr'.split(' ')
const vowels = 'a e i o u ei au'.split(' ')
const middles = 'l n r m t d s k rn lt nd ss'.split(' ')

const regionOf = (code: string): keyof typeof byRegion => {
  if (['RU', 'UA', 'BY', 'PL', 'RS', 'CZ', 'GE', 'AM', 'KZ', 'LT'].includes(code)) return 'east'
  return ['CN', 'TW', 'JP', 'KR', 'KP', 'IN', 'IR', 'SA', 'EG', 'SY', 'TR'].includes(code) ? 'far' : 'west'
}

/** The name of somebody who does not exist. */
export function drawName(random: Random, country: string): { first: string; last: string } {
  const { first, endings } = byRegion[regionOf(country)]
  const syllables = random.chance(0.35) ? 2 : 1
  let last = random.pick(onsets)
  for (let i = 0; i < syllables; i++) last += random.pick(vowels) + random.pick(middles)
  return { first: random.pick(first), last: last + random.pick(endings) }
}

/** The spelling of another language for an Eastern name: *Malenkov* for *Malenkow*. */
export function transliteration(last: string): string | undefined {
  if (last.endsWith('ow') || last.endsWith('ew')) return `${last.slice(0, -1)}v`
  return last.endsWith('ski') ? last.replace(/ski$/, 'sky') : undefined
}

export const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
