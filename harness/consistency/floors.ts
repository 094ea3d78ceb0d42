import type { Clock } from './clock.ts'
import { Steps } from './steps.ts'

/** What one session has come to know of one resource, or what one chain of it has. */
export interface Reached {
  readonly id: number
  read: Steps | undefined
  written: Steps | undefined
  /** What it has seen with all its fields. */
  whole: Steps | undefined
  /** What it must be shown, for what it was shown elsewhere was committed along with it; nodes are joints. */
  needed: Steps | undefined
  /** Up to which version what was committed along with it is `needed`. */
  joined: Steps | undefined
}

/** The kinds of steps. */
export type Knowledge = 'read' | 'written' | 'whole' | 'needed' | 'joined'

const manyIds = 2 ** 26

/** What sessions have reached, and how far along each chain of operations: the floors of what a clock lets precede. */
export class Floors {
  readonly #subjects = new Map<number, Reached>()
  readonly #chained = new Map<number, Reached>()

  /** What a session has reached of a resource; undefined where it has touched it never. */
  of(session: number, resource: number): Reached | undefined {
    return this.#subjects.get(session * manyIds + resource)
  }

  /** Notes that a session has come to a version, at a place and by a node of a chain. */
  raise(
    { session, chain }: { readonly session: number; readonly chain: number },
    resource: number,
    what: readonly Knowledge[],
    place: number,
    version: number,
    node: number,
  ): void {
    const reached = this.#make(this.#subjects, session * manyIds + resource)
    for (const one of what) stepsOf(reached, one).add(place, version, node)
    if (chain < 0) return
    const ofChain = this.#make(this.#chained, chain * manyIds + reached.id)
    for (const one of what) stepsOf(ofChain, one).add(place, version, node)
  }

  /** Hands out what of `reached` a clock lets precede: the part before its frontier, and that of each chain. */
  within(reached: Reached, clock: Clock, take: (part: Reached, place: number) => void): void {
    take(reached, clock.frontier)
    const { chains } = clock
    if (!chains) return
    for (let index = 0; index < chains.length; index += 2) {
      const part = this.#chained.get((chains[index] as number) * manyIds + reached.id)
      if (part) take(part, chains[index + 1] as number)
    }
  }

  /** The greatest version that preceding operations had come to, and the node that had; -1 where there is none. */
  floor(reached: Reached, clock: Clock, what: Knowledge): { version: number; node: number } {
    let [version, node] = [-1, -1]
    this.within(reached, clock, (part, place) => {
      const steps = part[what]
      const step = steps ? steps.before(place) : -1
      if (!steps || step < 0 || steps.version(step) <= version) return
      version = steps.version(step)
      node = steps.node(step)
    })
    return { version, node }
  }

  #make(map: Map<number, Reached>, key: number): Reached {
    const known = map.get(key)
    if (known) return known
    const made: Reached = {
      id: this.#subjects.size,
      read: undefined,
      written: undefined,
      whole: undefined,
      needed: undefined,
      joined: undefined,
    }
    map.set(key, made)
    return made
  }
}

function stepsOf(reached: Reached, what: Knowledge): Steps {
  const known = reached[what]
  if (known) return known
  const made = new Steps()
  reached[what] = made
  return made
}
