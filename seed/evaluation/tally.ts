/**
 * What one document adds to a measure. Sums of tallies are tallies, so a measure over many documents is one of a
 * sum. The two counts of what is right are the same where things are counted; an average has two sums instead.
 */
export interface Tally {
  predicted: number
  rightOfPredicted: number
  gold: number
  rightOfGold: number
}

export interface Score {
  precision: number
  recall: number
  f1: number
}

export const counted = (right: number, predicted: number, gold: number): Tally => ({
  predicted,
  rightOfPredicted: right,
  gold,
  rightOfGold: right,
})

export function sum(tallies: readonly Tally[]): Tally {
  const total = counted(0, 0, 0)
  for (const tally of tallies) {
    total.predicted += tally.predicted
    total.rightOfPredicted += tally.rightOfPredicted
    total.gold += tally.gold
    total.rightOfGold += tally.rightOfGold
  }
  return total
}

/** Where there is nothing to divide by, a score is 0. */
export function scoreOf({ predicted, rightOfPredicted, gold, rightOfGold }: Tally): Score {
  const precision = share(rightOfPredicted, predicted)
  const recall = share(rightOfGold, gold)
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
