import { type Entry, type EntryOf, kindOf } from '#journal'
import { availableUnits, type Stock, type World } from '#sandbox'
import { resourceName } from './stage.ts'
import { lengthText } from './world-time.ts'

/** Tells in words what happened in the shop without the bot, entry by entry in their order. */
export class Tellings {
  readonly #world: World
  #clock: number

  constructor(world: World, epoch: number) {
    this.#world = world
    this.#clock = epoch
  }

  /** One sentence, or undefined where an entry is nothing to be told. */
  tell(entry: Entry): string | undefined {
    switch (entry.kind) {
      case 'commit':
        return this.#commit(entry)
      case 'clock':
        return this.#passed(entry)
      case 'trigger':
        if (entry.phase === 'fired') return `Right behind that, because ${entry.waitsFor}:`
        return entry.phase === 'unfired' ? `Waited in vain until ${entry.waitsFor}.` : undefined
      case 'checked':
        return `Checked that ${entry.expectation}: ${entry.held === 'yes' ? 'so it is.' : entry.detail}`
      case 'stray':
        return `A call that belongs to no system (${entry.why}): ${entry.method} ${entry.path}`
      case 'ended':
        return entry.how === 'error' ? `It ended early: ${entry.detail ?? entry.code ?? ''}` : undefined
      default:
        return undefined
    }
  }

  #commit({ cause, resource, value }: EntryOf<'commit'>): string | undefined {
    if (cause.by === 'timer') return `By itself: ${resourceName(this.#world, resource)} changed.`
    if (cause.by !== 'event' || cause.name === 'opening') return undefined
    const what = cause.name.charAt(0).toUpperCase() + cause.name.slice(1)
    const where = cause.channel && cause.name !== 'restock' ? ` on the ${cause.channel}` : ''
    const left = kindOf(resource) === 'stock' ? `, ${leftText(availableUnits(value as Stock))}` : ''
    return `${what}${where}: ${resourceName(this.#world, resource)}${left}.`
  }

  #passed({ to }: EntryOf<'clock'>): string | undefined {
    const length = to - this.#clock
    this.#clock = to
    return length > 0 ? `${lengthText(length)} later` : undefined
  }
}

/** `none left`, `3 left`. */
export function leftText(units: number): string {
  return units === 0 ? 'none left' : `${units} left`
}
