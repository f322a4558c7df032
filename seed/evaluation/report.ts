import type { Evaluation, Line } from './evaluation.ts'
import { share } from './tally.ts'

const columns = ['P', 'R', 'F1', '95 % of F1', 'gold', 'extracted']
const widths = [7, 7, 7, 15, 8, 11]
const nameWidth = 30

/** An evaluation as a person reads it; the published measure only where the data set is the one it is of. */
export function report(evaluation: Evaluation, isOfDataSet: boolean): string {
  const { documents, quotations, extracted, overall, kinds, published, extractedAs } = evaluation
  const sections: [string, readonly Line[]][] = [
    ['overall, whatever the kind', overall],
    ...Object.entries(kinds),
    ...(isOfDataSet ? [["the data set's own measure", published] satisfies [string, readonly Line[]]] : []),
  ]
  return [
    `${documents} articles with ${quotations} quotations; ${extracted} extracted.`,
    '',
    ...sections.flatMap(([title, lines]) => [row(title, columns), ...lines.map(lineOf), '']),
    row(
      'kind, and as what extracted',
      Object.keys(extractedAs.NONE).map((kind) => shortened(kind)),
      kindWidths,
    ),
    ...Object.entries(extractedAs).map(([kind, counts]) =>
      row(
        kind === 'NONE' ? '  no such quotation' : `  ${kind}`,
        Object.entries(counts).map(([as, count]) => (kind === 'NONE' && as === 'MISSED' ? '' : `${count}`)),
        kindWidths,
      ),
    ),
  ].join('\n')
}

const lineOf = ({ measure, precision, recall, f1, interval, support, extracted }: Line) =>
  row(`  ${measure}`, [
    percent(precision),
    percent(recall),
    percent(f1),
    interval.f1.map(percent).join(' – '),
    `${support}`,
    `${extracted}`,
  ])

const percent = (part: number) => (100 * part).toFixed(1)

/** What an editor of a corpus asks first. A direct quotation counts as found whatever kind it was taken for. */
export function summary({ overall, extractedAs }: Evaluation): string {
  const direct = Object.values(extractedAs.DIRECT).reduce((sum, count) => sum + count, 0)
  const [all, half, speakers] = (['overlap, IoU ≥ 0.5', 'half of its words', 'speaker right, if matched'] as const).map(
    (measure) => overall.find((line) => line.measure === measure),
  )
  const of = (right: number, whole: number) => `${right} of ${whole} (${percent(share(right, whole))} %)`
  const recall = (line: Line | undefined) =>
    line ? of(Math.round(line.recall * line.support), line.support) : of(0, 0)
  return [
    `Direct quotations found: ${of(direct - extractedAs.DIRECT.MISSED, direct)}.`,
    `Mentions found: ${recall(all)}.`,
    `Mentions of which half of the words were found at least: ${recall(half)}.`,
    `Speakers right, where a found mention names one: ${recall(speakers)}.`,
  ].join('\n')
}

/** `IFI` for INDIRECT_FREE_INDIRECT: the columns are narrow. */
const shortened = (kind: string) =>
  kind.includes('_')
    ? kind
        .split('_')
        .map((word) => word[0])
        .join('')
    : kind
const kindWidths = [9, 9, 9, 9, 9, 9]

const row = (name: string, cells: readonly string[], to: readonly number[] = widths) =>
  (name.padEnd(nameWidth) + cells.map((cell, index) => cell.padStart(to[index] ?? 0)).join('')).trimEnd()
