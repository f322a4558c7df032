import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { Unreadable } from './unreadable.ts'

export type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** More than any article has. Unclosed tags can make a page of a megabyte into a tree that fills the memory. */
const mostElements = 100_000

/** @throws Unreadable where the page is too large a tree. */
export const parsePage = (html: string): DefaultTreeAdapterMap['document'] =>
  parse(html, { treeAdapter: boundedAdapter() })

/** @throws Unreadable where the part is too large a tree. */
export const parsePart = (html: string): Node => parseFragment(html, { treeAdapter: boundedAdapter() })

function boundedAdapter(): typeof defaultTreeAdapter {
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++elements > mostElements) throw new Unreadable(`has more than ${mostElements} elements.`)
      return defaultTreeAdapter.createElement(...args)
    },
  }
}

/** The elements of a tree, in the order of the page. */
export function* elements(root: Node): Generator<Element> {
  for (const node of nodes(root)) if ('tagName' in node) yield node
}

/** Not by recursion, which a page could exhaust. */
function* nodes(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value.trim() || undefined

/** What stands directly in an element, such as the data in a script. */
export const ownText = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** All text in an element. */
export function wholeText(root: Element): string {
  let text = ''
  for (const node of nodes(root)) if (node.nodeName === '#text' && 'value' in node) text += node.value
  return text.trim()
}
