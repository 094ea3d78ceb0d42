import { baseOf } from './base.ts'
import { rebased } from './clock/rebased.ts'
import { type Header, Journal, journalSchema } from './journal/index.ts'
import { namesOf } from './names.ts'
import { PersistentMap } from './persistent-map.ts'
import { noPushes } from './push/state.ts'
import { comingOf } from './shops/coming.ts'
import { shopOf } from './shops/index.ts'
import type { ShopSize } from './shops/shop.ts'
import { World } from './world.ts'

export interface WorldOptions {
  /** The preset shop; default `fashion`. */
  readonly shop?: string
  /** Makes catalog and history; default 1. */
  readonly shopSeed?: number
  /** How many products and past orders the shop holds; default its usual size. */
  readonly size?: ShopSize
  /** The run seed: drives everything after the opening; default 1. */
  readonly seed?: number
  /** The scenario that is played, part of the key of every draw. */
  readonly scenario?: string
  readonly repeat?: number
  /**
   * World time of the opening, ms: `fixed`, the default, is the shop's own; a number moves the whole shop with it.
   * What the wall's clock says is for the caller to hand in.
   */
  readonly epoch?: 'fixed' | number
  /** The version of Plumbline to be named in the journal's header. */
  readonly plumbline?: string
  /** How many bytes its journal may hold before the episode ends as an error; default 16 MB. */
  readonly journalBytes?: number
}

/**
 * A new world: a fork of the preset shop at its epoch, with an empty journal.
 *
 * Throws a `RangeError` where no shop has that name or can be of that size, a seed or the repeat is no whole number, or the epoch is no world time.
 */
export function createWorld(options: WorldOptions = {}): World {
  const { shop: name = 'fashion', shopSeed = 1, seed = 1, scenario = 'none', repeat = 0 } = options
  const { epoch = 'fixed' } = options
  for (const [what, value] of Object.entries({ shopSeed, seed, repeat })) {
    if (!Number.isSafeInteger(value))
      throw new RangeError(`creating a world with the ${what} ${value}: a whole number is needed`)
  }
  const preset = shopOf(name, shopSeed, options.size)
  const shop = epoch === 'fixed' ? preset : rebased(preset, epoch)
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
      sold: PersistentMap.empty(),
      policies: {},
      inForce: PersistentMap.empty(),
      views: { chat: PersistentMap.empty(), web: PersistentMap.empty(), app: PersistentMap.empty() },
      ...comingOf(shop),
      numbered: 0,
      faults: [],
      conflicts: {},
      leftOut: [],
      privacy: {},
      pushes: noPushes,
      ordinarySales: { perHour: 0, run: 0 },
    },
    new Journal(
      header,
      value,
      options.journalBytes === undefined ? {} : { boundBytes: options.journalBytes },
    ),
  )
  world.setPolicies(shop.policies)
  return world
}
