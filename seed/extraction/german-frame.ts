import { ends, happenings, meetings, papers, publishing, utterances } from './german-occasion.ts'

/** A pattern of what a text before a date ends in. */
const endsIn = (source: string) => new RegExp(`(?:^|[^\\p{L}])${source}$`, 'iu')

const determiner =
  '(?:der|die|das|de[nms]|eine?[mnrs]?|(?:diese|jene|jede|keine|seine|ihre|unsere)[mnrs]?|sein|ihr|kein|beim|zu[mr]|vom|im|ins|aller?)'
const weekday = '(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)'

/** Words by which a day is only where something begins or ends, what it is about, or yet to come. */
const otherwise = endsIn(
  '(?:seit|bis|ab|für|nach|gegen|um|zwischen|über|wegen|ohne|statt|pro|je|jede[mnrs]?|(?:kommende|nächste|folgende)[nmrs]?)\\s+(?:de[mnr]\\s+)?',
)
const ofUtterance = endsIn(`[\\p{L}-]*(?:${utterances})${ends}\\s+(?:[^,;:]{0,40}\\s)?`)
const ofAny = (prepositions: string, nouns: string) =>
  endsIn(
    `(?:${prepositions})\\s+(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]*(?:${nouns})${ends}\\s+(?:in\\s+\\p{Lu}[\\p{L}-]+\\s+)?`,
  )
const ofOccasion = ofAny(
  'vor|seit|zu|zum|zur|über|für|wegen|gegen|um|angesichts|bezüglich|hinsichtlich|bis',
  `${meetings}|${happenings}`,
)
const ofHappening = ofAny('nach|von|vom|mit', happenings)
/** Two days are not one. */
const joinedTo = new RegExp(`^\\.?\\s+(?:und|oder|bis|sowie)\\s+(?:am\\s+)?(?:\\d|${weekday})`, 'iu')
const joinedWith = /(?:\d\.?|tag|mittwoch)\s+(?:und|oder|bis|sowie)\s+$/iu
const ofPaper = endsIn(`[\\p{L}-]*(?:${papers})\\s+`)

/** *Der am Sonntag gewählte Präsident*, but not *in einem am Sonntag gesendeten Interview*. */
const behindDeterminer = endsIn(
  `${determiner}\\s+(?:(?:beiden|zwei|drei|ersten|letzten|ebenfalls|bereits|schon|erst)\\s+)?`,
)
const attribute = /^\s+\p{Ll}[\p{Ll}\s]*?(?:e|en|er|em|es)\s+[\p{Lu}\p{N}]/u
const ofPublished = new RegExp(
  `^\\s+(?:\\p{Ll}+\\s+)?(?:${publishing})\\p{Ll}*\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]*(?:${utterances})`,
  'iu',
)

/** Whether a date belongs to something else than a saying. `before` ends where the preposition begins. */
export function isOfAnotherInGerman(before: string, preposition: string, words: string, after: string): boolean {
  const lead = preposition.trim().toLowerCase()
  if (otherwise.test(before) || joinedTo.test(after) || joinedWith.test(before)) return true
  if (/^vo[mn]$/.test(lead)) return !ofUtterance.test(before)
  if (/^(?:zum?|in)$/.test(lead) && !/^(?:wochen|die|letzte|vergangene)/i.test(words)) return true
  if (lead === 'am' && ofPaper.test(before)) return true
  if (ofOccasion.test(before) || ofHappening.test(before)) return true
  if (behindDeterminer.test(before) && attribute.test(after)) return !ofPublished.test(after)
  return lead === '' && isBareOfAnother(before, words, after)
}

const aNumber = endsIn(
  '(?:rund|etwa|circa|ca\\.|fast|knapp|über|mehr als|weniger als|gut|mindestens|höchstens|und|oder|bis|agenda|nummer|nr\\.|wm|em|ab|vor|nach|von|der|die|das|de[nms]|\\p{N}+)\\s+',
)
const ofNamed = /(?:^|\s)(?:beim?|der|das|de[nms]|zu[mr]|im|die)\s+\p{Lu}[\p{L}-]*\s+$/u

/** Without a preposition only some words are a time by themselves. */
function isBareOfAnother(before: string, words: string, after: string): boolean {
  // A year: *2014 sagte er*, not *2014 Soldaten*, *der Gipfel 2014*, *(1998 bis 2002)*, *1935/10*.
  if (/^\d{4}$/.test(words))
    return [
      aNumber.test(before),
      ofNamed.test(before),
      /\([^)]*$/.test(before),
      /^\s+\p{Lu}|^\s*[%/]|^[-–][\p{L}\p{N}]/u.test(after),
    ].some(Boolean)
  if (/^(?:heute|gestern)$/i.test(words) && /(?:noch|bis|von)\s+$/iu.test(before)) return true
  if (/^(?:gestern|vorgestern|heute|vor\s|anfang|mitte|ende|vergangene|letzte|vorige|diese)/i.test(words))
    return behindDeterminer.test(before)
  // *Montag, 14. März:* at the beginning, or in brackets; elsewhere *Montag* is somebody's name, and *Mai* always.
  return !/(?:^|[(,;–—-]\s*)$/u.test(before) || !/\d|tag|woch|abend/i.test(words)
}

const conjunctions = 'nachdem|bevor|ehe|weil|da|obwohl|obgleich|seit|seitdem|falls|wenn|sofern|während'
const pronouns = 'der|die|das|den|dem|dessen|deren|denen|welche[mnrs]?|wo|worauf'
const clause = new RegExp(
  `(?:,\\s+(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|von|vor|zu)\\s+)?(?:${pronouns})|(?:^|[,;:]\\s*)(?:${conjunctions}))\\s+[^,;:]*$`,
  'iu',
)
const utteranceClause = endsIn(`[\\p{L}-]*(?:${utterances})${ends}(?:\\s[^,]{0,40})?,\\s+(?:der|die|das)\\s+[^,;:]*`)
const publishedInClause = new RegExp(`^[^,;:]*(?:${publishing})`, 'iu')

/**
 * Whether a date is in a clause of its own, such as *, der am Sonntag ankam,*; but *eine Erklärung, die am Sonntag
 * veröffentlicht wurde,* is a saying.
 */
export const isInGermanClause = (before: string, after: string): boolean =>
  clause.test(before) && !(utteranceClause.test(before) && publishedInClause.test(after))
