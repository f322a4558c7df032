import type { Core, NodeSingular } from 'cytoscape'

/** How wide a name becomes before it goes on in the next line, in pixels. */
export const nameWidth = 120

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where a name stands, about: below its node. To measure each exactly would take longer than to draw it. */
function boxOf(node: NodeSingular): Box {
  const font: number = node.data('font')
  const long = String(node.data('name')).length * font * 0.56
  const width = Math.min(nameWidth, long)
  const top = node.position().y + Number(node.data('size')) / 2
  return {
    left: node.position().x - width / 2,
    right: node.position().x + width / 2,
    top,
    // A line that breaks between words is rarely full.
    bottom: top + Math.ceil(long > nameWidth ? (long * 1.15) / nameWidth : 1) * font * 1.1 + 3,
  }
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/**
 * Names the nodes whose names cover no other: those in most statements first. The others are named with what is looked
 * at, and in the table.
 */
export function nameWhereThereIsRoom(picture: Core): void {
  const taken: Box[] = []
  // They are in that order.
  for (const node of picture.nodes().toArray()) {
    const box = boxOf(node)
    const hasRoom = !taken.some((other) => meet(box, other))
    node.toggleClass('named', hasRoom)
    if (hasRoom) taken.push(box)
  }
}
