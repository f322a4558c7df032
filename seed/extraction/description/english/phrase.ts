import { type EnglishNoun, nounOf } from './noun.ts'

/** An English noun phrase in its parts, as they are printed. */
export interface EnglishPhrase {
  determiners: string[]
  /** Whose it is: *China’s*. */
  possessor: string | undefined
  /** What stands before the head. */
  modifiers: string[]
  /** The words that say what it is; none where there is only a name. */
  head: string[]
  noun: EnglishNoun | undefined
  name: string[]
  attribute: { by: string; phrase: string[] } | undefined
}

const determiners =
  /^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|dozens|some|several|many|most|all|both|other|another|more|few|various|his|her|its|their|our|my|this|that|these|those|no|each|every|\d[\d,]*)$/i
const prepositions =
  /^(?:of|in|for|from|at|with|on|to|by|near|outside|inside|under|against|about|who|whom|which|that|speaking|close|familiar|based)$/

const startsBig = (word: string) => /^[\p{Lu}\p{N}“"]/u.test(word)

export function parseEnglish(words: readonly string[]): EnglishPhrase {
  let at = 0
  const found: string[] = []
  while (at < words.length - 1 && determiners.test(words[at] as string))
    found.push((words[at++] as string).toLowerCase())
  let possessor: string | undefined
  const owner = words.slice(at).findIndex((word) => /['’]s?$/.test(word))
  if (owner >= 0 && owner < 3 && at + owner < words.length - 1) {
    possessor = words.slice(at, at + owner + 1).join(' ')
    at += owner + 1
  }
  const core: string[] = []
  while (at < words.length) {
    const title = nounsAcross(words, at)
    if (title > 1) core.push(...words.slice(at, at + title))
    else if (prepositions.test(words[at] as string) && core.length > 0) break
    else core.push(words[at] as string)
    at += Math.max(title, 1)
  }
  const attribute = at < words.length ? { by: words[at] as string, phrase: words.slice(at + 1) } : undefined
  return { determiners: found, possessor, ...headIn(core), attribute }
}

/** How many words an office takes that has a preposition in it: *Secretary of State*, *heads of state*. */
function nounsAcross(words: readonly string[], at: number): number {
  if (!/^(?:of|and)$/.test(words[at + 1] ?? '')) return 0
  for (const length of [4, 3]) if (at + length <= words.length && nounOf(words.slice(at, at + length))) return length
  return 0
}

/** The last noun that is known, with the words before it that belong to it; behind it there may be a name. */
function headIn(core: readonly string[]): Pick<EnglishPhrase, 'modifiers' | 'head' | 'noun' | 'name'> {
  for (let end = core.length; end > 0; end--)
    for (const length of [4, 3, 2, 1]) {
      const head = core.slice(Math.max(0, end - length), end)
      const noun = head.length === length ? nounOf(head) : undefined
      const name = core.slice(end)
      if (noun && name.every((word) => startsBig(word) || /^(?:von|van|de|bin|al-|der|da|du|la)/.test(word)))
        return { modifiers: core.slice(0, end - length), head, noun, name }
    }
  const isName = core.every(
    (word, index) => startsBig(word) || (index > 0 && /^(?:von|van|de|bin|al-|der|da|du|la|and|of)/.test(word)),
  )
  return isName
    ? { modifiers: [], head: [], noun: undefined, name: [...core] }
    : { modifiers: core.slice(0, -1), head: core.slice(-1), noun: undefined, name: [] }
}
