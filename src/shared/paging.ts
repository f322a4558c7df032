import type { Context } from '../context.ts'

type PageArguments = {
  first?: number | null | undefined
  last?: number | null | undefined
}

/**
 * Page sizes for a connection over rows of `model`, which hang on their parent by `parentKey`. Pothos cuts
 * a larger page down without a word, which falsifies an analysis; the arguments are checked before the request runs, so it never has to.
 */
export const paging = (model: string, parentKey?: string) => ({
  defaultSize: (_: PageArguments, context: object) => (context as Context).limits.page,
  maxSize: (_: PageArguments, context: object) => (context as Context).limits.pageMost,
  // By this the check of arguments knows a connection, and what its cursors name.
  extensions: { cursorOf: model, parentKey },
})
