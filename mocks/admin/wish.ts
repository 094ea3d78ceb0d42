import Type, { type Static } from 'typebox'
import { presets } from '#sandbox'
import { Facts } from './facts/index.ts'
import { exactly, Name } from './parts.ts'

const Uint32 = Type.Integer({ minimum: 0, maximum: 2 ** 32 - 1 })

/** How a world's clock follows the wall's. */
export const ClockWish = exactly({
  mode: Type.Enum(['frozen', 'scaled', 'wall']),
  factor: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 100_000,
      description: 'world milliseconds in one of the wall; for scaled, and default 1',
    }),
  ),
})
export type ClockWish = Static<typeof ClockWish>

/** A world that is wanted. All of it may be left out. */
export const WorldWish = exactly({
  shop: Type.Optional(Type.Enum(presets.map(({ name }) => name))),
  shopSeed: Type.Optional(Uint32),
  size: Type.Optional(
    exactly({
      products: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })),
      orders: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    }),
  ),
  seed: Type.Optional(Uint32),
  /** With seed and repeat, the key of all that is drawn; default `serve`. */
  name: Type.Optional(Name),
  /** Default the next one for seed and name. */
  repeat: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
  epoch: Type.Optional(
    Type.Union([
      Type.Literal('fixed'),
      Type.Literal('now'),
      Type.Integer({ minimum: 0, maximum: 8_000_000_000_000 }),
    ]),
  ),
  facts: Type.Optional(Facts),
  /** The policies of the views, by channel and kind. */
  views: Type.Optional(Type.Object({})),
  faults: Type.Optional(Type.Array(Type.Object({}), { maxItems: 100 })),
  /** What a chat may show, by system or field: a rule, or `sign-in`. */
  privacy: Type.Optional(Type.Object({})),
  /** What becomes of writes on older versions, by kind. */
  conflicts: Type.Optional(Type.Object({})),
  clock: Type.Optional(ClockWish),
  /** How many bytes its journal may hold, from 64 KiB to 512 MiB; default 16 MiB. */
  journalBytes: Type.Optional(Type.Integer({ minimum: 65_536, maximum: 536_870_912 })),
  /** Where the OAuth clients may have shoppers sent back to; default a loopback address. */
  redirectUris: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { minItems: 1, maxItems: 20 })),
  /** Names of hosts besides this machine to which webhooks may go; where it is left out, none are sent at all. */
  webhookHosts: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 253 }), { maxItems: 20 })),
  /** Whether answers that a fault delays are really held. */
  realLatency: Type.Optional(Type.Boolean()),
})
export type WorldWish = Static<typeof WorldWish>
