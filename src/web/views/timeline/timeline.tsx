import { getRouteApi, Link } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { useTitle } from '../../parts/title.ts'
import { changed } from '../../selection/changed.ts'
import { filterOf } from '../../selection/filter.ts'
import { Selected } from '../../selection/selected.tsx'
import { Selecting } from '../../selection/selecting.tsx'
import { facetsQuestion } from '../../selection/use-facets.ts'
import { Drawn } from './drawn.tsx'
import { TimelineDocument, type TimelineQueryVariables } from './operations.ts'
import type { Step, TimelineSearch } from './search.ts'
import { isTooFine, usualStep } from './step.ts'
import styles from './timeline.module.css'
import { Ways } from './ways.tsx'

const route = getRouteApi('/timeline')

/** When it was said: the statements of a selection in steps of time, as exactly as their dates are known. */
export function Timeline() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { by, count: counted, split, ...selection } = search
  const ways = changed<TimelineSearch>({}, { by, count: counted, split })
  const count = counted ?? 'statements'
  const filter = filterOf(selection)
  const variablesOf = (step: Step): TimelineQueryVariables => ({
    by: step,
    isSplit: split !== undefined,
    splitBy: split ? [step, split === 'act' ? 'ACT' : 'SPEAKER_COUNTRY'] : [],
    ...(filter && { filter }),
  })
  const wanted = by ?? usualStep(search)
  const first = useOperation(TimelineDocument, variablesOf(wanted))
  // What nobody chose is made coarser where it does not fit; what somebody chose is told.
  const falls = by === undefined && wanted !== 'MONTH' && isTooFine(first.error)
  const coarse = useOperation(TimelineDocument, variablesOf('MONTH'), { pause: !falls })
  const [asked, step] = falls ? [coarse, 'MONTH' as const] : [first, wanted]
  useTitle('Timeline')
  return (
    <>
      <h1>When it was said</h1>
      <Behind
        questions={[{ operation: TimelineDocument, variables: variablesOf(step) }, facetsQuestion(selection)]}
        filter={filter}
      />
      <Selecting
        selection={selection}
        onChange={(next, replace) => navigate({ search: { ...next, ...ways }, replace, resetScroll: false })}
        ready={asked.data !== undefined && !asked.isAsking}
        failed={asked.error !== undefined}
      >
        <Ways search={search} step={step} />
        {!falls && isTooFine(asked.error) ? (
          <section role="alert" className={styles['tooFine']}>
            <h2>These are too many steps to be drawn</h2>
            <p>{asked.error?.graphQLErrors[0]?.message.replace(/ Take longer.*/, '')}</p>
            <p>
              <Link to="/timeline" search={{ ...search, by: 'MONTH' }}>
                Take months
              </Link>{' '}
              instead, or choose a shorter time.
            </p>
          </section>
        ) : (
          <Selected asked={asked}>
            {(data) => <Drawn data={data} search={search} selection={selection} step={step} count={count} />}
          </Selected>
        )}
      </Selecting>
    </>
  )
}
