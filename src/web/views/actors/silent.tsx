import type { ActorFilter } from '../../api/schema.ts'
import { useOperation } from '../../api/use-operation.ts'
import { Further } from '../../parts/further.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { ActorTable } from './actor-table.tsx'
import { SilentActorsDocument, type SilentPageFragment } from './operations.ts'

/** Those who are spoken about, spoken to or represented, and say nothing themselves. */
export function Silent({ page, filter }: { page: SilentPageFragment; filter: ActorFilter }) {
  return (
    <section>
      <h2>
        Who says nothing <small>({page.totalCount})</small>
      </h2>
      <SilentRows page={page} filter={filter} />
    </section>
  )
}

function SilentRows({ page, filter }: { page: SilentPageFragment; filter: ActorFilter }) {
  const { hasNextPage, endCursor } = page.pageInfo
  const id = `silent ${JSON.stringify(filter)} ${endCursor}`
  return (
    <>
      <ActorTable caption="Those who say nothing, by name" rows={page.nodes.map((actor) => ({ actor }))} />
      {hasNextPage && endCursor && (
        <Further key={id} id={id} label="More">
          <NextRows filter={filter} after={endCursor} />
        </Further>
      )}
    </>
  )
}

function NextRows({ filter, after }: { filter: ActorFilter; after: string }) {
  const asked = useOperation(SilentActorsDocument, { silent: filter, after })
  return <Loaded asked={asked}>{({ silent }) => <SilentRows page={silent} filter={filter} />}</Loaded>
}
