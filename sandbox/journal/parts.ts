import Type, { type Static } from 'typebox'

/** World time in virtual milliseconds since 1970-01-01T00:00:00Z. */
export const WorldTime = Type.Integer({ description: 'World time, ms since the Unix epoch' })

export const Channel = Type.Enum(['chat', 'web', 'app'])
export type Channel = Static<typeof Channel>
export const channels: readonly Channel[] = ['chat', 'web', 'app']

/** Who acted. `world` is the shop itself: timers, other shoppers, back office. */
export const Actor = Type.Object({
  role: Type.Enum(['bot', 'shopper', 'harness', 'world']),
  channel: Channel,
  /** The shopper on whose behalf it acted, where one was named. */
  shopper: Type.Optional(Type.String()),
})
export type Actor = Static<typeof Actor>

/**
 * How a call was tied to a conversation and turn: `exact` by a trace context that the bot passed on,
 * `alone` because only this conversation was open, `guessed` otherwise.
 */
export const Tie = Type.Object({
  how: Type.Enum(['exact', 'alone', 'guessed']),
  conversation: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
})
export type Tie = Static<typeof Tie>

/** What every entry begins with: its place, its world time and its kind. */
export const place = { seq: Type.Integer({ minimum: 1 }), at: WorldTime }

/** A journal entry's schema: place, kind, and the fields of the kind. */
export function entry<const K extends string, P extends Type.TProperties>(kind: K, properties: P) {
  return Type.Object({ ...place, kind: Type.Literal(kind), ...properties })
}
