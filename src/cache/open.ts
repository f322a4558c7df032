import type { Environment } from '../environment.ts'
import type { Answers } from './answer.ts'
import { MemoryAnswers } from './memory.ts'
import { RedisAnswers } from './redis.ts'

/** Where answers are kept; undefined where none are to be. Nothing is connected to unless a setting says so. */
export function openAnswers(
  { RESPONSE_CACHE_MB, REDIS_URL }: Environment,
  log: (line: string) => void,
): Answers | undefined {
  if (RESPONSE_CACHE_MB === 0) return undefined
  const bytes = RESPONSE_CACHE_MB * 1_000_000
  const most = bytes / 16
  const memory = new MemoryAnswers(bytes, most)
  return REDIS_URL === undefined ? memory : new RedisAnswers(REDIS_URL, memory, most, log)
}
