import { residentMegabytes } from './program.ts'

/** How fast a file comes. */
export interface FileFigure {
  name: string
  rows: number
  perSecond: number
  /** By how many megabytes the server's memory grew at most. */
  grew: number | undefined
}

/** Reads a file to its end. A line is a row, but for the header of a CSV; no cell of the corpus has a line break. */
export async function measureFile(url: URL, pid: number | undefined): Promise<FileFigure> {
  const before = await residentMegabytes(pid)
  let most = before
  const watch = setInterval(async () => {
    const now = await residentMegabytes(pid)
    if (now !== undefined && most !== undefined) most = Math.max(most, now)
  }, 100)
  const start = performance.now()
  const response = await fetch(url)
  if (response.status !== 200 || !response.body) throw new Error(`${url} was answered with ${response.status}.`)
  let rows = url.pathname.endsWith('.csv') ? -1 : 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const grew = before === undefined || most === undefined ? undefined : most - before
  return { name: url.pathname, rows, perSecond: Math.round(rows / seconds), grew }
}
