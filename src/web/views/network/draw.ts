import type cytoscape from 'cytoscape'
import type { Core } from 'cytoscape'
import type { Graph } from './graph.ts'
import { beginning, type Place } from './layout.ts'
import { nameWhereThereIsRoom } from './room-for-names.ts'
import { coloursOf, styleOf } from './style.ts'

export type Cytoscape = typeof cytoscape

/** The graph as a picture in an element, with the nodes where they begin. */
export function drawn(make: Cytoscape, element: HTMLElement, { nodes, edges }: Graph): Core {
  const weight = ({ says, isAbout }: { says: number; isAbout: number }) => says + isAbout
  const heaviest = Math.max(1, ...nodes.map(weight))
  const smaller = Math.max(0.6, Math.min(1, Math.sqrt(40 / nodes.length)))
  const most = Math.max(1, ...edges.map(({ statements }) => statements))
  return make({
    container: element,
    elements: {
      nodes: nodes
        .toSorted((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1))
        .map((node, place) => ({
          data: {
            id: node.key,
            name: node.name,
            isUnnamed: node.isUnnamed,
            size: smaller * (14 + 34 * Math.sqrt(weight(node) / heaviest)),
            font: 12 + 4 * Math.sqrt(weight(node) / heaviest),
          },
          position: beginning(place),
        })),
      edges: edges.map(({ key, from, to, statements, balance }) => ({
        data: {
          id: key,
          source: from.key,
          target: to.key,
          balance,
          width: 1.2 + smaller * 7 * Math.sqrt(statements / most),
        },
      })),
    },
    style: styleOf(coloursOf(element)),
    layout: { name: 'preset' },
    autoungrabify: true,
    boxSelectionEnabled: false,
    // The wheel is the page's; buttons make the picture larger.
    userZoomingEnabled: false,
    userPanningEnabled: false,
    minZoom: 0.1,
    maxZoom: 3,
  })
}

/**
 * Spreads the nodes over the room that there is, without making them or their names smaller.
 * @param places where the layout has put them.
 */
export function spread(picture: Core, places: ReadonlyMap<string, Place>): void {
  const [width, height] = [picture.width(), picture.height()]
  const ids = [...places.keys()]
  // The longer side of the layout along the longer side of the room.
  const [first, second] = width >= height ? (['x', 'y'] as const) : (['y', 'x'] as const)
  // Names are wider than nodes, and stand below them.
  const side = Math.min(75, width / 7)
  const across = shares(ids, (id) => places.get(id)?.[first] ?? 0)
  const down = shares(ids, (id) => places.get(id)?.[second] ?? 0)
  picture.batch(() => {
    picture.zoom(1)
    picture.pan({ x: 0, y: 0 })
    for (const node of picture.nodes().toArray()) {
      node.position({
        x: side + (across.get(node.id()) ?? 0) * (width - 2 * side),
        y: above + (down.get(node.id()) ?? 0) * (height - above - below),
      })
    }
    nameWhereThereIsRoom(picture)
  })
}

const above = 50
const below = 56

/**
 * Where each is between the first and the last, from 0 to 1; by its place and by its rank, so that one far off leaves
 * room for the others, and many in the middle have more.
 */
function shares(ids: readonly string[], of: (id: string) => number): Map<string, number> {
  const sorted = ids.toSorted((a, b) => of(a) - of(b) || (a < b ? -1 : 1))
  const least = Math.min(...ids.map(of))
  const range = Math.max(...ids.map(of)) - least
  const ranks = Math.max(1, ids.length - 1)
  const byRank = ids.length > 40 ? 0.75 : 0.5
  return new Map(
    sorted.map((id, rank) => [
      id,
      ids.length === 1 ? 0.5 : (1 - byRank) * (range === 0 ? 0.5 : (of(id) - least) / range) + byRank * (rank / ranks),
    ]),
  )
}

/** Has what is looked at stand out: a node with its edges, or an edge with its ends. */
export function emphasize(picture: Core, chosen: string | undefined): void {
  picture.batch(() => {
    picture.elements().removeClass('aside chosen near')
    if (chosen === undefined) return
    const element = picture.getElementById(chosen)
    if (element.empty()) return
    element.addClass('chosen')
    const near = element.closedNeighborhood().union(element.connectedNodes())
    near.addClass('near')
    picture.elements().difference(near).addClass('aside')
  })
}
