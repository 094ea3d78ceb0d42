import type { Call } from './call.ts'
import type { Site } from './site.ts'

/** A call to a world that is closed, or whose journal has ended. */
export interface LateCall {
  readonly episode: string
  readonly method: string
  /** As it was called. */
  readonly path: string
}

/** A bot that goes on calling is told so by the first of its calls as well as by all. */
const mostKept = 1000

/** The calls that came too late: the first thousand, and how many there were. */
export class LateCalls {
  readonly #kept: LateCall[] = []
  #count = 0

  get kept(): readonly LateCall[] {
    return this.#kept
  }

  get count(): number {
    return this.#count
  }

  /** Notes a call; also in the journal of the world that it was meant for, where that has not ended. */
  note(episode: string, { method, path }: Pick<Call, 'method' | 'path'>, site?: Site): void {
    this.#count += 1
    if (this.#kept.length < mostKept) this.#kept.push({ episode, method, path })
    if (!site || site.world.journal.ended) return
    const detail = 'world/closed'
    site.world.journal.append(site.world.now, { kind: 'stray', why: 'late', method, path, detail })
  }
}
