/** What is said or written, on a day: *the statement of March 3*. */
const utterance =
  '(?:interview|statement|report|speech|address|letter|tweet|post|message|briefing|conference|remarks?|comments?|broadcast|article|appeal|memo|video|call|broadcast|edition)s?'

/** What happens on a day, and is no saying: a date behind it is its own. */
const event =
  '(?:meeting|summit|election|vote|visit|session|conference|talks|negotiations?|attack|invasion|strike|launch|start|beginning|match|trial|ruling|explosion|crash|accident|incident|protests?|rally|referendum|resignation|arrest|congress|trip|drills?|exercises?|test|debate|hearing|funeral|inauguration|decision|deadline)s?'

/** Words by which a day is only where something begins or ends, or what it is about. */
const otherwise =
  /(?:^|[^\p{L}])(?:since|until|till|by|before|after|for|between|through|every|each|next|coming|following|the|a|than|starting|beginning|to|about|around)\s+$/iu
const ofUtterance = new RegExp(`(?:^|[^\\p{L}])${utterance}\\s+(?:[^,;:]{0,40}\\s)?$`, 'iu')
const ofEvent = new RegExp(
  `(?:^|[^\\p{L}])(?:before|about|for|ahead of|of|since|over|regarding|following)\\s+(?:[\\p{L}’'-]+\\s+){0,3}${event}\\s+(?:in\\s+\\p{Lu}[\\p{L}-]+\\s+)?$`,
  'iu',
)
/** Papers and broadcasts that are called after the day on which they come. */
const paper = /(?:mail|independent|express|telegraph|post|sun|ireland)\s+$/iu

/** Whether a date belongs to something else than a saying. `before` ends where the preposition begins. */
export function isOfAnotherInEnglish(before: string, preposition: string, words: string, after: string): boolean {
  const lead = preposition.trim().toLowerCase()
  if (/^[’']/.test(after) || otherwise.test(before)) return true
  if (/^(?:of|from|dated)$/.test(lead)) return !ofUtterance.test(before)
  if (lead === 'on' && paper.test(before) && /^s(?:un|atur)day$/i.test(words)) return true
  if (ofEvent.test(before)) return true
  // *May* and *March* are words, too; a year may be a number.
  if (/^(?:\p{L}+\.?|\d{4})$/u.test(words) && !/day$|^(?:today|tonight|yesterday|overnight)$/i.test(words))
    return !/^(?:in|during|back in)$/.test(lead) || /^\s+\p{Lu}|^\s*[%/]|^[-–][\p{L}\p{N}]/u.test(after)
  // *Sunday Times*, *Friday Prayers*.
  return /day$/i.test(words) && /^\s+\p{Lu}\p{Ll}+/u.test(after) && lead === ''
}

/** Whether a date is in a clause of its own, such as *, who arrived on Sunday,*. */
export const isInEnglishClause = (before: string): boolean =>
  /(?:,\s+(?:who|whose|which|where)|(?:^|[,;:]\s*)(?:because|although|though|while|if|since|unless))\s+[^,;:]*$/iu.test(
    before,
  )
