import { cueSpans } from '../../cue.ts'
import type { Draft, Span } from '../../draft.ts'
import { trimmed } from '../../edges.ts'
import type { Item } from '../../item.ts'
import { wordSet } from '../../word-set.ts'
import { contentBehind } from '../content.ts'
import type { GermanRule } from '../reading.ts'
import { type Report, takes } from '../report.ts'

/** *Der Sprecher sagte, dass …*: the frame stands before what is said. */
export const frameBefore: GermanRule = {
  name: 'frame-before',
  confidence: 0.89,
  examples: [
    {
      text: 'Die Regierung beschuldigt das Amt, Gelder zu verschwenden, was niemand bestätigen konnte.',
      content: ['Gelder zu verschwenden'],
      speaker: 'Die Regierung',
    },
    {
      text: 'Der Minister erklärte, er wolle zwar nicht drohen, „aber wir werden den Plan genau prüfen“.',
      content: ['er wolle zwar nicht drohen'],
      speaker: 'Der Minister',
      cue: 'erklärte',
    },
    {
      text: 'Die Ministerin (Anna Muster) sagte (am Sonntag), das Land zahle.',
      content: ['das Land zahle'],
      speaker: 'Die Ministerin (Anna Muster)',
      cue: 'sagte',
    },
    {
      text: 'Erst gestern hatte der Leiter des Amtes, Hans Meier, zugesagt, den Plan zu prüfen.',
      content: ['den Plan zu prüfen'],
      speaker: 'der Leiter des Amtes, Hans Meier',
      cue: 'hatte zugesagt',
    },
    {
      text: 'Die Veranstalter betonten, wie wichtig der Zugang für alle sei.',
      content: ['wie wichtig der Zugang für alle sei'],
      speaker: 'Die Veranstalter',
      cue: 'betonten',
    },
    {
      text: 'Auch einige kleinere Parteien haben in einer veröffentlichten Erklärung angekündigt, dagegen zu klagen.',
      content: ['dagegen zu klagen'],
      speaker: 'einige kleinere Parteien',
      cue: 'haben angekündigt',
    },
    {
      text: 'Der Sprecher der Polizei sagte am Montag, dass der Fahrer unverletzt sei.',
      content: ['dass der Fahrer unverletzt sei'],
      speaker: 'Der Sprecher der Polizei',
      cue: 'sagte',
    },
    {
      text: 'Am Abend teilte das Ministerium mit, der Bericht sei falsch.',
      content: ['der Bericht sei falsch'],
      speaker: 'das Ministerium',
      cue: 'teilte mit',
    },
    {
      text: 'Die Ministerin hat angekündigt, das Gesetz zu ändern.',
      content: ['das Gesetz zu ändern'],
      speaker: 'Die Ministerin',
      cue: 'hat angekündigt',
    },
    {
      text: 'Der Leiter des Amtes, ein Arzt, wies darauf hin, dass der Wert sinke.',
      content: ['dass der Wert sinke'],
      speaker: 'Der Leiter des Amtes, ein Arzt',
      cue: 'wies darauf hin',
    },
    {
      text: 'Das Amt erklärte, der Plan sei gut, und kündigte einen Bericht an.',
      content: ['der Plan sei gut'],
      speaker: 'Das Amt',
    },
    {
      text: 'Die Minister zeigten sich besorgt, dass der Preis steige.',
      content: ['dass der Preis steige'],
      speaker: 'Die Minister',
      cue: 'zeigten sich besorgt',
    },
  ],
  find({ parsed, found }) {
    const { items, reports } = parsed
    const drafts: Draft[] = []
    for (const report of reports) {
      // A sentence that is itself said is taken whole.
      if (report.mood === 'first' && report.clause.opens === 'main' && report.number === 0) continue
      if (!takes(report, 'saying') && !takes(report, 'thinking')) continue
      const behind = contentBehind(parsed, report)
      const content = behind && beforeSpeech(items, behind, found)
      if (!content) continue
      drafts.push({
        presentation: 'INDIRECT',
        content: [content],
        cue: cueSpans(withCorrelates(items, report)),
        ...rolesOf(report),
        frame: { from: frameStart(items, report, drafts), to: content.from },
      })
    }
    return drafts
  },
}

/** *Er sagte, der Plan sei gut, „aber wir prüfen ihn“*: a speech behind what is said is told by itself. */
function beforeSpeech(items: readonly Item[], content: Span, found: readonly Draft[]): Span | undefined {
  const speeches = found.filter(({ presentation }) => presentation === 'DIRECT').flatMap((draft) => draft.content)
  const first = Math.min(
    ...speeches.map(({ from }) => from).filter((from) => from >= content.from && from < content.to),
  )
  if (!Number.isFinite(first)) return content
  const rest = trimmed(items, { from: content.from, to: first })
  return rest.to > rest.from + 2 ? rest : undefined
}

/** Verbs whose object is who is spoken to. */
const addressing = new Set([
  'beschuldigen',
  'bezichtigen',
  'fordern',
  'bitten',
  'weisen',
  'ermahnen',
  'informieren',
  'verdächtigen',
  'fragen',
  'werfen',
  'warnen',
  'beauftragen',
])

export const rolesOf = (report: Report) =>
  report.quoting ??
  (report.isPassive
    ? { speaker: report.agent, addressee: addressing.has(report.verb.infinitive) ? report.subject : undefined }
    : { speaker: report.subject, addressee: report.addressee })

/** A frame begins with its sentence, or behind what was said before in it. */
function frameStart(items: readonly Item[], { from }: Report, before: readonly Draft[]): number {
  let start = Math.max(0, ...before.flatMap(({ content }) => content.map(({ to }) => to)))
  for (let at = start; at < from; at++) if (/^[;:]$/.test(items[at]?.text ?? '')) start = at + 1
  return Math.min(start, from)
}

const correlates = wordSet('davon darauf darüber daran dazu damit dafür dagegen dahin')
const reflexive = wordSet('äußern einigen erinnern zeigen erhoffen verständigen verpflichten')

/** *weist darauf hin, dass …*, *äußerte sich*: what belongs to the verb beside its own forms. */
function withCorrelates(items: readonly Item[], { cue, clause: { from, to }, verb }: Report): number[] {
  const others: number[] = []
  for (let at = from; at < to; at++) {
    const lower = items[at]?.lower ?? ''
    if (correlates.has(lower) || (lower === 'sich' && reflexive.has(verb.infinitive))) others.push(at)
  }
  return [...cue, ...others].sort((a, b) => a - b)
}
