import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { Presentation } from '../../src/database/generated/client/enums.ts'
import { OperatorError } from '../../src/error.ts'
import type { Stretch } from '../../src/text/stretch.ts'
import { decode } from '../reading/decode.ts'
import { Unreadable } from '../reading/unreadable.ts'
import { doubled, predictionsIn, type ScoredDocument, tokensOf } from './scored-document.ts'

const presentations = {
  Direct: 'DIRECT',
  Indirect: 'INDIRECT',
  IndirectFreeIndirect: 'INDIRECT_FREE_INDIRECT',
  FreeIndirect: 'FREE_INDIRECT',
  Reported: 'REPORTED',
} as const satisfies Record<string, Presentation>

const stretches = z.array(
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]).transform(([start, end]): Stretch => ({ start, end })),
)

const goldDocument = z.object({
  document: z.string(),
  text: z.string(),
  tokens: stretches,
  sentences: stretches,
  quotes: z.array(
    z.object({
      type: z.enum(Object.keys(presentations) as (keyof typeof presentations)[]),
      quote: stretches,
      speaker: stretches,
      cue: stretches,
      frame: stretches,
      addressee: stretches,
    }),
  ),
})

/**
 * Extracts the quotations of annotated documents, one in JSON a line.
 * @param least the confidence that what is extracted has at least.
 * @throws OperatorError where the file or a line of it is not what it should be: what is passed over would be a worse score.
 */
export function readGold(path: string, least: number): ScoredDocument[] {
  if (!existsSync(path)) throw new OperatorError(`There is no file ${path}.`)
  const documents = textOf(path)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${basename(path)}:${index + 1}`, least)]))
  if (documents.length === 0) throw new OperatorError(`${basename(path)}: has no article; expected one in JSON a line.`)
  return documents
}

function textOf(path: string): string {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    if (error instanceof Unreadable) throw new OperatorError(`${basename(path)}: ${error.message}`)
    throw error
  }
}

function readLine(line: string, place: string, least: number): ScoredDocument {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    throw new OperatorError(`${place}: not JSON: ${(error as Error).message}`)
  }
  const { data, error } = goldDocument.safeParse(json)
  if (!data) {
    const { path = [], message } = error.issues[0] ?? {}
    throw new OperatorError(`${place}: ${path.length > 0 ? path.join('.') : 'the line'}: ${message}.`)
  }
  const { document: name, text, tokens, sentences, quotes } = data
  const all = { tokens, sentences, quotes: quotes.flatMap(({ type: _, ...parts }) => Object.values(parts).flat()) }
  for (const [field, parts] of Object.entries(all))
    for (const { start, end } of parts)
      if (start > end || end > text.length)
        throw new OperatorError(
          `${place}: ${field}: [${start}, ${end}] is no stretch of the text, which has ${text.length} UTF-16 code units.`,
        )
  const of = (parts: readonly Stretch[]) => tokensOf(tokens, parts)
  const gold = quotes.map(({ type, quote, speaker, cue, frame, addressee }) => ({
    presentation: presentations[type],
    content: of(quote),
    speaker: of(speaker),
    antecedent: [],
    cue: of(cue),
    frame: of(frame),
    addressee: of(addressee),
  }))
  return { name, text, tokens, sentences, gold, predicted: doubled(predictionsIn(text, tokens, 'de', least)) }
}
