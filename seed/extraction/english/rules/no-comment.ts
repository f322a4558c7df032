import type { Draft } from '../../draft.ts'
import type { Item } from '../../item.ts'
import type { EnglishRule } from '../reading.ts'
import { firstSubject, subjectBefore } from '../subject.ts'

/** *The ministry declined to comment.* Who does not say something does that with words, too. */
export const noComment: EnglishRule = {
  name: 'no-comment',
  confidence: 0.8,
  examples: [
    {
      text: 'The ministry declined to comment.',
      content: ['The ministry declined to comment.'],
      speaker: 'The ministry',
      cue: 'declined to comment',
    },
    {
      text: 'The company refused to say how many had left.',
      content: ['The company refused to say how many had left.'],
      speaker: 'The company',
      cue: 'refused to say',
    },
    {
      text: 'The mayor would not comment on the report.',
      content: ['The mayor would not comment on the report.'],
      speaker: 'The mayor',
      cue: 'would not comment',
    },
    {
      text: 'The ministry did not respond to a request for comment.',
      content: ['The ministry did not respond to a request for comment.'],
      speaker: 'The ministry',
      cue: 'did not respond',
    },
    {
      text: 'A spokesman did not immediately reply to questions.',
      content: ['A spokesman did not immediately reply to questions.'],
      speaker: 'A spokesman',
    },
    {
      text: 'The mayor did not say when the bridge would open.',
      content: ['The mayor did not say when the bridge would open.'],
      speaker: 'The mayor',
      cue: 'did not say',
    },
    {
      text: 'The mayor had no immediate comment.',
      content: ['The mayor had no immediate comment.'],
      speaker: 'The mayor',
      cue: 'had no immediate comment',
    },
    {
      text: 'The army neither confirmed nor denied the report.',
      content: ['The army neither confirmed nor denied the report.'],
      speaker: 'The army',
      cue: 'neither confirmed nor denied',
    },
    {
      text: 'The ministry has yet to comment.',
      content: ['The ministry has yet to comment.'],
      speaker: 'The ministry',
    },
  ],
  find({ parsed: { items }, found }) {
    if (found.length > 0) return []
    for (let at = 1; at < items.length; at++) {
      const cue = refusalAt(items, at)
      if (!cue) continue
      const subject = subjectBefore(items, at)
      const speaker = subject.isJoined ? firstSubject(items.slice(0, subject.from)) : subject.subject
      if (!speaker || subject.opens === 'subordinate' || subject.opens === 'what') continue
      return [{ presentation: 'REPORTED', content: [{ from: 0, to: items.length }], cue, speaker } satisfies Draft]
    }
    return []
  },
}

const silent =
  /^(?:comment|elaborate|say|answer|discuss|respond|reply|confirm|speak|talk|disclose|reveal|specify|provide|give|take|explain|name|identify|rule)$/
const answers = /^(?:comment|elaborate|say|answer|respond|reply|specify|disclose|reveal|explain|identify|return)$/

/** The words that say that somebody says nothing, from `at` on. */
function refusalAt(items: readonly Item[], at: number) {
  const word = (step: number) =>
    items[at + step]?.quoted === undefined ? (items[at + step]?.lower ?? '').replace('’', "'") : ''
  if (/^(?:declined|declines|refused|refuses|declining)$/.test(word(0)) && word(1) === 'to' && silent.test(word(2)))
    return [{ from: at, to: at + 3 }]
  if (/^(?:has|have)$/.test(word(0)) && word(1) === 'yet' && word(2) === 'to' && answers.test(word(3)))
    return [{ from: at, to: at + 4 }]
  if (/^(?:had|has|have|offered|made)$/.test(word(0)) && word(1) === 'no') {
    const noun = word(2) === 'immediate' || word(2) === 'further' ? 3 : 2
    if (/^comments?$/.test(word(noun))) return [{ from: at, to: at + noun + 1 }]
  }
  if (word(0) === 'neither' && word(1).startsWith('confirm') && word(2) === 'nor') return [{ from: at, to: at + 4 }]
  const isShort = /^(?:didn't|wouldn't|don't|doesn't|won't)$/.test(word(0))
  if (!isShort && !(/^(?:did|would|does|do|will|has|have|had)$/.test(word(0)) && word(1) === 'not')) return undefined
  const behind = at + (isShort ? 1 : 2)
  const verb = items[behind]?.lower.endsWith('ly') ? behind + 1 : behind
  const lower = items[verb]?.lower ?? ''
  if (!answers.test(lower) && !/^(?:commented|responded|replied|answered)$/.test(lower)) return undefined
  return verb === behind
    ? [{ from: at, to: verb + 1 }]
    : [
        { from: at, to: behind },
        { from: verb, to: verb + 1 },
      ]
}
