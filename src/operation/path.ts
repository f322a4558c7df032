/** The path of an address, and not what is asked there. */
export function pathOf(url: string): string {
  const host = url.indexOf('//')
  const path = (host < 1 ? url : url.slice(url.indexOf('/', host + 2))).split('?', 1)[0] as string
  return path.length > 200 ? `${path.slice(0, 200)}…` : path
}
