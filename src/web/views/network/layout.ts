import type { Core } from 'cytoscape'

/** How long the picture's layout may keep the page from answering at a time, in milliseconds, about. */
const sliceMs = 16
/** How many rounds of pushing and pulling bring the nodes into place. */
const rounds = 480
const perSlice = 6

export interface Place {
  x: number
  y: number
}

/**
 * Where the nodes begin: on a spiral, those who are in most statements in the middle. From there the same graph always
 * comes to the same picture.
 */
export const beginning = (place: number): Place => {
  const angle = place * Math.PI * (3 - Math.sqrt(5))
  const distance = 90 * Math.sqrt(place)
  // Wider than high, as most screens are.
  return { x: 1.3 * distance * Math.cos(angle), y: distance * Math.sin(angle) }
}

/**
 * Lays a graph out, a few rounds at a time, so that the page answers meanwhile.
 * @returns whether it was finished; it is not where `signal` was given.
 */
export async function layOut(graph: Core, signal: AbortSignal): Promise<boolean> {
  const cooling = 0.985
  let temperature = 120
  for (let done = 0; done < rounds; ) {
    const begin = performance.now()
    do {
      graph
        .layout({
          name: 'cose',
          animate: false,
          fit: false,
          randomize: false,
          numIter: perSlice,
          initialTemp: temperature,
          coolingFactor: cooling,
          minTemp: 0.1,
          nodeRepulsion: () => 60_000,
          idealEdgeLength: () => 90,
          edgeElasticity: () => 120,
          gravity: 0.6,
          nodeDimensionsIncludeLabels: true,
          refresh: rounds,
        })
        .run()
      temperature *= cooling ** perSlice
      done += perSlice
    } while (done < rounds && performance.now() - begin < sliceMs)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return false
  }
  return true
}
