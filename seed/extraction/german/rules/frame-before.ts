import type { Draft } from '../../draft.ts'
import { contentBehind } from '../content.ts'
import { cueSpans, type Report, takes } from '../report.ts'
import type { Rule } from '../rule.ts'

/** *Der Sprecher sagte, dass …*: the frame stands before what is said. */
export const frameBefore: Rule = {
  name: 'frame-before',
  confidence: 0.8,
  examples: [
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
  ],
  find({ parsed, reports }) {
    const drafts: Draft[] = []
    for (const report of reports) {
      // A sentence that is itself said is taken whole.
      if (report.mood === 'first' && report.clause.opens === 'main' && report.number === 0) continue
      if (!takes(report, 'saying') && !takes(report, 'thinking')) continue
      const content = contentBehind(parsed, report)
      if (!content) continue
      drafts.push({
        presentation: 'INDIRECT',
        content: [content],
        cue: cueSpans(report.cue),
        ...rolesOf(report),
        frame: { from: frameStart(report), to: content.from },
      })
    }
    return drafts
  },
}

/** Verbs whose object is who is spoken to. */
const addressing = new Set(['beschuldigen', 'bezichtigen', 'fordern', 'bitten', 'weisen', 'ermahnen', 'informieren', 'verdächtigen', 'fragen', 'werfen', 'warnen', 'beauftragen'])

export const rolesOf = (report: Report) =>
  report.isPassive && report.verb.infinitive === 'zitieren' ? { speaker: report.subject, medium: report.agent } : report.isPassive ? { speaker: report.agent, addressee: addressing.has(report.verb.infinitive) ? report.subject : undefined } : { speaker: report.subject, addressee: report.addressee }

const frameStart = ({ from }: Report) => from
