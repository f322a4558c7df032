/**
 * What a German name can be in the nominative, without an article, the likeliest first: *des Weißen Hauses* is
 * *weiße haus*. Case does not count, but for short capitals (*IS*, *WHO*).
 */
export function uninflected(name: string): string[] {
  const words = name.replaceAll(/[„“”"»«‚‘]/g, '').split(' ')
  if (words.length === 1 && /^\p{Lu}{2,4}s?$/u.test(name)) return [name.replace(/s$/, '')]
  const last = (words.pop() as string).toLowerCase().replace(/['’]$/, '')
  const before = words.map((word) => `${word.toLowerCase().replace(/e[nrsm]?$/, 'e')} `).join('')
  return [
    last,
    ...['s', 'es', 'n'].filter((ending) => last.endsWith(ending)).map((ending) => last.slice(0, -ending.length)),
  ].map((one) => before + one)
}
