import type { Stretch } from '../../src/text/stretch.ts'
import type { Quotation } from '../extraction/quotation.ts'

/** Quotations in the order of their content; one within a part of another's content is nested in it, the nearest there is. */
export function inOrder(quotations: readonly Quotation[]): Quotation[] {
  const sorted = [...quotations].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  let open: number[] = []
  return sorted.map((quotation, index) => {
    open = open.filter((one) => endOf(sorted[one] as Quotation) > startOf(quotation))
    const parent = open.findLast((one) => encloses(sorted[one] as Quotation, quotation))
    open.push(index)
    return parent === undefined ? quotation : { ...quotation, parent }
  })
}

/** A speech that is only told of has no wording in which another could be. */
const encloses = (outer: Quotation, inner: Quotation): boolean =>
  outer.presentation !== 'REPORTED' &&
  outer.content.some(
    ({ start, end }) => start <= startOf(inner) && endOf(inner) <= end && end - start > endOf(inner) - startOf(inner),
  )

const startOf = ({ content }: Quotation): number => (content[0] as Stretch).start
const endOf = ({ content }: Quotation): number => (content.at(-1) as Stretch).end
