import { describe, expect, test } from 'vitest'
import { balanceOf } from '../../src/web/views/network/graph.ts'
import { inLanes, seen, spanOf, stretchOf } from '../../src/web/views/timeline/stretch.ts'
import { tickWords } from '../../src/web/views/timeline/ticks.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const bar = (from: string, to = from) => ({ from, to })
const range = (earliest: string | null, latest: string | null) => ({ earliest, latest })

describe('the stretch of a timeline', () => {
  const bars = [bar('2022-02-01'), bar('2022-03-01')]

  test('goes from the first bar to behind the last', () => {
    expect(stretchOf(bars, [], {})).toEqual({ begin: day('2022-02-01'), end: day('2022-03-02') })
  })

  test('goes on for a short range, and not for one of years', () => {
    const ranges = [range('2022-02-20', '2022-03-20'), range('2014-01-01', '2022-03-01')]
    expect(stretchOf(bars, ranges, {})).toEqual({ begin: day('2022-02-01'), end: day('2022-03-21') })
  })

  test('is what the address says, with each step whole', () => {
    expect(stretchOf([bar('2022-02-01', '2022-02-28')], [], { from: '2022-02-10', to: '2022-02-20' })).toEqual({
      begin: day('2022-02-01'),
      end: day('2022-03-01'),
    })
  })

  test('is that of the ranges where there are no bars, and none where nothing has two ends', () => {
    expect(stretchOf([], [range('2022-02-01', '2022-02-03')], {})).toEqual({
      begin: day('2022-02-01'),
      end: day('2022-02-04'),
    })
    expect(stretchOf([], [range(null, '2022-02-03')], {})).toBeUndefined()
  })

  test('shows what is open, or begins before it, as leaving it', () => {
    const stretch = { begin: day('2022-02-01'), end: day('2022-03-01') }
    expect(seen(spanOf(range(null, '2022-02-10')), stretch)).toEqual({
      begin: stretch.begin,
      end: day('2022-02-11'),
      leavesLeft: true,
      leavesRight: false,
    })
    expect(seen(spanOf(range('2022-03-01', '2022-03-02')), stretch)).toBeUndefined()
  })
})

test('what would cover one another is put into lanes', () => {
  const lanes = inLanes([
    { left: 0, right: 10 },
    { left: 5, right: 15 },
    { left: 10, right: 20 },
  ])
  expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0])
})

test('an axis names the month and the year where they are others than before', () => {
  const words = (...days: string[]) => days.map(day).map(tickWords)
  expect(words('2022-02-21', '2022-02-28', '2022-03-07')).toEqual(['21\nFeb 2022', '28\n ', '7\nMar '])
  expect(words('2021-12-01', '2022-01-01', '2022-02-01')).toEqual(['Dec\n2021', 'Jan\n2022', 'Feb\n'])
  expect(words('2021-01-01', '2022-01-01')).toEqual(['2021', '2022'])
})

test.each([
  [{ favor: 5, against: 1, neutral: 2, mixed: 0, unclear: 0 }, 'favor'],
  [{ favor: 0, against: 14, neutral: 17, mixed: 0, unclear: 3 }, 'against'],
  [{ favor: 4, against: 4, neutral: 0, mixed: 1, unclear: 0 }, 'between'],
  [{ favor: 0, against: 0, neutral: 0, mixed: 0, unclear: 0 }, 'between'],
] as const)('stances %j are %s', (stances, balance) => {
  expect(balanceOf(stances)).toBe(balance)
})
