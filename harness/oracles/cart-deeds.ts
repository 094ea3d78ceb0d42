import type { EntryOf } from '#journal'
import type { ActOf } from '#record'
import type { Cart } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'
import { productsOf } from '../truth/recorded.ts'

export type Quantities = ReadonlyMap<string, number>

/** The units of each SKU in a cart; none where there is no cart. */
export function quantitiesIn(cart: unknown): Quantities {
  const lines = (cart as Cart | null | undefined)?.lines ?? []
  return new Map(lines.map(({ sku, quantity }) => [sku, quantity]))
}

/** A cart at three places: when the shopper asked, right before a change, and right after it. */
export interface Change {
  readonly asked: Quantities
  readonly before: Quantities
  readonly after: Quantities
}

/** What a commit on a cart changed. */
export function changeBy(the: Case, commit: EntryOf<'commit'>, asked: Quantities): Change {
  const { resource: name, version } = commit
  return {
    asked,
    before: quantitiesIn(the.history.version(name, version - 1)?.value),
    after: quantitiesIn(the.history.version(name, version)?.value),
  }
}

/** The SKU that the words name; undefined where they name none, and then any line of the cart fits. */
export function skuNamed(the: Case, turn: ReadTurn, item: string): string | undefined {
  const words = item.trim().toLowerCase()
  const named = productsOf(the.recorded).filter(({ name }) => words.startsWith(`${name.toLowerCase()} `))
  return the.skuOf(turn, item) ?? named.sort((a, b) => b.name.length - a.name.length)[0]?.sku
}

/** Whether a change is what the words say was done. Several writes may have done it together. */
export function isSaidChange(act: ActOf<'cart_action'>, sku: string | undefined, change: Change): boolean {
  const { asked, before, after } = change
  if (act.item === 'everything') return act.action === 'removed' && after.size === 0 && before.size > 0
  const skus = sku ? [sku] : [...new Set([...after.keys(), ...before.keys()])]
  return skus.some((one) => {
    const [start, then, now] = [asked, before, after].map((cart) => cart.get(one) ?? 0) as [
      number,
      number,
      number,
    ]
    if (act.action === 'added') return now > then && fits(act.qty, now - then, now - start, now)
    if (act.action === 'removed') return now < then && (now === 0 || fits(act.qty, then - now, start - now))
    return now !== then && fits(act.qty, now)
  })
}

function fits(said: number | undefined, ...admissible: readonly number[]): boolean {
  return said === undefined || admissible.includes(said)
}

/** Whether the cart still shows what the change did. */
export function stillHolds(
  act: ActOf<'cart_action'>,
  sku: string | undefined,
  { before, after }: Change,
  end: Quantities,
): boolean {
  if (act.item === 'everything') return end.size === 0
  const skus = sku ? [sku] : [...new Set([...after.keys(), ...before.keys()])]
  return skus.some((one) => {
    const then = before.get(one) ?? 0
    const last = end.get(one) ?? 0
    if (act.action === 'added') return last > then
    return act.action === 'removed' ? last < then : last !== then
  })
}

/** Whether the cart is as the words say, whoever made it so. */
export function isAsSaid(act: ActOf<'cart_action'>, sku: string | undefined, cart: Quantities): boolean {
  if (act.item === 'everything') return cart.size === 0
  if (sku === undefined) return false
  const held = cart.get(sku) ?? 0
  if (act.action === 'removed') return held === 0
  return held > 0 && (act.qty === undefined || act.qty === held)
}
