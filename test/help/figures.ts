/** What Prometheus would read, as `name{label="value"}` by its value. */
export type Figures = Map<string, number>

/** Reads the figures of a server that tells where they are. */
export async function figuresOf(url: string): Promise<Figures> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} is answered with ${response.status}.`)
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ')
      return [line.slice(0, space), Number(line.slice(space + 1))]
    }),
  )
}

/** The values of a label that figures of this name have. */
export const labelsOf = (figures: Figures, name: string, label: string): string[] => [
  ...new Set(
    [...figures.keys()]
      .filter((key) => key.startsWith(`${name}{`))
      .flatMap((key) => new RegExp(`\\b${label}="([^"]*)"`).exec(key)?.[1] ?? []),
  ),
]
