import type { Delivery } from '../catalog/delivery.ts'
import type { ViewPolicies } from '../channels/view-policies.ts'
import type { Entity } from '../entity.ts'
import type { ProductTrait } from '../facts/traits.ts'
import type { PersistentMap } from '../persistent-map.ts'
import type { Words } from './history-words.ts'

/** How much a shop holds, where it is not to be of its usual size. */
export interface ShopSize {
  /** Products that can be bought, each variant counted; default about a hundred, at most 5,000. */
  readonly products?: number
  /** Orders of past shoppers; default about two dozen, at most 10,000. */
  readonly orders?: number
}

/** What makes one preset shop different from another. */
export interface ShopPreset {
  readonly name: string
  /** The shop's name as a shopper reads it. */
  readonly title: string
  /** ISO 4217. */
  readonly currency: string
  /** The shop's zone as a fixed offset from UTC: the sandbox knows no time zone data. */
  readonly utcOffsetMinutes: number
  /** World time at which episodes open: a Tuesday, 11:00 in the shop's zone. */
  readonly epoch: number
  readonly policies: ViewPolicies
  readonly delivery: Delivery
  /** What its shoppers buy at a time, and write to the desk about. */
  readonly words: Words
  /** Traits that no product of this kind of shop can have: a jacket does not perish. */
  readonly without: readonly ProductTrait[]
  /** Everything that is there before an episode states its facts. */
  build(seed: number, size?: ShopSize): PersistentMap<Entity>
}

export interface Shop extends Omit<ShopPreset, 'build'> {
  readonly seed: number
  readonly entities: PersistentMap<Entity>
}
