import { Prisma } from './generated/client/client.ts'

/** What Prisma says of an error of the database. */
interface Meta {
  driverAdapterError?: { cause?: { originalCode?: string; kind?: string } }
}

/** The code of an error of the database or of the way to it, as PostgreSQL and Node have them, whether Prisma passed it on or not. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return (error as { code?: string } | undefined)?.code
  const { originalCode, kind } = (error.meta as Meta | undefined)?.driverAdapterError?.cause ?? {}
  return kind === 'DatabaseNotReachable' ? 'ECONNREFUSED' : (originalCode ?? error.code)
}
