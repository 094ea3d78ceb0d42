import type { Entry } from '../journal/index.ts'
import type { World } from '../world.ts'
import { type Condition, conditionTypes } from './conditions/index.ts'
import { type Trigger, TriggerLoop } from './trigger.ts'

/** A trigger that waits, and what has become of it. */
export interface Armed {
  readonly trigger: Trigger
  readonly waitsFor: string
  /** Place of the entry that says that it was armed: it looks at what comes behind. */
  readonly since: number
  left: number
  fired: number
}

/** How many triggers may set one another off in a row. */
const mostInARow = 50

/** Entries that a trigger's action wrote, and how many triggers in a row it took. */
interface Caused {
  readonly from: number
  readonly to: number
  readonly row: number
}

/** The triggers of one world. They belong to it and its journal, not to its state: a fork has none. */
export class ArmedTriggers {
  readonly #world: World
  readonly #byName = new Map<string, Armed>()
  #caused: readonly Caused[] = []

  constructor(world: World) {
    this.#world = world
    world.onSettled((entry) => this.#look(entry))
  }

  /** In the order of arming. */
  get all(): readonly Armed[] {
    return [...this.#byName.values()]
  }

  has(name: string): boolean {
    return this.#byName.has(name)
  }

  arm(armed: Armed): void {
    this.#byName.set(armed.trigger.name, armed)
  }

  disarm(name: string): Armed | undefined {
    const armed = this.#byName.get(name)
    this.#byName.delete(name)
    return armed
  }

  #look(entry: Entry): void {
    this.#caused = this.#caused.filter(({ to }) => to >= entry.seq)
    for (const armed of this.all) {
      if (this.#world.journal.ended) return
      const { name } = armed.trigger
      if (this.#byName.get(name) !== armed || armed.since >= entry.seq) continue
      if (entry.kind === 'trigger' && entry.trigger === name) continue
      if (this.#meets(armed.trigger, entry)) this.#fire(armed, entry)
    }
  }

  #meets({ when }: Trigger, entry: Entry): boolean {
    return typeof when === 'function'
      ? when(entry, this.#world)
      : conditionTypes[when.kind].meets(when as never, entry, this.#world)
  }

  #fire(armed: Armed, { seq }: Entry): void {
    const { trigger, waitsFor } = armed
    const { journal, now } = this.#world
    const row = 1 + (this.#caused.find(({ from, to }) => from <= seq && seq <= to)?.row ?? 0)
    if (row > mostInARow) {
      throw new TriggerLoop(
        `firing the trigger "${trigger.name}": ${mostInARow} triggers in a row have set one another off; let one of them fire fewer times`,
      )
    }
    armed.left -= 1
    armed.fired += 1
    if (armed.left === 0) this.#byName.delete(trigger.name)
    const from = journal.next
    journal.append(now, { kind: 'trigger', trigger: trigger.name, phase: 'fired', waitsFor, on: seq })
    if (journal.ended) return
    this.#world.atomically(() => trigger.happens(this.#world))
    this.#caused = [...this.#caused, { from, to: journal.next - 1, row }]
  }
}

const known = new WeakMap<World, ArmedTriggers>()

/** The triggers of a world, if any was ever armed. */
export function triggersOf(world: World): ArmedTriggers | undefined {
  return known.get(world)
}

/** The triggers of a world, ready to be armed. */
export function triggersFor(world: World): ArmedTriggers {
  const before = known.get(world)
  if (before) return before
  const made = new ArmedTriggers(world)
  known.set(world, made)
  return made
}

/** The words of a condition. */
export function wordsOf(condition: Condition): string {
  return conditionTypes[condition.kind].words(condition as never)
}
