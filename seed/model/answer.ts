import { z } from 'zod'
import { Presentation } from '../../src/database/generated/client/enums.ts'
import { ModelFailure } from './failure.ts'

const part = z.object({ sentence: z.int(), words: z.string().min(1).max(20_000) })
// No piece of an article has more; what a model goes on with without end is none.
const parts = z.array(part).max(20)
const otherPart = part.nullable().default(null)

/** Small models leave out what is empty; the schema that they are given has everything required. */
const quotation = z.object({
  presentation: z.enum(Presentation),
  content: parts.min(1),
  cue: parts.default([]),
  speaker: otherPart,
  antecedent: otherPart,
  addressee: otherPart,
  medium: otherPart,
  fragments: z.array(z.string().max(20_000)).max(20).default([]),
  confidence: z.number().min(0).max(1),
})

export const answer = z.object({ quotations: z.array(quotation).max(300) })

/** What a model answers of a piece of an article: words that it says are there, and in which sentences. */
export type Answer = z.output<typeof answer>
export type ProposedQuotation = Answer['quotations'][number]
export type ProposedPart = z.output<typeof part>

/** Endpoints refuse schemas with keywords that they cannot hold a model to; the answer is checked here. */
const unknownToEndpoints = [
  '$schema',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]

export const answerSchema = z.toJSONSchema(answer, {
  override({ jsonSchema }) {
    for (const keyword of unknownToEndpoints) delete (jsonSchema as Record<string, unknown>)[keyword]
  },
})
delete answerSchema.$schema

/**
 * What a model wrote, read as an answer. Whatever is around the object is passed over: a code fence, or what the model
 * thought before.
 * @throws ModelFailure where it is none.
 */
export function readAnswer(written: string): Answer {
  const object = written.replace(/^\s*<think>[\s\S]*?<\/think>/, '')
  const json = object.slice(object.indexOf('{'), object.lastIndexOf('}') + 1)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new ModelFailure('nonsense', "the model's answer is not JSON")
  }
  const result = answer.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.join('.') || 'the whole'
  throw new ModelFailure('nonsense', `the model answers in another shape (${path}: ${issue?.message})`)
}
