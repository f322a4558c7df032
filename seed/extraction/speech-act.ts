import type { SpeechAct } from '../../src/database/generated/client/enums.ts'

/** What somebody does with words of a cue, by how these begin; the first that fits counts. German, then English. */
const acts: readonly (readonly [SpeechAct, RegExp])[] = [
  ['DENY', /\b(?:dementier|bestr[ie]+t|leugne|abgestritten|verneint|den(?:y|ied|ies)\b)/],
  ['DECLINE_COMMENT', /\b(?:wollte sich nicht|will sich nicht|keine stellungnahme|declin\w* to comment|no comment)/],
  [
    'REJECT',
    /\b(?:wies|weist|weisen|wiesen)\b.*\bzurück|\b(?:zurückgewiesen|lehnt|ablehn|abgelehnt|verurteil|reject|condemn)/,
  ],
  ['CONFIRM', /\b(?:bestätig|confirm)/],
  [
    'ACCUSE',
    /\b(?:beschuldig|bezichtig|w[ai]rft?\b.*\bvor|vorgeworfen|anklag|unterstell|kritisier|r[üu]gt|accus|blam|criticiz)/,
  ],
  ['WARN', /\b(?:warn|mahnt|ermahn|caution)/],
  ['THREATEN', /\b(?:droh|threaten)/],
  ['DEMAND', /\b(?:forder|gefordert|verlang|pocht|drängt|demand|insist)/],
  ['REQUEST', /\b(?:b[ai]tt?e[tn]?\b|bat\b|gebeten|appell|ersuch|ask|request|urg|call(?:ed|s)? (?:on|for))/],
  [
    'PROMISE',
    /\b(?:versprich|verspr[ao]ch|versprochen|sicher(?:t|te|ten)\b.*\bzu|zugesichert|gelob|garantier|promis|pledg|vow)/,
  ],
  ['SUPPORT', /\b(?:unterst[üu]tz|begr[üu]ß|lob(?:t|te|ten)\b|würdig|back(?:s|ed)\b|support|welcom|prais)/],
  ['AGREE', /\b(?:stimm(?:t|te|ten)\b.*\bzu|zugestimmt|vereinbar|einig|agree)/],
  ['ANNOUNCE', /\b(?:kündig|angekündigt|verkünde|bekannt|announc|declar)/],
  ['PREDICT', /\b(?:prognosti|prophezei|erwarte|rechne|sagte?n? .*\b(?:voraus|vorher)|predict|expect|forecast)/],
  ['ASSESS', /\b(?:bewerte|beurteil|schätz|h[aä]lt\b|glaub|mein(?:t|te|ten)\b|find(?:et|en)\b|believ|consider|assess)/],
]

/** The act that the words of a cue name; to state something is what is left. */
export function speechAct(cue: string): SpeechAct {
  const words = cue.toLowerCase()
  return acts.find(([, pattern]) => pattern.test(words))?.[0] ?? 'STATE'
}
