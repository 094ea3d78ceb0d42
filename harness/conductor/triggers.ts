import { type Entry, type EntryOf, resource } from '#journal'
import type { World } from '#sandbox'
import type { Happening, Waited } from '../scenario/scenario.ts'
import { type Cast, skuOf, spoken } from './cast.ts'
import { happen } from './happenings.ts'

/**
 * Triggers of one episode: something is bound to an entry of the journal and happens right behind it, before
 * the next call is served. No race in a scenario rests on a delay.
 */
export class Triggers {
  readonly #world: World
  readonly #cast: Cast
  readonly #armed = new Map<string, { waited: Waited; happening: Happening; words: string }>()
  readonly #invoked = new Map<number, EntryOf<'invoked'>>()
  #count = 0

  constructor(world: World, cast: Cast) {
    this.#world = world
    this.#cast = cast
    world.journal.onAppend((entry) => this.#look(entry))
  }

  arm(waited: Waited, happening: Happening): void {
    this.#count += 1
    const trigger = `trigger-${this.#count}`
    const words = this.#words(waited)
    this.#armed.set(trigger, { waited, happening, words })
    this.#world.journal.append(this.#world.now, { kind: 'trigger', trigger, phase: 'armed', waitsFor: words })
  }

  /** Notes the triggers that never fired. */
  end(): void {
    for (const [trigger, { words }] of this.#armed) {
      this.#world.journal.append(this.#world.now, {
        kind: 'trigger',
        trigger,
        phase: 'unfired',
        waitsFor: words,
      })
    }
    this.#armed.clear()
  }

  #look(entry: Entry): void {
    if (this.#world.journal.ended) return
    if (entry.kind === 'invoked') this.#invoked.set(entry.call, entry)
    for (const [trigger, { waited, happening, words }] of [...this.#armed]) {
      if (!this.#isMet(waited, entry)) continue
      this.#armed.delete(trigger)
      const { journal, now } = this.#world
      journal.append(now, { kind: 'trigger', trigger, phase: 'fired', waitsFor: words, on: entry.seq })
      if (journal.ended) return
      happen(this.#world, this.#cast, happening)
    }
  }

  #isMet(waited: Waited, entry: Entry): boolean {
    const item = waited['bot has read the stock of']
    if (item !== undefined)
      return entry.kind === 'completed' && this.#readStock(entry, skuOf(this.#cast, item))
    return (
      entry.kind === 'invoked' && isBotWrite(entry) && entry.system === waited['bot is about to write to']
    )
  }

  #readStock(completed: EntryOf<'completed'>, sku: string): boolean {
    const name = resource('stock', sku)
    const byBot = this.#invoked.get(completed.call)?.actor.role === 'bot'
    return (
      byBot && completed.sight === 'whole' && completed.observations.some((seen) => seen.resource === name)
    )
  }

  #words(waited: Waited): string {
    const item = waited['bot has read the stock of']
    if (item !== undefined) return `the chatbot has read the stock of the ${spoken(this.#cast, item)}`
    return `the chatbot is about to write to the ${waited['bot is about to write to']}`
  }
}

function isBotWrite(entry: EntryOf<'invoked'>): boolean {
  return entry.actor.role === 'bot' && entry.method !== 'GET'
}
