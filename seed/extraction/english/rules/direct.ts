import type { Draft, Span } from '../../draft.ts'
import { type Quoted, spanOf, speechesIn } from '../quoted.ts'
import type { EnglishRule, EnglishScene, EnglishSentence } from '../reading.ts'
import { frameAhead } from './direct-frame-ahead.ts'
import { frameBehind, phraseBehind } from './direct-frame-behind.ts'

/** A speech in quotation marks that stands by itself, with its frame behind it, around it or before it. */
export const direct: EnglishRule = {
  name: 'direct',
  confidence: 0.9,
  examples: [
    {
      text: '“We have talked about it for long,” the minister said on Monday.',
      content: ['“We have talked about it for long,”'],
      speaker: 'the minister',
      cue: 'said',
    },
    {
      text: '"We have talked about it for long," said the minister, a doctor.',
      content: ['"We have talked about it for long,"'],
      speaker: 'the minister, a doctor',
      cue: 'said',
    },
    {
      text: '‘We have talked about it,’ said the minister for trade.',
      content: ['‘We have talked about it,’'],
      speaker: 'the minister for trade',
    },
    {
      text: '“We agree,” said the minister, “and we will act.”',
      content: ['“We agree,”', '“and we will act.”'],
      speaker: 'the minister',
      cue: 'said',
    },
    { text: '“We,” the minister said, “agree.”', content: ['“We,”', '“agree.”'], speaker: 'the minister' },
    {
      text: 'The minister said: “We have agreed. It is done.”',
      content: ['“We have agreed. It is done.”'],
      speaker: 'The minister',
      cue: 'said',
    },
    {
      text: 'The minister said, “We have agreed on this.”',
      content: ['“We have agreed on this.”'],
      speaker: 'The minister',
      cue: 'said',
    },
    { text: '“Why now?” the minister asked.', content: ['“Why now?”'], speaker: 'the minister', cue: 'asked' },
    {
      text: '“Why now?” Mr Keller asked reporters.',
      content: ['“Why now?”'],
      speaker: 'Mr Keller',
      cue: 'asked',
      addressee: 'reporters',
    },
    {
      text: '“He told me ‘never’ and left,” the witness recalled.',
      content: ['“He told me ‘never’ and left,”'],
      speaker: 'the witness',
      cue: 'recalled',
    },
    {
      text: '“It is over,” she told CNN in an interview.',
      content: ['“It is over,”'],
      speaker: 'she',
      cue: 'told',
      addressee: 'CNN',
    },
    {
      text: '“It is over now,” the mayor, who lives here, told reporters.',
      content: ['“It is over now,”'],
      speaker: 'the mayor',
      cue: 'told',
      addressee: 'reporters',
    },
    { text: '“It is over now,” said the mayor, who lives here.', content: ['“It is over now,”'], speaker: 'the mayor' },
    {
      text: 'Asked about the plan, the minister replied: “I have no idea.”',
      content: ['“I have no idea.”'],
      speaker: 'the minister',
      cue: 'replied',
    },
    {
      text: 'As the mayor put it: “We have waited long enough.”',
      content: ['“We have waited long enough.”'],
      speaker: 'the mayor',
      cue: 'put',
    },
    {
      text: 'The minister left the room, saying: “I have nothing to add.”',
      content: ['“I have nothing to add.”'],
      speaker: 'The minister',
      cue: 'saying',
    },
    {
      text: '“We are ready,” according to the minister.',
      content: ['“We are ready,”'],
      speaker: 'the minister',
      cue: 'according to',
    },
    {
      text: 'In the words of the mayor: “We have waited long enough.”',
      content: ['“We have waited long enough.”'],
      speaker: 'the mayor',
    },
    {
      text: 'The mayor blamed the press: “They have invented it all.”',
      content: ['“They have invented it all.”'],
      speaker: 'The mayor',
      cue: 'blamed',
      addressee: 'the press',
    },
    {
      text: 'The mayor: “We have waited long enough.”',
      content: ['“We have waited long enough.”'],
      speaker: 'The mayor',
    },
    {
      text: 'The mayor said this:\n\n“We have waited long enough. It must end.”',
      content: ['“We have waited long enough. It must end.”'],
      speaker: 'The mayor',
    },
    {
      text: '“We are ready,” the mayor said. “We have waited long enough.”',
      content: ['“We are ready,”'],
      speaker: 'the mayor',
    },
    {
      text: '“You cannot,” the mayor said, laughing, “sell a bridge.”',
      content: ['“You cannot,”', '“sell a bridge.”'],
      speaker: 'the mayor',
    },
    {
      text: '“No,” he was quoted as saying by CNN.',
      content: ['“No,”'],
      speaker: 'he',
      cue: 'was quoted as saying',
      medium: 'CNN',
    },
  ],
  find(scene) {
    const drafts: Draft[] = []
    const { parsed } = scene
    const speeches = speechesIn(parsed)
    let skip = -1
    for (const [index, speech] of speeches.entries()) {
      if (speech.from <= skip) continue
      const behind = speech.isWhole ? (frameBehind(parsed, speech) ?? phraseBehind(parsed, speech)) : undefined
      if (behind) {
        const rest = restBehind(parsed, behind.frame, speeches[index + 1])
        if (rest) skip = rest.from
        drafts.push({ presentation: 'DIRECT', ...behind, content: [spanOf(speech), ...(rest ? [spanOf(rest)] : [])] })
        continue
      }
      const before = frameAhead(parsed, speech) ?? (speech.isWhole ? frameAbove(scene, speech) : undefined)
      if (!before && !(speech.isWhole && standsAlone(parsed, speech))) continue
      drafts.push({ presentation: 'DIRECT', content: [spanOf(speech)], ...(before ?? { isCarried: true }) })
    }
    return drafts
  },
}

/** How many items may stand between a frame and what goes on behind it: *“…,” he said, laughing, “…”*. */
const longestAside = 8

/** The speech that goes on behind a frame and a comma. */
function restBehind({ items, reports }: EnglishSentence, frame: Span, rest: Quoted | undefined): Quoted | undefined {
  if (!rest || rest.from <= frame.from || rest.from > frame.to + longestAside) return undefined
  const isTold = reports.some(({ at }) => at >= frame.to && at < rest.from)
  return items[rest.from - 1]?.text === ',' && !isTold ? rest : undefined
}

/** The sentence before ends with a colon and the speech begins a paragraph. */
function frameAbove({ before }: EnglishScene, { from }: Span): Partial<Draft> | undefined {
  return from === 0 && before?.items.at(-1)?.text === ':' ? { isCarried: true } : undefined
}

/** Whether a speech without a frame is a sentence of its own. */
function standsAlone({ items, speeches }: EnglishSentence, { from, to, number }: Quoted): boolean {
  // *“We are looking for” a man, police said*
  if (items[to]?.kind === 'word' && !speeches[number]?.isClosed) return false
  const speech = speeches[number]
  return (
    speech !== undefined &&
    speech.words > 1 &&
    (from === 0 || items[from - 1]?.kind === 'quote') &&
    (speech.isClosed || to >= items.length - 1 || speech.small > 4)
  )
}
