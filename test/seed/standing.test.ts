import { describe, expect, test } from 'vitest'
import { readGraph } from '../../seed/graph.ts'
import { editedCorpus } from '../help/small-corpus.ts'

const said = 'said: { on: 2022-03-13, words: am Sonntag, by: RELATIVE_TO_PUBLICATION }'

/** What the minister of 2020 to 2022 is, in a statement of some day. */
async function minister(date: string) {
  const { Actor, Participation, ParticipationWithin } = await readGraph(await editedCorpus('a.yaml', [said, date]))
  const idOf = (slug: string) => Actor.find((actor) => actor.slug === slug)?.id
  const speaker = Participation.find(({ role, actorId }) => role === 'SPEAKER' && actorId === idOf('anna-muster'))
  return {
    official: speaker?.official,
    sectors: speaker?.sectors,
    withinGovernment: ParticipationWithin.some(
      ({ statementId, role, actorId, withinId }) =>
        statementId === speaker?.statementId &&
        role === 'SPEAKER' &&
        actorId === idOf('anna-muster') &&
        withinId === idOf('land-government'),
    ),
  }
}

describe('an office', () => {
  const inOffice = { official: true, sectors: ['GOVERNMENT'], withinGovernment: true }
  const outOfOffice = { official: false, sectors: [], withinGovernment: false }

  test.each([
    ['a day on which it was held', 'said: { on: 2022-12-31, by: EXPLICIT }', inOffice],
    ['a day after it: a former official is none', 'said: { on: 2023-01-01, by: EXPLICIT }', outOfOffice],
    ['a day before it', 'said: { on: 2019-12-31, by: EXPLICIT }', outOfOffice],
    ['a month in which it may have been held', 'said: { on: 2020-01, by: EXPLICIT }', inOffice],
    ['a year that only begins after it', 'said: { on: 2023, by: EXPLICIT }', outOfOffice],
  ])('counts on %s', async (_, date, expected) => {
    expect(await minister(date)).toEqual(expected)
  })
})
