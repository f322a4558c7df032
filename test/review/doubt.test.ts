import { describe, expect, test } from 'vitest'
import type { StatementEntry } from '../../seed/format/annotation.ts'
import { doubtsOf } from '../../seed/review/doubt.ts'
import { at, mention, statement, stranger } from './made-up.ts'

const strangers = new Map([
  ['a-beamter', stranger('Beamter')],
  ['a-sie', stranger('sie')],
  ['a-sagte', stranger('sagte')],
])
const doubts = (given: Partial<StatementEntry>) => doubtsOf(statement(given), strangers, true)
const by = (actor: string) => ({ speakers: [{ actor, capacity: undefined, for: undefined }] })

describe('of an extracted statement', () => {
  test('nothing is doubtful where everything is known', () => {
    expect(doubts({})).toEqual([])
  })

  test.each<[string, Partial<StatementEntry>, string]>([
    [
      'a rule that is wrong often',
      { extracted: { method: 'rules', version: '1', confidence: 0.62 } },
      'what found it is right 62 times in 100: is it a statement, and all of it?',
    ],
    ['a speaker of no register', by('a-beamter'), 'a-beamter is not in the register: is it somebody who is?'],
    [
      'a speaker that is carried on',
      { mentions: [mention({ speaker: [] })] },
      'no speaker is named here, anna-muster is carried on from before: who says it?',
    ],
    [
      'a speaker that was not found',
      { ...by('a-sagte'), mentions: [mention({ speaker: [] })] },
      'no speaker was found, "sagte" only stands in: who says it?',
    ],
    ['a pronoun', { mentions: [mention({ speaker: [at('sie')] })] }, '"sie" is taken for anna-muster: is it?'],
    [
      'a pronoun that means nobody',
      { ...by('a-sie'), mentions: [mention({ speaker: [at('sie')] })] },
      'nobody was found whom "sie" means: who is it?',
    ],
    [
      'an act without a verb',
      { mentions: [mention({ cue: [] })] },
      'no verb tells the act, STATE is what is left: is it?',
    ],
    [
      'an act of a verb that tells another',
      { mentions: [mention({ cue: [at('Land')] })] },
      '"Land" does not tell the act, STATE is what is left: is it?',
    ],
    ['an act that its verb does not tell', { act: 'DENY' }, 'DENY is guessed from the words of the content: is it?'],
    ['an unknown date', { said: undefined }, 'no date was found: when was it said?'],
  ])('%s is', (_, given, doubt) => {
    expect(doubts(given)).toEqual([doubt])
  })

  test('no date is missed where most others have none', () => {
    expect(doubtsOf(statement({ said: undefined }), new Map(), false)).toEqual([])
  })
})
