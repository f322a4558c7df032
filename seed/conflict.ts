import { join } from 'node:path'
import { readAnnotatedDocument } from './annotated-document.ts'
import type { Asked } from './batch.ts'
import type { Corpus } from './corpus.ts'
import type { Hand } from './hand.ts'
import { isImported } from './imported/imported.ts'
import { documentBytes } from './input.ts'
import type { Outline } from './outline.ts'
import { type Known, type Plan, survey } from './plan.ts'
import type { Problem } from './problem.ts'
import { checkReferences } from './reference.ts'
import type { Stop } from './stop.ts'

/**
 * What documents say that does not fit what others say, each where it stands. Only now are these documents read,
 * and the slugs gathered that somebody may have meant: a corpus that is in order needs neither.
 */
export async function conflicts(
  corpus: Corpus,
  { catalogue, wanted }: Plan,
  known: Known,
  hands: Hand[],
  stop: Stop,
): Promise<Problem[]> {
  const places = catalogue.inConflict()
  if (places.size === 0) return []
  const slugs: string[] = []
  const gather = ({ describes, prints, relates }: Outline) => {
    const named = [...describes, ...prints].map(({ statement }) => statement)
    for (const slug of [...named, ...relates, ...describes.flatMap(({ parent }) => parent ?? [])])
      slugs[catalogue.number(slug)] = slug
  }
  for await (const { outline } of known.outlines()) gather(outline)
  const annotated = wanted.filter(({ name }) => !isImported(name))
  const asked = annotated.map(({ place, name }): Asked => ({ place, name, input: undefined }))
  await survey(asked, hands, stop, undefined, ({ outline }) => outline && gather(outline))

  const problems: Problem[] = []
  for (const place of places) {
    const name = corpus.documents[place] ?? ''
    const own: Problem[] = []
    const article = readAnnotatedDocument(corpus.directory, name, documentBytes(corpus.directory, name), own)
    // What is wrong with the file itself is told when it is derived.
    if (!article) continue
    checkReferences(article, join(corpus.directory, name), catalogue, slugs, own)
    problems.push(...own)
  }
  return problems
}
