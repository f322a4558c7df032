import type { Page } from 'playwright-core'

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers to whatever a view asks.
  data: any
  errors?: unknown
}

/** What the API answers to the operations behind a view, sent as the links to GraphiQL have them. */
export async function answersBehind(page: Page): Promise<Answer[]> {
  const links = await page
    .locator('[data-behind="graphiql"]')
    .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))
  return Promise.all(
    links.map(async (link) => {
      const { origin, searchParams } = new URL(link)
      const query = searchParams.get('query')
      const variables = JSON.parse(searchParams.get('variables') ?? '')
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    }),
  )
}

/** The slugs of the statements in the file behind a view. */
export async function slugsInFile(page: Page): Promise<string[]> {
  const href = await page.locator('[data-behind="csv"]').evaluate((link) => (link as unknown as { href: string }).href)
  const text = await (await fetch(href.replace('.csv', '.ndjson'))).text()
  return text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).statement)
}
