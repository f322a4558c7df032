import type { Page } from 'playwright-core'

interface Answered {
  query: string
  variables: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks for in an answer, it knows.
  data?: any
  errors?: unknown
}

/** What the links of a view to GraphiQL hold, and what the API answers to it. */
export async function answersBehind(page: Page): Promise<Answered[]> {
  const links = await page.locator('[data-behind="graphiql"]').evaluateAll((all) => all.map((link) => String(link)))
  return Promise.all(
    links.map(async (link) => {
      const { origin, pathname, searchParams } = new URL(link)
      const query = searchParams.get('query') ?? ''
      const variables = JSON.parse(searchParams.get('variables') ?? '')
      const response = await fetch(origin + pathname, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return { query, variables, ...(await response.json()) }
    }),
  )
}

/** The slugs of the statements in the file that a view leads to. */
export async function slugsInFile(page: Page): Promise<string[]> {
  const link = await page.locator('[data-behind="csv"]').evaluate((one) => String(one))
  const [, ...lines] = (await (await fetch(link)).text()).trim().split('\r\n')
  return lines.map((line) => line.split(',')[0] ?? '')
}
