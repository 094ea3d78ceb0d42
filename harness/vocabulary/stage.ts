import type { World } from '#sandbox'
import type { Cast } from './cast.ts'

/** What a word of the language acts on: the shop, and what the scenario's names stand for in it. */
export interface Stage {
  readonly world: World
  readonly cast: Cast
}

/** What a scenario asks for can't be had in this shop. */
export class NotGiven extends Error {
  readonly code = 'scenario/not-given'
}
