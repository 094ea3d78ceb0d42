import Type, { type Static } from 'typebox'
import type { Outcome, World } from '#sandbox'
import type { Cast } from './cast.ts'
import { commandTypes } from './commands/index.ts'
import { type Mistake, mistakesIn, nearest } from './mistakes.ts'
import { ChannelName, exactly, Text } from './parts.ts'

/** Something that is to happen in the shop: a command by its name, with what it needs to know. */
export const EventWish = exactly({
  command: Type.String({ maxLength: 100, description: 'a command of the shop; GET /commands lists them' }),
  input: Type.Optional(Type.Object({})),
  /** What the journal calls it; default the command's name. */
  as: Type.Optional(Text),
  /** The channel on which it happens. */
  on: Type.Optional(ChannelName),
})
export type EventWish = Static<typeof EventWish>

/** What keeps an event from being tried: an unknown command, or an input that is not its. Names are put in their place first. */
export function wrongEvent(cast: Cast, { command, input = {} }: EventWish, below = ''): readonly Mistake[] {
  const names = Object.keys(commandTypes)
  const type = Object.hasOwn(commandTypes, command) ? commandTypes[command] : undefined
  if (type) return mistakesIn(type.schema, cast.resolved(input), `${below}/input`)
  const why = `"${command}" is no command of the shop${nearest(command, names) || '; GET /commands lists them'}`
  return [{ at: `${below}/command`, why }]
}

/** Lets an event happen that `wrongEvent` has found nothing wrong with. */
export function happen(world: World, cast: Cast, { command, input = {}, as, on }: EventWish): Outcome {
  const type = commandTypes[command]
  if (!type) throw new RangeError(`letting "${command}" happen: there is no such command`)
  const cause = { by: 'event', name: as ?? command, ...(on === undefined ? {} : { channel: on }) } as const
  return world.atomically(() => type.run(world, cast.resolved(input), cause))
}
