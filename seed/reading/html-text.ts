import { type Node, parsePart } from './page-tree.ts'

/** What is in an article's markup and no part of its text: captions, scripts, what one clicks on. */
const leftOut = new Set(
  'aside audio button canvas dialog figcaption figure footer form iframe map math nav noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)

/** Elements that are in a line; each other one stands apart from what is beside it. */
const inLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The text of a piece of HTML: its paragraphs with an empty line between them. */
export function textOfHtml(html: string): string {
  const paragraphs: string[] = []
  let paragraph = ''
  const end = () => {
    const lines = paragraph.split('\n').map((line) => line.replaceAll(/[ \t\r\f]+/g, ' ').trim())
    const text = lines.join('\n').trim()
    if (text !== '') paragraphs.push(text)
    paragraph = ''
  }
  // Nodes that wait, and where a paragraph ends when one has been left; not by recursion, which a page could exhaust.
  const waiting: (Node | typeof end)[] = [parsePart(html)]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next === 'function') next()
    else if (next.nodeName === '#text') paragraph += ('value' in next ? next.value : '').replaceAll('\n', ' ')
    else if (next.nodeName === 'br') paragraph += '\n'
    else if (!leftOut.has(next.nodeName) && 'childNodes' in next) {
      const isCell = next.nodeName === 'td' || next.nodeName === 'th'
      const apart = 'tagName' in next && !isCell && !inLine.has(next.nodeName)
      if (isCell) paragraph += ' '
      if (apart) end()
      if (apart) waiting.push(end)
      // Not all at once: a call takes only so many arguments.
      for (const child of next.childNodes.toReversed()) waiting.push(child)
    }
  }
  end()
  return paragraphs.join('\n\n')
}
