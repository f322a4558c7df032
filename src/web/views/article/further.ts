import { useEffect, useState } from 'react'
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import {
  FurtherMentionsDocument,
  type FurtherMentionsQuery,
  type FurtherMentionsQueryVariables,
  type ReadMentionFragment,
} from './operations.ts'

/** The most that the API gives on a page. */
export const pageSize = 100

interface FirstPage {
  nodes: ReadMentionFragment[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** All mentions of an article: those of the first page, and page after page the others as they come. */
export function useAllMentions(slug: string, first: FirstPage) {
  const client = useClient()
  const [further, setFurther] = useState<{ nodes: ReadMentionFragment[]; error?: CombinedError }>({ nodes: [] })
  const [attempt, setAttempt] = useState(0)
  const { hasNextPage, endCursor } = first.pageInfo
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask again, and the first page is as its end.
  useEffect(() => {
    let isOver = false
    const follow = async () => {
      const nodes: ReadMentionFragment[] = []
      let next = endCursor
      let shown = first.nodes.length
      while (next !== null) {
        const { data, error } = await client
          .query(
            FurtherMentionsDocument.toString() as unknown as TypedDocumentNode<
              FurtherMentionsQuery,
              FurtherMentionsQueryVariables
            >,
            { slug, first: pageSize, after: next },
          )
          .toPromise()
        if (isOver) return
        const page = data?.article?.mentions
        nodes.push(...(page?.nodes ?? []))
        next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        // The text is drawn anew as a whole, so only when there is twice as much to draw.
        if (next !== null && nodes.length < shown) continue
        shown = first.nodes.length + nodes.length
        setFurther({ nodes: [...nodes], ...(error && { error }) })
      }
    }
    if (hasNextPage) follow()
    return () => {
      isOver = true
    }
  }, [client, slug, hasNextPage, endCursor, attempt])
  return {
    mentions: further.nodes.length === 0 ? first.nodes : [...first.nodes, ...further.nodes],
    error: further.error,
    again: () => setAttempt(attempt + 1),
  }
}
