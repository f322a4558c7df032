import type { Complement } from '../complement.ts'
import { type Report, takes } from '../report.ts'

/** Who says it to whom, where it is said, by a verb and what follows it. */
export function rolesOf(report: Report, complement?: Complement) {
  const { subject, agent, isPassive } = report
  const isQuoted = report.verb.particles.includes('saying')
  const addressee = complement?.addressee
  return {
    speaker: isPassive && !isQuoted ? agent : subject,
    ...(addressee && { addressee }),
    ...(isQuoted && agent ? { medium: agent } : complement?.medium && { medium: complement.medium }),
  }
}

/** Whether the verb can have words in quotation marks as what was said. */
export const isFraming = (report: Report): boolean =>
  takes(report, 'saying') ||
  takes(report, 'onlyDirect') ||
  takes(report, 'asking') ||
  takes(report, 'thinking') ||
  takes(report, 'urging')
