import type { Selected } from '../answer/collect.ts'

/**
 * How many values of an object are asked for once more under another name. Nobody needs them twice, and with each
 * name an answer is as much longer.
 */
export function renamed(selected: Selected): number {
  const values = [...selected.values()].map(([node]) => node?.name.value ?? '')
  return values.length - new Set(values).size
}
