import { enumType } from '../shared/enum.ts'

export type Kind = 'STATEMENT' | 'ARTICLE' | 'ACTOR' | 'EVENT'

export const kind = enumType<Kind>('SearchKind', 'What can be searched for.', {
  STATEMENT: 'Statements, by their content in the words of the articles and by their English summary.',
  ARTICLE: 'Articles, by title and text.',
  ACTOR: 'Actors, by every name, the description, and the words of articles for the unnamed.',
  EVENT: 'Events, by every name and the description.',
})

export const passageOf = enumType<'CONTENT' | 'SUMMARY' | 'TITLE' | 'TEXT' | 'NAME' | 'DESCRIPTION'>(
  'PassageOf',
  'Which text of an object a passage is from.',
  {
    CONTENT: 'What was said, in the words of an article.',
    SUMMARY: 'The English summary of a statement.',
    TITLE: "An article's title.",
    TEXT: "A sentence of an article's text.",
    NAME: 'A name.',
    DESCRIPTION: 'The description.',
  },
)
