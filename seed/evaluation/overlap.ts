/** How many numbers two rising lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  const inB = new Set(b)
  return a.filter((number) => inB.has(number)).length
}

/** Intersection over union. */
export function intersectionOverUnion(a: readonly number[], b: readonly number[]): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.length + b.length - both)
}

/** The F1 of one list as a guess of the other. */
export const overlapF1 = (a: readonly number[], b: readonly number[]) =>
  a.length + b.length === 0 ? 0 : (2 * shared(a, b)) / (a.length + b.length)
