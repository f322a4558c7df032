/** The addresses of the reading room's views; what they show, the page asks the API for. */
const views = [
  /^\/$/,
  /^\/(?:actors|articles|claims|events|network|quote|timeline)$/,
  /^\/(?:actor|article|claim|event|statement)\/[^/]+$/,
]

/** Whether the reading room has a view at an address. */
export const isView = (pathname: string): boolean => views.some((view) => view.test(pathname))

/** Whether somebody asks who reads a page, and not an answer: a browser that opens an address says so. */
export const readsPages = ({ method, headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.get('accept') ?? '').includes('text/html')
