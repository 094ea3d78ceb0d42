import type { ActOf } from '#record'
import { type ActReader, sure } from '../reader.ts'
import { unassertedCart } from './cart.ts'
import { unassertedDelivery } from './delivery.ts'
import { unassertedPrices } from './price.ts'
import { unassertedStatuses } from './statuses.ts'
import { unassertedStock } from './stock.ts'

/** Reads phrases that have the words of a claim but do not state it as true now. */
export const unasserted: ActReader = (scene, found) => {
  const out: ActOf<'unasserted'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    const all = [
      ...unassertedStock(scene, line, found),
      ...unassertedPrices(scene, line),
      ...unassertedStatuses(scene, line),
      ...unassertedCart(scene, line),
      ...unassertedDelivery(scene, line),
    ]
    for (const { about, item, mode, i, j } of all) {
      const known = out.some(
        (one) => one.about === about && one.mode === mode && (one.item === item || item === undefined),
      )
      if (!known)
        out.push({ act: 'unasserted', about, ...(item ? { item } : {}), mode, ...sure(scene, line, i, j) })
    }
  }
  return out
}
