import type { GermanRule } from './reading.ts'
import { accordingTo } from './rules/according-to.ts'
import { act } from './rules/act.ts'
import { actNoun } from './rules/act-noun.ts'
import { announced } from './rules/announced.ts'
import { asReported } from './rules/as-reported.ts'
import { attitude } from './rules/attitude.ts'
import { carried } from './rules/carried.ts'
import { direct } from './rules/direct.ts'
import { embedded } from './rules/embedded.ts'
import { fragmentFrame } from './rules/fragment-frame.ts'
import { frameBefore } from './rules/frame-before.ts'
import { frameBehind } from './rules/frame-behind.ts'
import { hearsay } from './rules/hearsay.ts'
import { itIsSaid } from './rules/it-is-said.ts'
import { loosePredicate } from './rules/loose-predicate.ts'
import { naming } from './rules/naming.ts'
import { narrated } from './rules/narrated.ts'
import { noComment } from './rules/no-comment.ts'
import { nominal } from './rules/nominal.ts'
import { pointingBack } from './rules/pointing-back.ts'
import { soSaid } from './rules/so-said.ts'
import { wanted } from './rules/wanted.ts'
import { whereby } from './rules/whereby.ts'

/** What quotes in German, in the order in which it is asked. */
export const ruleTable: readonly GermanRule[] = [
  direct,
  asReported,
  soSaid,
  itIsSaid,
  frameBehind,
  frameBefore,
  accordingTo,
  whereby,
  nominal,
  pointingBack,
  embedded,
  fragmentFrame,
  carried,
  hearsay,
  announced,
  loosePredicate,
  act,
  attitude,
  naming,
  wanted,
  actNoun,
  noComment,
  narrated,
]
