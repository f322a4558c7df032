import { isSpeakerRight, matches } from './measure.ts'
import { intersectionOverUnion } from './overlap.ts'
import type { ScoredDocument, ScoredQuotation } from './scored-document.ts'

const kindsOfFailure = ['MISSED', 'WRONG', 'WRONG SPEAKER'] as const

/** Some of what was missed, of what was extracted wrongly, and of what has a wrong speaker, each as a few lines. */
export function failures(documents: readonly ScoredDocument[], number: number): string[] {
  const told: Record<(typeof kindsOfFailure)[number], (() => string)[]> = { MISSED: [], WRONG: [], 'WRONG SPEAKER': [] }
  for (const document of documents) {
    const pairs = matches(document)
    const say = (kind: keyof typeof told, about: ScoredQuotation, other: ScoredQuotation | undefined) =>
      told[kind].push(() => tell(kind, document, about, other))
    for (const gold of document.gold)
      if (!pairs.some((pair) => pair.gold === gold)) say('MISSED', gold, nearest(gold, document.predicted))
    for (const predicted of document.predicted)
      if (!pairs.some((pair) => pair.predicted === predicted))
        say('WRONG', predicted, nearest(predicted, document.gold))
    for (const pair of pairs) if (!isSpeakerRight(pair)) say('WRONG SPEAKER', pair.predicted, pair.gold)
  }
  return kindsOfFailure.flatMap((kind) => spread(told[kind], number).map((one) => one()))
}

/** The quotation of the other side that shares most with this one, where any shares something. */
function nearest(one: ScoredQuotation, others: readonly ScoredQuotation[]): ScoredQuotation | undefined {
  const shares = others.map(({ content }) => intersectionOverUnion(one.content, content))
  const most = Math.max(0, ...shares)
  return most > 0 ? others[shares.indexOf(most)] : undefined
}

function tell(
  kind: string,
  document: ScoredDocument,
  about: ScoredQuotation,
  other: ScoredQuotation | undefined,
): string {
  const { name, text, tokens, sentences } = document
  const touched = (numbers: readonly number[]) =>
    numbers.map((number) => tokens[number]).filter((one) => one !== undefined)
  const words = (numbers: readonly number[]) => {
    let said = ''
    for (const [index, { start, end }] of touched(numbers).entries()) {
      const before = index === 0 ? undefined : touched(numbers)[index - 1]
      const isNext = index > 0 && numbers[index] === (numbers[index - 1] as number) + 1
      said += before ? (isNext ? text.slice(before.end, start) : ' … ') : ''
      said += text.slice(start, end)
    }
    return said.replaceAll(/\s+/g, ' ')
  }
  const of = ({ content, speaker, antecedent, presentation, rule }: ScoredQuotation) =>
    [
      presentation,
      ...(rule === undefined ? [] : [`by ${rule}`]),
      `${JSON.stringify(words(content))}`,
      `speaker ${JSON.stringify(words(speaker))}${antecedent.length > 0 ? ` (${words(antecedent)})` : ''}`,
    ].join(' ')
  const around = sentences
    .filter(({ start, end }) => touched(about.content).some((token) => token.start < end && start < token.end))
    .map(({ start, end }) => text.slice(start, end).trim().replaceAll(/\s+/g, ' '))
  return [
    `${kind} in ${name}`,
    `  text  ${around.join(' ')}`,
    `  ${kind === 'MISSED' ? 'gold ' : 'found'} ${of(about)}`,
    `  ${kind === 'MISSED' ? 'found' : 'gold '} ${other ? of(other) : 'nothing there'}`,
  ].join('\n')
}

/** So many of a list, from all of its length. */
const spread = <T>(list: readonly T[], number: number): T[] =>
  list.length <= number
    ? [...list]
    : Array.from({ length: number }, (_, index) => list[Math.floor((index * list.length) / number)] as T)
