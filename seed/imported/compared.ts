import type { Stored } from '../bookkeeping.ts'

/** How articles that were read stand to those that the database has. */
export interface Compared {
  /** Those that have the text of another document, and the name of that one. */
  twins: ReadonlyMap<string, string>
  /** How many are others than they were when they were imported last. */
  replaced: number
  /** The names of those that were imported under the same name before, and were not read now. */
  absent: string[]
}

/**
 * @param read a hash over what was read of each article, by its name; the names of one folder begin alike.
 * @param left those that were read, too, and are not to be imported.
 */
export function comparedWith(
  stored: ReadonlyMap<string, Stored>,
  read: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
  twins: ReadonlyMap<string, string>,
): Compared {
  const [first = ''] = read.keys()
  const folder = first.slice(0, first.indexOf('/') + 1)
  const compared: Compared = { twins, replaced: 0, absent: [] }
  for (const [name, { content }] of stored) {
    if (content === null || folder === '' || !name.startsWith(folder)) continue
    const now = read.get(name)
    if (now === undefined && !left.has(name)) compared.absent.push(name)
    else if (now !== undefined && now !== content) compared.replaced++
  }
  return compared
}

/** Names that are told; a whole folder may have been imported before. */
const mostNames = 20

/** The same in lines. */
export function toldOf({ twins, replaced, absent }: Compared): string[] {
  const lines = [...twins]
    .slice(0, mostNames)
    .map(([name, other]) => `${name} has the text of ${other}, which stands for both.`)
  if (twins.size > mostNames)
    lines.push(`So have ${number(twins.size - mostNames)} more articles the text of one that is there.`)
  if (replaced > 0)
    lines.push(
      `Replaced: ${number(replaced)} that ${replaced === 1 ? 'was' : 'were'} imported before and ${replaced === 1 ? 'has' : 'have'} changed.`,
    )
  if (absent.length > 0) {
    const names = absent.slice(0, mostNames).join(', ')
    const more = absent.length > mostNames ? ` and ${number(absent.length - mostNames)} more` : ''
    lines.push(
      `Imported before under the same name, not read now, and still there: ${names}${more}. To take one out: --remove NAME.`,
    )
  }
  return lines
}

const number = (value: number) => value.toLocaleString('en')
