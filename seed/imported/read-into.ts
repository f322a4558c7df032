import { progressBar } from '../progress-bar.ts'
import { bytesIn, readArticles } from '../reading/read-articles.ts'
import { ReadingSummary } from '../reading/summary.ts'
import type { Spool } from './spool.ts'

/**
 * Reads the articles in a folder into a spool.
 * @param name stands before the names of all of them.
 * @returns of each article, by name, a hash over what was read, and what is to be said of the reading.
 */
export async function readInto(
  spool: Spool,
  folder: string,
  name: string,
): Promise<{ read: Map<string, string>; summary: string }> {
  const read = new Map<string, string>()
  const summary = new ReadingSummary()
  const bar = progressBar('Reading', await bytesIn(folder), 'bytes')
  try {
    for await (const one of readArticles(folder, { advance: (bytes) => bar.advance(bytes) })) {
      summary.add(one)
      if ('why' in one) continue
      const path = `${name}/${one.name}`
      read.set(path, spool.put({ ...one, name: path }))
    }
  } finally {
    bar.end()
  }
  return { read, summary: String(summary) }
}
