import { progressBar } from '../../seed/progress-bar.ts'
import type { Stop } from '../../seed/stop.ts'
import { type Manifest, rowCount } from './manifest.ts'

/** Lets the lines of a backup through, and shows how far they are. */
export interface Watch {
  /** @throws OperatorError where somebody asked to stop. */
  through(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
  end(): void
}

export function watchLines(what: string, manifest: Manifest, stop: Stop): Watch {
  const bar = progressBar(what, rowCount(manifest), 'rows')
  return {
    async *through(lines) {
      for await (const some of lines) {
        stop.check()
        bar.advance(lineCount(some))
        yield some
      }
    },
    end: bar.end,
  }
}

const lineFeed = 10

function lineCount(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines++
  return lines
}
