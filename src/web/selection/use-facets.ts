import { useMemo, useState } from 'react'
import { type Asked, type Operation, useOperation } from '../api/use-operation.ts'
import type { Names } from './choice.ts'
import { type FacetName, type FacetValue, facetValues, facetVariables, namesOf } from './facet-values.ts'
import { FacetsDocument, type FacetsQuery, type FacetsQueryVariables } from './operations.ts'
import type { Selection } from './selection.ts'

export interface Counted {
  /** The values of each facet; undefined until they were counted once. */
  facets: Record<FacetName, FacetValue[]> | undefined
  names: Names
  /** The first and the last day of the corpus. */
  days: { from: string | null; to: string | null } | undefined
  asked: Asked<FacetsQuery>
  /** Whether the numbers are those of another selection, until the new ones are there. */
  isOld: boolean
}

/** The operation that counts a selection's facets, with its variables: for `Behind`. */
export const facetsQuestion = (
  selection: Selection,
): { operation: Operation<FacetsQuery, FacetsQueryVariables>; variables: FacetsQueryVariables } => ({
  operation: FacetsDocument,
  variables: facetVariables(selection),
})

const noNames: Names = new Map()

const same = (one: Selection | undefined, other: Selection) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Counts the facets of a selection.
 * @param ready whether what the view shows is there: it comes first, and the counts do not stand in its way.
 */
export function useFacets(selection: Selection, ready: boolean): Counted {
  const [counted, setCounted] = useState<Selection>()
  if (ready && !same(counted, selection)) setCounted(selection)
  const of = useMemo(() => counted ?? {}, [counted])
  const variables = useMemo(() => facetVariables(of), [of])
  const asked = useOperation(FacetsDocument, variables, { pause: !counted })
  const { data } = asked
  const facets = useMemo(() => data && facetValues(data, of), [data, of])
  const names = useMemo(() => (data ? namesOf(data) : noNames), [data])
  return { facets, names, days: data?.corpus, asked, isOld: asked.isAsking || !same(counted, selection) }
}
