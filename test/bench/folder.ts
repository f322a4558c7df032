import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Works in a folder that is gone afterwards, also where somebody ends the program before it is done. */
export async function withFolder<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'wortlaut-bench-'))
  const ended = () => {
    rmSync(directory, { recursive: true, force: true })
    process.exit(130)
  }
  // Whoever runs this passes a signal on, so that it may come twice.
  process.on('SIGINT', ended).on('SIGTERM', ended)
  try {
    return await work(directory)
  } finally {
    process.off('SIGINT', ended).off('SIGTERM', ended)
    await rm(directory, { recursive: true, force: true })
  }
}
