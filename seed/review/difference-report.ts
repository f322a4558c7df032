import { type Alone, type Aspect, aspects, type Difference, type Pair } from './difference.ts'
import type { SideMention } from './side.ts'

/** Differences as a person reads them: document by document, and in each what was found, missed and is too much. */
export function differenceReport(differences: readonly Difference[]): string {
  const all = differences.map(ofDocument)
  if (differences.length !== 1) all.push(totals(differences))
  return all.join('\n\n')
}

function ofDocument({ document, pairs, missed, extra }: Difference): string {
  const exact = pairs.filter(({ isExact }) => isExact)
  const overlapping = pairs.filter(({ isExact }) => !isExact)
  return [
    `${document}: ${counts({ pairs, missed, extra })}`,
    ...group('Found exactly', exact, foundLines),
    ...group('Found, but not exactly', overlapping, foundLines),
    ...group('Missed', missed, (alone) => aloneLines(alone, 'extracted')),
    ...group('Too much', extra, (alone) => aloneLines(alone, 'annotated')),
  ].join('\n')
}

function group<T>(title: string, list: readonly T[], linesOf: (one: T) => string[]): string[] {
  if (list.length === 0) return []
  return ['', `${title}: ${list.length}`, ...list.flatMap(linesOf).map((line) => `  ${line}`)]
}

function foundLines({ curated, extracted, isExact, differs }: Pair): string[] {
  return [
    `${kindOf(curated)} ${shortened(curated.words)}`,
    ...(isExact ? [] : [`    extracted     ${shortened(extracted.words)}`]),
    ...differs.map(
      (aspect) =>
        `    ${aspect.padEnd(13)} annotated ${valueIn[aspect](curated)}, extracted ${valueIn[aspect](extracted)}`,
    ),
  ]
}

const aloneLines = ({ mention, nearest }: Alone, other: string): string[] => [
  `${kindOf(mention)} ${shortened(mention.words)}`,
  `    by ${valueIn.speaker(mention)}, ${mention.act}, ${mention.statement}`,
  ...(nearest ? [`    ${other} there: ${kindOf(nearest)} ${shortened(nearest.words)}`] : []),
]

const valueIn: Record<Aspect, (mention: SideMention) => string> = {
  speaker: ({ speakers, strangers }) =>
    speakers
      .map((slug) => (strangers.has(slug) ? `“${strangers.get(slug)}”, who is in no register` : slug))
      .join(' and '),
  act: ({ act }) => act,
  presentation: ({ presentation }) => presentation,
  date: ({ said }) => said ?? 'unknown',
}

const kindOf = ({ presentation, confidence }: SideMention) =>
  confidence === null ? presentation : `${presentation} (${confidence})`

/** Characters of words from which on only their beginning and end are shown. */
const longest = 160

function shortened(words: string): string {
  const half = longest / 2
  if (words.length <= longest) return `“${words}”`
  return `“${words.slice(0, half).replace(/\s\S*$/, '')} … ${words.slice(-half).replace(/^\S*\s/, '')}”`
}

function totals(differences: readonly Difference[]): string {
  const pairs = differences.flatMap((one) => one.pairs)
  const missed = differences.flatMap((one) => one.missed)
  const extra = differences.flatMap((one) => one.extra)
  return `${differences.length} documents: ${counts({ pairs, missed, extra })}`
}

/** How many there are of all; the differences of those that were found. */
function counts({ pairs, missed, extra }: Omit<Difference, 'document'>): string {
  const exact = pairs.filter(({ isExact }) => isExact).length
  const different = aspects
    .map((aspect) => `${aspect} ${pairs.filter(({ differs }) => differs.includes(aspect)).length}`)
    .join(', ')
  return [
    `${pairs.length + missed.length} annotated, ${pairs.length + extra.length} extracted.`,
    `  ${exact} found exactly, ${pairs.length - exact} not exactly, ${missed.length} missed, ${extra.length} too much.`,
    `  Of those found, so many differ in: ${different}.`,
    `  Speakers that are the very actors: ${share(
      pairs.filter(({ differs }) => !differs.includes('speaker')),
      pairs,
    )}; ` +
      `and where the body that somebody speaks for, or one of several, counts too: ${share(
        pairs.filter(({ isNear }) => isNear),
        pairs,
      )}.`,
  ].join('\n')
}

const share = (some: readonly unknown[], all: readonly unknown[]): string =>
  `${some.length} of ${all.length}${all.length === 0 ? '' : ` (${((100 * some.length) / all.length).toFixed(1)} %)`}`
