import { armTrigger, endTriggers } from '#sandbox'
import { conditionOf, type Waited } from '../vocabulary/conditions/index.ts'
import { type Happening, happen } from '../vocabulary/happenings/index.ts'
import { NotGiven, type Stage } from '../vocabulary/stage.ts'

/** The triggers of one episode, in the scenario's words. No race in a scenario rests on a delay. */
export class Triggers {
  readonly #stage: Stage
  #count = 0

  constructor(stage: Stage) {
    this.#stage = stage
  }

  arm(waited: Waited, happening: Happening): void {
    this.#count += 1
    armTrigger(this.#stage.world, {
      name: `trigger-${this.#count}`,
      ...conditionOf(this.#stage.cast, waited),
      happens: () => this.#happen(happening),
    })
  }

  /** It comes in the middle of a call: what the shop does not let happen ends the episode, and breaks nothing. */
  #happen(happening: Happening): void {
    try {
      happen(this.#stage, happening)
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error
      const { journal, now } = this.#stage.world
      if (!journal.ended)
        journal.append(now, { kind: 'ended', how: 'error', code: error.code, detail: error.message })
    }
  }

  /** Notes the triggers that never fired. */
  end(): void {
    endTriggers(this.#stage.world)
  }
}
