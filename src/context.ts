import type { Pool } from 'pg'
import type { Asking } from './database/asking.ts'
import type { Batch } from './database/batch.ts'
import type { Counts } from './database/count.ts'
import type { PrismaClient } from './database/generated/client/client.ts'
import type { ParticipationCounts } from './database/participation-counts.ts'
import type { CorpusRevision } from './database/revision.ts'
import type { Limits } from './request/limits.ts'

/** What every resolver gets: one object per request. */
export interface Context {
  /** Whoever waits for the answer. */
  asking: Asking
  /** Reads, and can do nothing else. */
  prisma: PrismaClient
  /** The connections below Prisma, for SQL of ours. */
  pool: Pick<Pool, 'query'>
  /** Asks SQL of ours, all that is asked at the same time in one statement. */
  batch: Batch
  /** Counts lists, all those of a request in one statement. */
  counts: Counts
  /** In how many statements somebody takes part. */
  participationCounts: ParticipationCounts
  limits: Limits
  /** Reads where the import writes: what is told as news must be there. */
  primary: PrismaClient
  /** Tells of new revisions of the corpus. */
  revision: Pick<CorpusRevision, 'revisions'>
}
