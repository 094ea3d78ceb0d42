import Type, { type Static } from 'typebox'
import { Observation } from './operation.ts'
import { Channel, entry, WorldTime } from './parts.ts'
import { Resource } from './resource.ts'

/**
 * A switch of this world, set at its opening: a view's policy, what the API leaves out, what is withheld, which
 * systems the bot is not there for; since 1.1 by which words of its own the bot is read.
 */
export const Policy = entry('policy', {
  about: Type.Enum(['view', 'api', 'privacy', 'sight', 'scope', 'reading']),
  name: Type.String(),
  value: Type.Unknown(),
})
export type Policy = Static<typeof Policy>

/** The clock was moved to `to`. */
export const ClockMoved = entry('clock', { to: WorldTime })
export type ClockMoved = Static<typeof ClockMoved>

/**
 * A fault was switched on or off, or it bit a call. `fault` is its name; since 1.1 `id` tells it from others of that
 * name, and `outcome` is what befell the call. `detail` holds its parameters, scope and ends where it was switched
 * on; of a bite what befell the call exactly, such as the `ms` of a delay; at its end why, and its counters.
 */
export const FaultNoted = entry('fault', {
  fault: Type.String(),
  id: Type.Optional(Type.String()),
  phase: Type.Enum(['on', 'bit', 'off']),
  system: Type.Optional(Type.String()),
  call: Type.Optional(Type.Integer()),
  /** The event that it bit, where it was none of a call's but one of the shop's own telling. Since 1.1. */
  event: Type.Optional(Type.String()),
  outcome: Type.Optional(Type.Enum(['delay', 'drop', 'replace', 'duplicate', 'stale'])),
  detail: Type.Optional(Type.Unknown()),
})
export type FaultNoted = Static<typeof FaultNoted>

/** A trigger was armed, fired by the entry `on`, or ended without having fired. */
export const TriggerNoted = entry('trigger', {
  trigger: Type.String(),
  phase: Type.Enum(['armed', 'fired', 'unfired']),
  /** What it waits for, in words. */
  waitsFor: Type.String(),
  on: Type.Optional(Type.Integer()),
})
export type TriggerNoted = Static<typeof TriggerNoted>

/** A next step that the bot offered was tried on a fork of the world. */
export const Probe = entry('probe', {
  conversation: Type.String(),
  turn: Type.Integer({ minimum: 0 }),
  step: Type.String(),
  target: Type.Optional(Type.String()),
  outcome: Type.Enum(['works', 'fails', 'not-applicable', 'not-tried']),
  detail: Type.String(),
})
export type Probe = Static<typeof Probe>

/** An expectation of the scenario, resolved against the world when it was checked. */
export const Checked = entry('checked', {
  expectation: Type.String(),
  held: Type.Enum(['yes', 'no', 'unknown']),
  detail: Type.String(),
  about: Type.Optional(Resource),
  /** The channel whose own page was looked at; none where it was looked up in the journal or at the source. */
  on: Type.Optional(Channel),
})
export type Checked = Static<typeof Checked>

/**
 * A request that belongs to no operation of this world, or not to it alone: too late, ill designated, unmatched, made
 * in the lobby; or `foreign`, which names what another episode made. A reply that does so is noted too, with the method
 * `reply`.
 */
export const Stray = entry('stray', {
  why: Type.Enum(['late', 'mismatch', 'foreign', 'unmatched', 'lobby']),
  method: Type.String(),
  path: Type.String(),
  detail: Type.String(),
  /** The ids of other episodes that it names. Since 1.1. */
  names: Type.Optional(Type.Array(Type.String())),
  /** What the lobby told of resources that this world has too. Since 1.1. */
  observations: Type.Optional(Type.Array(Observation)),
})
export type Stray = Static<typeof Stray>

/** The last entry: the episode was played to its end, or why it was not. */
export const Ended = entry('ended', {
  how: Type.Enum(['completed', 'error']),
  /** A stable code, such as `bot/unreachable` or `journal/full`. */
  code: Type.Optional(Type.String()),
  detail: Type.Optional(Type.String()),
})
export type Ended = Static<typeof Ended>
