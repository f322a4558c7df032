import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/**
 * Collects what this thread no longer needs. V8 alone lets that grow to several times what is needed.
 * @returns the bytes that are left.
 */
export function collectGarbage(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  return usedBytes()
}

/** The bytes that this thread holds, needed or not. */
export const usedBytes = (): number => getHeapStatistics().used_heap_size
