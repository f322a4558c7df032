import type { Sector } from '../../../src/database/generated/client/enums.ts'
import type { Naming } from './naming.ts'
import { sectorOfFirstPart } from './noun.ts'

/** Offices that every sector has: what they are an office of tells more. */
const anywhere =
  /^(?:präsident|vizepräsident|experte|fachmann|fachleute|gutachter|analyst|jurist|beauftragte|funktionär|manager|geschäftsführer|vorstand|vorstandsmitglied|inhaber|helfer|ökonom|sachverständige|forscher|wissenschaftler|inspekteur|politiker|delegation|rat|kommission)$/

const former = /^(?:ehemalig|früher|einstig|vormalig|seinerzeitig)(?:e[nrsm]?)?$/i
const formerHead =
  /^(?:Ex-\p{L}|(?:Ex|Alt-?)(?:bundes|staats|außen|innen|finanz|premier)?(?:kanzler|präsident|minister|chef|bürgermeister|könig))/iu

/** The sector of an actor, from the last part of its noun, then from the first, then from what hangs on it. */
export function sectorOf(
  words: readonly string[],
  { head = '', noun, institution, of }: Naming,
  attribute: { sector: Sector | null; kind: string } | undefined,
): Sector {
  const isFormer = words.some((word, index) => former.test(word) || (word === 'a.' && words[index + 1] === 'D'))
  if (noun?.sort !== 'BODY' && (isFormer || formerHead.test(head))) return 'UNKNOWN'
  if (institution) return institution.sector
  if (of?.sector === 'INTERNATIONAL') return 'INTERNATIONAL'
  const first = of?.sector ?? (noun ? sectorOfFirstPart(noun.before) : 'UNKNOWN')
  const behind = attribute?.kind === 'STATE' ? 'UNKNOWN' : (attribute?.sector ?? 'UNKNOWN')
  const own = noun?.sector ?? 'UNKNOWN'
  const order = noun && anywhere.test(noun.lemma) ? [first, behind, own] : [own, first, behind]
  return order.find((sector) => sector !== 'UNKNOWN') ?? 'UNKNOWN'
}
