import { fold } from '../../src/shared/fold.ts'
import type { SourceEntry } from '../format/source.ts'

/** Who published an article: a source of the register, or only what it is called there where it was read. */
export interface Outlet {
  /** Null where the register has no such name, or two sources with it. */
  slug: string | null
  /** For reporting; null where the article does not say. */
  name: string | null
}

/**
 * Finds outlets in the register of sources by what articles call them: by a name that stands there, whatever its case, or by
 * the host of a site where that does. Nothing is concluded from a part: *The Times* may be of London or of Malta, and
 * `standard.at` is not `standard.co.uk`.
 */
export function outletFinder(
  sources: ReadonlyMap<string, Pick<SourceEntry, 'name' | 'names'>>,
): (name: string | null, url?: string | null) => Outlet {
  const slugs = new Map<string, string | null>()
  for (const [slug, { name, names }] of sources)
    for (const key of new Set([name, ...names].map(fold))) slugs.set(key, slugs.has(key) ? null : slug)
  const find = (name: string | undefined) => (name === undefined ? null : (slugs.get(fold(name)) ?? null))

  return (name, url) => {
    const given = name?.trim() || undefined
    const host = hostOf(given) ?? hostOf(url ?? undefined)
    return { slug: find(given) ?? find(host), name: given ?? host ?? null }
  }
}

/** `cnn.com` of `https://www.cnn.com/politics` and of `www.cnn.com`; undefined where there is none. */
function hostOf(site: string | undefined): string | undefined {
  if (site === undefined || /\s/.test(site) || !site.includes('.')) return undefined
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined
}
