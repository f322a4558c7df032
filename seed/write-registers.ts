import type { ClientBase } from 'pg'
import { tableOf } from '../src/database/table.ts'
import { registerName } from './bookkeeping.ts'
import { hashOf } from './input.ts'
import { jsonWriter } from './json-rows.ts'
import { type RegisterRows, registerModels } from './rows.ts'
import { type Changes, upsert, writeTables } from './write-rows.ts'

/** The rows of the registers, and what they were derived from. */
export interface RegisterTables {
  rows: RegisterRows
  input: string
}

/** Brings the rows of the registers to what these say. */
export async function writeRegisters(client: ClientBase, { rows, input }: RegisterTables): Promise<Changes> {
  const texts = new Map(registerModels.map((model) => [model as string, `[${jsonWriter(model)(rows[model])}]`]))
  const changes = await writeTables(client, texts)
  const row = { name: registerName, input, elsewhere: '', rows: hashOf(...texts.values()), outline: {} }
  await upsert(client, tableOf('Document'), `[${jsonWriter('Document')([row])}]`)
  return changes
}
