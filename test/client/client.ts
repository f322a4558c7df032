import type { PageEndFragment, TypedDocumentString } from './generated.ts'

/** As much of `fetch` as is used here. */
type Fetch = (address: string, init: { headers: Record<string, string> }) => Promise<Response>

interface Answer {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Variables may be left out where none is required. */
type Given<Variables> = Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables]

/** What the server did not answer, and why: one code for each message. */
export class RequestError extends Error {
  readonly status: number
  readonly codes: (string | undefined)[]

  constructor(status: number, errors: NonNullable<Answer['errors']>) {
    super(errors.map(({ message }) => message).join('\n'))
    this.status = status
    this.codes = errors.map(({ extensions }) => extensions?.code)
  }
}

/** Asks the API in operations whose types the generator made. */
export class Client {
  readonly #fetch: Fetch
  readonly #endpoint: string
  /** What was answered, by the address that was asked, with the tag under which the server knows it. */
  readonly #answered = new Map<string, { tag: string; data: unknown }>()

  constructor(fetch: Fetch, endpoint = '/graphql') {
    // As a method of anything but `window`, a browser's own refuses.
    this.#fetch = (address, init) => fetch(address, init)
    this.#endpoint = endpoint
  }

  /**
   * Gives the same object as the last time where the answer is still the same, so that nothing is drawn anew.
   * @throws RequestError where any part of the answer is missing; what is given is as its type says.
   */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...[variables]: Given<NoInfer<Variables>>
  ): Promise<Result> {
    return this.#ask(document, variables)
  }

  /**
   * A list from `after` to its end, an answer for each page.
   * @param end finds in an answer where its page ends; null where there is no list.
   */
  async *pages<Result, Variables extends { after?: string | null | undefined }>(
    document: TypedDocumentString<Result, Variables>,
    variables: NoInfer<Variables>,
    end: (result: Result) => PageEndFragment | null | undefined,
  ): AsyncGenerator<Result, void> {
    let page: PageEndFragment | null | undefined
    do {
      const result = await this.#ask(document, page ? { ...variables, after: page.endCursor } : variables)
      yield result
      page = end(result)
    } while (page?.hasNextPage)
  }

  async #ask<Result>(document: TypedDocumentString<Result, never>, variables: unknown = {}): Promise<Result> {
    const parameters = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables) })
    const address = `${this.#endpoint}?${parameters}`
    const known = this.#answered.get(address)
    const response = await this.#fetch(address, {
      headers: {
        accept: 'application/graphql-response+json',
        // A browser does this by itself; elsewhere `fetch` keeps nothing.
        ...(known && { 'if-none-match': known.tag }),
      },
    })
    if (known && response.status === 304) return known.data as Result
    const { data, errors } = (await response.json()) as Answer
    if (errors) throw new RequestError(response.status, errors)
    const tag = response.headers.get('etag')
    if (tag) this.#answered.set(address, { tag, data })
    return data as Result
  }
}
