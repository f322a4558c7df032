/** The words of a text of nothing but words: how a lexicon is written. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
