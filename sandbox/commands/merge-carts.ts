import type { CartChange } from '../cart/change.ts'
import { type CartLine, unitsIn, withUnits } from '../cart/lines.ts'
import type { Cart } from '../cart/machine.ts'
import { ruledOut } from '../cart/rules/index.ts'
import { maxQuantity } from '../cart/rules/max-quantity.ts'
import { writtenOn } from '../conflicts/written-on.ts'
import { type Cause, type EntryOf, type Resource, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, type Refusal, refused } from './command.ts'

/** Whose cart goes into whose; `base` is the version of the latter that the writer knew. */
export interface CartMerge extends Pick<CartChange, 'base'> {
  /** The guest's id. */
  readonly from: string
  /** The shopper's id. */
  readonly into: string
}

/** Units of a guest's line that the shopper's cart did not take, and why. */
export interface LeftOut {
  readonly sku: string
  readonly quantity: number
  readonly refusal: Refusal
}

/** What came of a merge: nothing of the guest's cart is lost without being named in `left`. */
export type Merged =
  | (Extract<Outcome, { kind: 'done' }> & { readonly left: readonly LeftOut[] })
  | Extract<Outcome, { kind: 'refused' }>

/**
 * A guest's cart goes into that of a shopper: quantities are added up as far as the rules of the cart allow, line by
 * line in the guest's order. The guest's cart is empty then, and bears the mark of the merge.
 *
 * Whether a cart that is no guest's exists is not told: to merge is to take, and nobody takes a shopper's cart.
 */
export function mergeCarts(world: World, merge: CartMerge, cause: Cause): Merged {
  const [from, into] = [resource('cart', merge.from), resource('cart', merge.into)]
  const guests = world.source<Cart>(from)?.value
  if (!guests?.guest) return refused('cart/unknown-guest-cart', `guest ${merge.from} has no cart`, [])
  if (guests.mergedInto) return refused('cart/merged', `the cart of ${merge.from} was merged before`, [])
  const on = writtenOn<Cart>(world, into, merge.base)
  if (on.kind === 'refused') return on
  if (!on.value || on.value.guest)
    return refused('cart/unknown', `there is no shopper's cart of ${merge.into}`, [])
  const { lines, left } = summed(world, merge.into, on.value.lines, guests.lines)
  const taken = replaceLines(world, into, lines, cause, merge.base)
  const marked = world.send(from, { type: 'merge into', shopper: merge.into }, cause)
  return { ...done(taken, marked.kind === 'committed' ? marked.commit : undefined), left }
}

function replaceLines(
  world: World,
  into: Resource,
  lines: readonly CartLine[],
  cause: Cause,
  base: number | undefined,
): EntryOf<'commit'> | undefined {
  const sent = world.send(into, { type: 'replace', lines }, cause, base)
  return sent.kind === 'committed' ? sent.commit : undefined
}

function summed(
  world: World,
  shopper: string,
  had: readonly CartLine[],
  more: readonly CartLine[],
): { readonly lines: readonly CartLine[]; readonly left: readonly LeftOut[] } {
  let lines = had
  const left: LeftOut[] = []
  for (const line of more) {
    const { units, refusal } = fitting(world, shopper, lines, line)
    if (units > 0) lines = withUnits(lines, { ...line, quantity: unitsIn(lines, line.sku) + units })
    if (refusal) left.push({ sku: line.sku, quantity: line.quantity - units, refusal })
  }
  return { lines, left }
}

/** How many units of a line the cart takes, and the rule's no to the rest. */
function fitting(
  world: World,
  shopper: string,
  lines: readonly CartLine[],
  { sku, quantity }: CartLine,
): { readonly units: number; readonly refusal: Refusal | undefined } {
  const no = (units: number): Refusal | undefined =>
    ruledOut(world, { shopper, sku, quantity: unitsIn(lines, sku) + units }, lines)
  const refusal = no(quantity)
  if (!refusal) return { units: quantity, refusal }
  let units = Math.min(quantity - 1, maxQuantity)
  while (units > 0 && no(units)) units -= 1
  return { units, refusal }
}
