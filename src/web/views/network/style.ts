import type { StylesheetJson } from 'cytoscape'
import { nameWidth } from './room-for-names.ts'

/** The variables of the theme that the picture is drawn with. */
const names = [
  'ink',
  'ink-soft',
  'paper',
  'paper-raised',
  'line-strong',
  'accent',
  'favor',
  'against',
  'between',
] as const
export type Colours = Record<(typeof names)[number], string>

/** The theme's colours as they are now: a canvas knows no variables. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'))
  const colours = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--${name})`
      return [name, getComputedStyle(probe).color]
    }),
  )
  probe.remove()
  return colours as Colours
}

/** How the picture looks. Stance is told by colour and by the kind of line. */
export function styleOf(colours: Colours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colours['paper-raised'],
        'border-width': 1.5,
        'border-color': colours['ink-soft'],
        color: colours.ink,
        'font-family': 'system-ui, sans-serif',
        'font-size': 'data(font)',
        'text-wrap': 'wrap',
        'text-max-width': `${nameWidth}px`,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': colours.paper,
        'text-background-opacity': 0.8,
        'text-background-padding': '1px',
      },
    },
    { selector: 'node.named, node.near', style: { label: 'data(name)' } },
    { selector: 'node[?isUnnamed]', style: { 'font-style': 'italic', 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'loop-direction': '-45deg',
        'loop-sweep': '50deg',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        'line-color': colours.between,
        'target-arrow-color': colours.between,
        'line-style': 'dashed',
        'line-dash-pattern': [2, 3],
        opacity: 0.85,
      },
    },
    {
      selector: 'edge[balance="favor"]',
      style: { 'line-color': colours.favor, 'target-arrow-color': colours.favor, 'line-style': 'solid' },
    },
    {
      selector: 'edge[balance="against"]',
      style: {
        'line-color': colours.against,
        'target-arrow-color': colours.against,
        'line-style': 'dashed',
        'line-dash-pattern': [7, 4],
      },
    },
    { selector: '.aside', style: { opacity: 0.16 } },
    {
      selector: 'node.chosen',
      style: { 'border-width': 4, 'border-color': colours.accent, 'font-weight': 'bold' },
    },
    {
      selector: 'edge.chosen',
      style: { opacity: 1, 'underlay-color': colours.accent, 'underlay-opacity': 0.25, 'underlay-padding': 5 },
    },
  ]
}
