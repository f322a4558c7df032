import { z } from 'zod'
import { DateDerivation, EventStatus, EventType, ParticipantRole } from '../../src/database/generated/client/enums.ts'
import { choice, country, date, language, register, slug, text } from './common.ts'

const name = z.union([
  text.transform((given) => ({ text: given, language: undefined })),
  z.strictObject({ text, language: language.optional() }),
])

const on = z.union([
  date.transform((given) => ({ on: given, words: undefined, by: undefined })),
  z.strictObject({
    on: date,
    words: text.optional(),
    by: choice(DateDerivation).exclude(['UNKNOWN']).optional(),
  }),
])

const event = z.strictObject({
  name: text.describe('A short name in English.'),
  description: text.optional().describe('One sentence on what it is.'),
  names: z.array(name).default([]).describe('What articles call it.'),
  type: choice(EventType),
  status: choice(EventStatus),
  on: on.optional().describe('When it happens, in EDTF; left out where that is unknown.'),
  place: text.optional(),
  country: country.optional(),
  participants: z.record(slug, choice(ParticipantRole)).default({}),
  parent: slug.optional().describe('The larger event of which it is a part, by its slug.'),
})

export const events = register(event)
export type EventEntry = z.output<typeof event>
