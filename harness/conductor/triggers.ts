import { resource } from '#journal'
import { armTrigger, type Condition, endTriggers, type World } from '#sandbox'
import type { Happening, Waited } from '../scenario/scenario.ts'
import { type Cast, skuOf, spoken } from './cast.ts'
import { happen } from './happenings.ts'

/** The triggers of one episode, in the scenario's words. No race in a scenario rests on a delay. */
export class Triggers {
  readonly #world: World
  readonly #cast: Cast
  #count = 0

  constructor(world: World, cast: Cast) {
    this.#world = world
    this.#cast = cast
  }

  arm(waited: Waited, happening: Happening): void {
    this.#count += 1
    armTrigger(this.#world, {
      name: `trigger-${this.#count}`,
      ...conditionOf(this.#cast, waited),
      happens: (world) => happen(world, this.#cast, happening),
    })
  }

  /** Notes the triggers that never fired. */
  end(): void {
    endTriggers(this.#world)
  }
}

function conditionOf(cast: Cast, waited: Waited): { when: Condition; waitsFor: string } {
  const item = waited['bot has read the stock of']
  if (item !== undefined) {
    return {
      when: { kind: 'read', resource: resource('stock', skuOf(cast, item)) },
      waitsFor: `the chatbot has read the stock of the ${spoken(cast, item)}`,
    }
  }
  const system = waited['bot is about to write to'] ?? ''
  return { when: { kind: 'write', system }, waitsFor: `the chatbot is about to write to the ${system}` }
}
