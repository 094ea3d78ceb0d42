import type { EntryOf } from '#journal'
import type { ActOf } from '#record'
import type { Cart } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'

export type Quantities = ReadonlyMap<string, number>

/** The units of each SKU in a cart; none where there is no cart. */
export function quantitiesIn(cart: unknown): Quantities {
  const lines = (cart as Cart | null | undefined)?.lines ?? []
  return new Map(lines.map(({ sku, quantity }) => [sku, quantity]))
}

/** A cart right before a change, and right after it. */
export interface Change {
  readonly before: Quantities
  readonly after: Quantities
}

/** What a commit on a cart changed. */
export function changeBy(the: Case, { resource: name, version }: EntryOf<'commit'>): Change {
  return {
    before: quantitiesIn(the.history.version(name, version - 1)?.value),
    after: quantitiesIn(the.history.version(name, version)?.value),
  }
}

/** The SKU that the words name; undefined where they name none, and then any line of the cart fits. */
export function skuNamed(the: Case, turn: ReadTurn, item: string): string | undefined {
  const named = the.skuOf(turn, item)
  if (named !== undefined) return named
  const begun = the.names.beginning(item.trim())
  // A product with variants is never in a cart itself: "the shirt in blue" is one of them.
  return begun !== undefined && the.names.variantsOf(begun).length ? undefined : begun
}

/** Whether the last of these changes is, alone or with those right before it, what the words say was done. */
export function isSaidChange(
  act: ActOf<'cart_action'>,
  sku: string | undefined,
  changes: readonly Change[],
): boolean {
  const { before, after } = changes.at(-1) as Change
  if (act.item === 'everything') return after.size === 0
  return linesOf(sku, { before, after }).some((line) => {
    const now = unitsOf(after, line)
    if (act.action === 'updated') return now !== unitsOf(before, line) && fits(act.qty, [now])
    const sums = sumsOf(changes, line)
    const [more, gone] = [sums.filter((sum) => sum > 0), sums.map((sum) => -sum).filter((sum) => sum > 0)]
    if (act.action === 'added') return more.length > 0 && fits(act.qty, [now, ...more])
    // A line that is gone is gone, also where it was thought to be longer; not where more went than is said.
    return gone.length > 0 && (fits(act.qty, gone) || (now === 0 && Number(act.qty) > Math.max(...gone)))
  })
}

function fits(said: number | undefined, admissible: readonly number[]): boolean {
  return said === undefined || admissible.includes(said)
}

/** By how much the last change, the last two, the last three, ... have altered a line. */
function sumsOf(changes: readonly Change[], line: string): readonly number[] {
  const steps = changes.map((change) => alteredBy(change, line))
  return steps.map((_, index) => steps.slice(index).reduce((sum, step) => sum + step))
}

/** By how many units a change has made a line longer. */
export function alteredBy({ before, after }: Change, line: string): number {
  return unitsOf(after, line) - unitsOf(before, line)
}

/** The line that is named; any that was altered where none is. */
function linesOf(sku: string | undefined, change: Change): readonly string[] {
  const all = [...new Set([...change.after.keys(), ...change.before.keys()])]
  return sku ? [sku] : all.filter((line) => alteredBy(change, line) !== 0)
}

/** The units of a line; 0 where it is not there. */
export function unitsOf(cart: Quantities, line: string): number {
  return cart.get(line) ?? 0
}

/** Whether a cart still shows what was done by a change. */
export function stillHolds(
  act: ActOf<'cart_action'>,
  sku: string | undefined,
  change: Change,
  cart: Quantities,
): boolean {
  if (act.item === 'everything') return cart.size === 0
  return linesOf(sku, change).some((line) => {
    const [then, now] = [unitsOf(change.after, line), unitsOf(cart, line)]
    if (act.action === 'updated') return now === then
    return act.action === 'added' ? now >= then : now <= then
  })
}

/** Whether the cart is as the words say, whoever made it so. Of what is not named nothing is there in an empty cart. */
export function isAsSaid(act: ActOf<'cart_action'>, sku: string | undefined, cart: Quantities): boolean {
  if (sku === undefined) return act.action === 'removed' && cart.size === 0
  const held = unitsOf(cart, sku)
  return act.action === 'removed' ? held === 0 : held > 0 && fits(act.qty, [held])
}
