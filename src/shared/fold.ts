/**
 * A name as it is looked up: without case, diacritics and punctuation, with single spaces.
 * `Außenministerium` and `aussenministerium`, `Nato` and `NATO`, `Xi Jìnpíng` and `xi jinping` fold alike.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
