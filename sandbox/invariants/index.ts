import type { World } from '../world.ts'
import { behindForAReason } from './behind-for-a-reason.ts'
import { gaplessVersions } from './gapless-versions.ts'
import { heldIsThere } from './held-is-there.ts'
import type { Invariant, Violation } from './invariant.ts'
import { linesOfTheCart } from './lines-of-the-cart.ts'
import { moneyWasThere } from './money-was-there.ts'
import { neverBelowZero } from './never-below-zero.ts'
import { orderedAsQuoted } from './ordered-as-quoted.ts'
import { paidAsItStands } from './paid-as-it-stands.ts'
import { shippedOfOrdered } from './shipped-of-ordered.ts'
import { stockAddsUp } from './stock-adds-up.ts'
import { totalOfLines } from './total-of-lines.ts'
import { valueOfState } from './value-of-state.ts'
import { viewsBehindSource } from './views-behind-source.ts'

export type { Invariant, Violation } from './invariant.ts'

/** What holds of every world at every instant: one line each. */
export const invariants: readonly Invariant[] = [
  neverBelowZero,
  heldIsThere,
  stockAddsUp,
  totalOfLines,
  moneyWasThere,
  paidAsItStands,
  shippedOfOrdered,
  linesOfTheCart,
  orderedAsQuoted,
  viewsBehindSource,
  behindForAReason,
  gaplessVersions,
  valueOfState,
]

/** Everything that is wrong with the world now; nothing is, unless we broke it. Changes nothing. */
export function checkInvariants(world: World): readonly Violation[] {
  return invariants.flatMap(({ name, wrong }) => wrong(world).map((one) => ({ invariant: name, ...one })))
}
