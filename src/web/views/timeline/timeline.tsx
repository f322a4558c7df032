import { getRouteApi, Link } from '@tanstack/react-router'
import { useOperation } from '../../api/use-operation.ts'
import { Behind } from '../../parts/behind.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useTitle } from '../../parts/title.ts'
import { filterOf } from '../../selection/filter.ts'
import { Drawn } from './drawn.tsx'
import { TimelineDocument, type TimelineQueryVariables } from './operations.ts'
import type { Step } from './search.ts'
import { isTooFine, usualStep } from './step.ts'
import styles from './timeline.module.css'
import { Ways } from './ways.tsx'

const route = getRouteApi('/timeline')

/** When it was said: the statements of a selection in steps of time, as exactly as their dates are known. */
export function Timeline() {
  const search = route.useSearch()
  const { by, count = 'statements', split, ...selection } = search
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
      <Behind questions={[{ operation: TimelineDocument, variables: variablesOf(step) }]} filter={filter} />
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
        <Loaded asked={asked}>
          {(data) => <Drawn data={data} search={search} selection={selection} step={step} count={count} />}
        </Loaded>
      )}
    </>
  )
}
