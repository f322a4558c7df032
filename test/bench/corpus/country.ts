import { Skewed } from './random.ts'

/** A country, with what German articles call what is its own. */
export interface Country {
  code: string
  slug: string
  name: string
  de: string
  /** *russisch*; for the United States *US-*, which stands before the noun without a space. */
  adjective: string
  capital: string
}

// The share of each comes before it, as German news about foreign policy has them; the rest share the rest.
const list = `
22 US united-states|United States|die USA|US-|Washington
15 RU russia|Russia|Russland|russisch|Moskau
11 CN china|China|China|chinesisch|Peking
10 UA ukraine|Ukraine|die Ukraine|ukrainisch|Kiew
9 DE germany|Germany|Deutschland|deutsch|Berlin
4 FR france|France|Frankreich|französisch|Paris
4 GB united-kingdom|United Kingdom|Großbritannien|britisch|London
3 PL poland|Poland|Polen|polnisch|Warschau
2 TR turkey|Turkey|die Türkei|türkisch|Ankara
2 IL israel|Israel|Israel|israelisch|Jerusalem
2 IR iran|Iran|der Iran|iranisch|Teheran
1.5 BY belarus|Belarus|Belarus|belarussisch|Minsk
1.5 IN india|India|Indien|indisch|Neu-Delhi
1.2 IT italy|Italy|Italien|italienisch|Rom
1.2 HU hungary|Hungary|Ungarn|ungarisch|Budapest
1 JP japan|Japan|Japan|japanisch|Tokio
1 TW taiwan|Taiwan|Taiwan|taiwanisch|Taipeh
0.8 SA saudi-arabia|Saudi Arabia|Saudi-Arabien|saudi-arabisch|Riad
0.8 AT austria|Austria|Österreich|österreichisch|Wien
0.8 CH switzerland|Switzerland|die Schweiz|schweizerisch|Bern
0.7 ES spain|Spain|Spanien|spanisch|Madrid
0.7 NL netherlands|Netherlands|die Niederlande|niederländisch|Den Haag
0.6 SE sweden|Sweden|Schweden|schwedisch|Stockholm
0.6 FI finland|Finland|Finnland|finnisch|Helsinki
0.6 KR south-korea|South Korea|Südkorea|südkoreanisch|Seoul
0.6 KP north-korea|North Korea|Nordkorea|nordkoreanisch|Pjöngjang
0.5 RS serbia|Serbia|Serbien|serbisch|Belgrad
0.5 LT lithuania|Lithuania|Litauen|litauisch|Vilnius
0.5 CZ czechia|Czechia|Tschechien|tschechisch|Prag
0.5 RO romania|Romania|Rumänien|rumänisch|Bukarest
0.5 SY syria|Syria|Syrien|syrisch|Damaskus
0.4 EG egypt|Egypt|Ägypten|ägyptisch|Kairo
0.4 BR brazil|Brazil|Brasilien|brasilianisch|Brasília
0.4 CA canada|Canada|Kanada|kanadisch|Ottawa
0.4 AU australia|Australia|Australien|australisch|Canberra
0.4 NO norway|Norway|Norwegen|norwegisch|Oslo
0.3 GE georgia|Georgia|Georgien|georgisch|Tiflis
0.3 AM armenia|Armenia|Armenien|armenisch|Eriwan
0.3 AZ azerbaijan|Azerbaijan|Aserbaidschan|aserbaidschanisch|Baku
0.3 KZ kazakhstan|Kazakhstan|Kasachstan|kasachisch|Astana`

const shareOf = new Map<Country, number>()

/** Every country of the synthetic corpus, the one that is most in the news first. */
export const countries: readonly Country[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [, share, code = '', rest = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? []
    const [slug = '', name = '', de = '', adjective = '', capital = ''] = rest.split('|')
    const country = { code, slug, name, de, adjective, capital }
    shareOf.set(country, Number(share))
    return country
  })

export const byNews = new Skewed(countries, (country) => shareOf.get(country) ?? 0)

/** *die russische Regierung*, *das US-Außenministerium*, *ein chinesischer Beamter*. */
export function ofCountry({ adjective }: Country, article: '' | 'die' | 'das' | 'ein', noun: string): string {
  const before = article ? `${article} ` : ''
  if (adjective.endsWith('-')) return `${before}${adjective}${noun}`
  return `${before}${adjective}${article === 'ein' ? 'er' : 'e'} ${noun}`
}
