import type { Spellings } from '../src/text/term.ts'
import { registerRows } from './graph.ts'
import type { Problem } from './problem.ts'
import { type Registers, readRegisters } from './register.ts'
import type { RegisterRows } from './rows.ts'

/** The registers as other threads can have them, and what follows from them. */
export interface ReadRegisters {
  registers: Registers
  rows: RegisterRows
  spellings: Spellings
  problems: Problem[]
}

/** @throws OperatorError where a register does not exist. */
export function readRegisterRows(directory: string): ReadRegisters {
  const problems: Problem[] = []
  const files = readRegisters(directory, problems)
  const { rows, spellings } = registerRows(files)
  const plain = <T>({ noun, entries, incomplete }: T & Registers[keyof Registers]) => ({ noun, entries, incomplete })
  const registers = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, plain(file)]))
  return { registers: registers as unknown as Registers, rows, spellings, problems }
}
