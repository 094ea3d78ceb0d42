import type { Sent } from './commit.ts'
import { createWorld, type WorldOptions } from './create-world.ts'
import type { EntryOf, Journal } from './journal/index.ts'
import { World } from './world.ts'

/** Thrown where something would change a world that can only be read. */
export class ReadOnlyWorld extends Error {
  readonly code = 'world/read-only'
}

/** A world in which nothing happens: its clock stands, machines take no event, nothing comes into being. */
class Lobby extends World {
  override get isReadOnly(): boolean {
    return true
  }

  override fork(journal: Journal): World {
    return new Lobby(this.state, journal)
  }

  override begin(name: string): EntryOf<'commit'> {
    throw readOnly(`beginning ${name}`)
  }

  override send(): Sent {
    return { kind: 'refused' }
  }

  override advance(ms: number): boolean {
    throw readOnly(`advancing the clock by ${ms} ms`)
  }

  override expect(name: string): void {
    throw readOnly(`expecting "${name}"`)
  }

  override setPolicies(): void {
    throw readOnly('changing the policies of the views')
  }

  override adopt(): void {
    throw readOnly('changing what the shop goes by')
  }

  override nextNumber(): number {
    throw readOnly('giving a number')
  }
}

/**
 * The lobby of a shop: the shop as it opens, for calls that name no episode. It can be read and not changed: commands
 * are refused with `world/read-only`, and what changes it in other ways throws `ReadOnlyWorld`. Options and throws are
 * those of `createWorld`.
 */
export function createLobby(options: Omit<WorldOptions, 'scenario' | 'repeat'> = {}): World {
  const { state, journal } = createWorld({ ...options, scenario: 'lobby' })
  return new Lobby(state, journal)
}

function readOnly(what: string): ReadOnlyWorld {
  return new ReadOnlyWorld(
    `${what} in the lobby: it can only be read; make a world of your own with createWorld`,
  )
}
