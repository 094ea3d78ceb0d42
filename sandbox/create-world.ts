import { baseOf } from './base.ts'
import { type Header, Journal, journalSchema } from './journal/index.ts'
import { namesOf } from './names.ts'
import { PersistentMap } from './persistent-map.ts'
import { shopOf } from './shops/index.ts'
import { World } from './world.ts'

export interface WorldOptions {
  /** The preset shop; default `fashion`. */
  readonly shop?: string
  /** Makes catalog and history; default 1. */
  readonly shopSeed?: number
  /** The run seed: drives everything after the opening; default 1. */
  readonly seed?: number
  /** The scenario that is played, part of the key of every draw. */
  readonly scenario?: string
  readonly repeat?: number
  /** The version of Plumbline to be named in the journal's header. */
  readonly plumbline?: string
}

/**
 * A new world: a fork of the preset shop at its epoch, with an empty journal.
 *
 * Throws a `RangeError` where no shop has that name.
 */
export function createWorld(options: WorldOptions = {}): World {
  const { shop: name = 'fashion', shopSeed = 1, seed = 1, scenario = 'none', repeat = 0 } = options
  const shop = shopOf(name, shopSeed)
  const { digest, value } = baseOf(shop)
  const header: Header = {
    kind: 'header',
    schema: journalSchema,
    plumbline: options.plumbline ?? 'unknown',
    shop: name,
    shopSeed,
    runSeed: seed,
    episode: `${scenario}#${repeat}`,
    epoch: shop.epoch,
    base: digest,
  }
  const world = new World(
    {
      key: { seed, scenario, repeat },
      epoch: shop.epoch,
      now: shop.epoch,
      entities: shop.entities,
      names: namesOf(shop.entities),
      policies: {},
      views: { chat: PersistentMap.empty(), web: PersistentMap.empty(), app: PersistentMap.empty() },
      queue: undefined,
      timers: PersistentMap.empty(),
      scheduled: 0,
      numbered: 0,
    },
    new Journal(header, value),
  )
  world.setPolicies(shop.policies)
  return world
}
