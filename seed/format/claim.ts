import { z } from 'zod'
import { register, slug, text } from './common.ts'

const claim = z.strictObject({
  text: text.describe('The proposition, as one English sentence.'),
  event: slug.optional().describe('The event, often only alleged, that it is about.'),
  about: z.array(slug).default([]).describe('The actors that it is about.'),
})

export const claims = register(claim)
export type ClaimEntry = z.output<typeof claim>
