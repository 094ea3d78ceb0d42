import type { ViewPolicies } from '../channels/policy.ts'
import type { PersistentMap } from '../persistent-map.ts'
import type { Entity } from '../world-state.ts'

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
  /** Everything that is there before an episode states its facts. */
  build(seed: number): PersistentMap<Entity>
}

export interface Shop extends Omit<ShopPreset, 'build'> {
  readonly seed: number
  readonly entities: PersistentMap<Entity>
}
