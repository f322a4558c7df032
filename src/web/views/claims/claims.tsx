import { getRouteApi } from '@tanstack/react-router'
import type { ClaimFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { NarrowForm } from '../../parts/narrow.tsx'
import { type ClaimPosition, positions, positionTerms } from '../../parts/terms.ts'
import { useTitle } from '../../parts/title.ts'
import { ClaimRows } from './claim-rows.tsx'
import { ClaimListDocument } from './operations.ts'

const route = getRouteApi('/claims')

/** The propositions on which statements take positions. */
export function Claims() {
  useTitle('Claims')
  const { words, position } = route.useSearch()
  const navigate = route.useNavigate()
  const filter: ClaimFilter = {
    ...(words && { text: words }),
    ...(position && { positions: { position: [position as ClaimPosition] } }),
  }
  const isNarrowed = Object.keys(filter).length > 0
  const variables = isNarrowed ? { filter } : {}
  const asked = useOperation(ClaimListDocument, variables)
  const statements = { claim: { ...filter.positions, ...(words && { claim: { text: words } }) } }
  return (
    <>
      <h1>Claims</h1>
      <p>
        What statements assert, confirm, deny, question or decline to comment on. The data never says that a claim is
        true or false.
      </p>
      <Behind questions={[{ operation: ClaimListDocument, variables }]} filter={statements} />
      <NarrowForm
        given={{ words, position } as Partial<Record<'words' | 'position', string>>}
        fields={[
          { name: 'words', label: 'Words of the claim, in any inflection' },
          {
            name: 'position',
            label: 'A statement',
            options: positions.map((one) => [one, `${positionTerms[one]}${one === 'DECLINES_COMMENT' ? '' : ' it'}`]),
          },
        ]}
        onChange={(search) => void navigate({ search })}
      />
      <Loaded asked={asked}>
        {({ claims }) =>
          claims.totalCount === 0 ? (
            <p>
              {isNarrowed
                ? 'There is no such claim. Look for other words, or show all.'
                : 'The corpus has no claims yet.'}
            </p>
          ) : (
            <ClaimRows page={claims} filter={variables} />
          )
        }
      </Loaded>
    </>
  )
}
