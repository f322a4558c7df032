import { createHash } from 'node:crypto'

/** The first digits of a hash, for a slug. */
export const hashOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)
