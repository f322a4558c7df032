/**
 * The language of a statement's summary: English, in which annotators write it; of what was extracted, which has the
 * printed words for it, that of the article.
 */
export const summaryLanguage = (provenance: { kind: string }, articleLanguage: string | undefined): string =>
  provenance.kind === 'EXTRACTED' ? (articleLanguage ?? 'en') : 'en'
