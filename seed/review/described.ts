import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isShared } from '../extraction/statement-slug.ts'
import type { Annotation } from '../format/annotation.ts'
import { outline } from '../format/outline.ts'
import { readYaml } from '../yaml-file.ts'

/**
 * Those statements of an annotation that another one describes already, with the name of its file: a corpus describes a
 * statement once. Only statements that several articles may print can be among them.
 * @param folders in which annotations lie.
 * @param own the path of the annotation itself, which may be there from an earlier time.
 */
export function describedElsewhere(
  { statements }: Annotation,
  folders: readonly string[],
  own: string,
): Map<string, string> {
  const shared = statements.flatMap((entry) => ('slug' in entry && isShared(entry.slug) ? [entry.slug] : []))
  const described = new Map<string, string>()
  for (const folder of shared.length > 0 ? folders : [])
    for (const name of annotationsIn(folder)) {
      const path = join(folder, name)
      if (resolve(path) === resolve(own)) continue
      const bytes = readFileSync(path)
      // A corpus may have thousands, and parsing them takes a hundred times as long as looking for a word.
      if (!shared.some((slug) => bytes.includes(slug))) continue
      // What is wrong with it is told when the corpus is read.
      for (const { slug } of readYaml(path, outline, [], bytes).value?.statements ?? [])
        if (slug !== undefined && shared.includes(slug) && !described.has(slug)) described.set(slug, name)
    }
  return described
}

function annotationsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) => (entry.isFile() && /(?<!\.actors)\.yaml$/.test(entry.name) ? [entry.name] : []))
      .sort()
  } catch {
    return []
  }
}
