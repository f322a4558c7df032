import type { EnglishRule } from './reading.ts'
import { accordingTo } from './rules/according-to.ts'
import { act } from './rules/act.ts'
import { asReported } from './rules/as-reported.ts'
import { direct } from './rules/direct.ts'
import { fragmentFrame } from './rules/fragment-frame.ts'
import { frameBefore } from './rules/frame-before.ts'
import { frameBehind } from './rules/frame-behind.ts'
import { noComment } from './rules/no-comment.ts'
import { nominal } from './rules/nominal.ts'

/** What quotes in English, in the order in which it is asked. */
export const ruleTable: readonly EnglishRule[] = [
  direct,
  asReported,
  frameBehind,
  frameBefore,
  accordingTo,
  nominal,
  fragmentFrame,
  noComment,
  act,
]
