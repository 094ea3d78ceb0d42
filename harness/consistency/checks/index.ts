import type { Check } from '../check.ts'
import { blindOverwrites } from './blind-overwrites.ts'
import { boundedStaleness } from './bounded-staleness.ts'
import { cartLines } from './cart-lines.ts'
import { causalJoins } from './causal-joins.ts'
import { convergence } from './convergence.ts'
import { idempotency } from './idempotency.ts'
import { lostUpdate } from './lost-update.ts'
import { money } from './money.ts'
import { monotonicReads } from './monotonic-reads.ts'
import { monotonicStock } from './monotonic-stock.ts'
import { monotonicWrites } from './monotonic-writes.ts'
import { noOversell } from './no-oversell.ts'
import { promiseOversell } from './promise-oversell.ts'
import { readYourWrites } from './read-your-writes.ts'
import { recordedVersions } from './recorded-versions.ts'
import { sameContent } from './same-content.ts'
import { writesFollowReads } from './writes-follow-reads.ts'

/** The checks: one line each. */
export const checks: readonly Check[] = [
  readYourWrites,
  monotonicReads,
  monotonicWrites,
  writesFollowReads,
  causalJoins,
  boundedStaleness,
  convergence,
  sameContent,
  recordedVersions,
  monotonicStock,
  noOversell,
  promiseOversell,
  lostUpdate,
  blindOverwrites,
  idempotency,
  cartLines,
  money,
]
