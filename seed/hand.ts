import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { OperatorError } from '../src/error.ts'
import type { Asked, Batch, Form, Surveyed, Wanted } from './batch.ts'
import { type Given, labourIn, type Place } from './labour.ts'
import { type ReadRegisters, readRegisterRows } from './register-rows.ts'

/** What a thread is asked to do. */
export type Job =
  | { kind: 'registers'; directory: string }
  | { kind: 'survey'; place: Place; asked: readonly Asked[]; given: Given | undefined }
  | { kind: 'derive'; place: Place; wanted: readonly Wanted[]; form: Form; given: Given | undefined }

/** Whoever reads and derives documents, one batch at a time. */
export interface Hand {
  /** @param given is needed where articles were imported. */
  survey(asked: readonly Asked[], given: Given | undefined): Promise<Surveyed[]>
  derive(wanted: readonly Wanted[], form: Form, given: Given): Promise<Batch>
  close(): Promise<void>
}

/** Threads load JavaScript only, on Node 20: what runs from source, as the tests do, works in this one. */
const canHaveThreads = import.meta.url.endsWith('.js')

/** The hands for a corpus: this thread for a small one, two others for a large one. */
export function handsFor({ directory, spool, common }: Place, isLarge: boolean): Hand[] {
  // Nothing else that a place comes with: it goes to a thread with every job.
  const place = { directory, spool, common }
  return isLarge && canHaveThreads ? [threadHand(place), threadHand(place)] : [ownHand(place)]
}

/** Reads the registers; large ones in a thread of its own, of which nothing stays in memory. */
export async function readRegistersApart(directory: string, areLarge: boolean): Promise<ReadRegisters> {
  if (!areLarge || !canHaveThreads) return readRegisterRows(directory)
  const thread = startThread()
  try {
    return (await thread.run({ kind: 'registers', directory })) as ReadRegisters
  } finally {
    await thread.close()
  }
}

function ownHand(place: Place): Hand {
  const labour = labourIn(place)
  const once = givenOnce()
  // Between two batches signals and timers have their turn.
  const turn = async <T>(work: () => T) => {
    await setImmediate()
    return work()
  }
  return {
    survey: (asked, given) => turn(() => labour.survey(asked, given && once(given))),
    derive: (wanted, form, given) => turn(() => labour.derive(wanted, form, once(given))),
    close: async () => {},
  }
}

function threadHand(place: Place): Hand {
  const thread = startThread()
  const once = givenOnce()
  return {
    survey: (asked, given) =>
      thread.run({ kind: 'survey', place, asked, given: given && once(given) }) as Promise<Surveyed[]>,
    derive: (wanted, form, given) =>
      thread.run({ kind: 'derive', place, wanted, form, given: once(given) }) as Promise<Batch>,
    close: thread.close,
  }
}

/** Gives what is given the first time only: it is large, and whoever has had it has it. */
function givenOnce(): (given: Given) => Given | undefined {
  let had: Given | undefined
  return (given) => {
    if (had === given) return undefined
    had = given
    return given
  }
}

/** Threads that are at work. */
let threads = 0

/**
 * By how many percent memory grows, while there are threads, before V8 looks for what is no longer needed; by itself
 * it waits for several times as much, and threads share half a gigabyte. Asking it to collect at once costs more: it
 * forgets what it has compiled, too. 0 leaves it to V8.
 */
const growAtMost = (percent: number) => setFlagsFromString(`--heap-growing-percent=${percent}`)

function startThread() {
  growAtMost(40)
  threads += 1
  const worker = new Worker(new URL('labour.worker.js', import.meta.url), {
    // For a program that is started without npm's setting of the same.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  })
  worker.once('exit', () => {
    threads -= 1
    if (threads === 0) growAtMost(0)
  })
  return {
    async run(job: Job): Promise<unknown> {
      worker.postMessage(job)
      const [answer] = (await once(worker, 'message')) as [{ result: unknown; error?: Error; isOperators?: boolean }]
      if (answer.error) throw answer.isOperators ? new OperatorError(answer.error.message) : answer.error
      return answer.result
    },
    async close() {
      await worker.terminate()
    },
  }
}
