/** What the platform has names for that is no country of today. */
const noCountries = new Set('AN BU CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TP UK UN VD XA XB YD YU ZR ZZ'.split(' '))

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The names of countries in a language, as the platform has them, with their codes. */
export function regionNames(language: 'de' | 'en'): [code: string, name: string][] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = noCountries.has(code) ? undefined : names.of(code)
      return name === undefined ? [] : [[code, name.replace(' & ', ' and ')] satisfies [string, string]]
    })
}
