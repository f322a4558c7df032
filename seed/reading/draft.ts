/** What a file says of an article, as it says it: nothing of it has been judged yet. */
export interface Draft {
  text: string
  title?: string | undefined
  /** Whatever stands where a date should. */
  published?: unknown
  outlet?: string | undefined
  url?: string | undefined
  language?: string | undefined
  /** Whether not everybody may read all of it, so that some may be missing. */
  isPaid?: boolean
}
