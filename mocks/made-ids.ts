import { type Resource, resource, resourceKinds } from '#journal'
import { type Order, saltedIds, saltedIn, type World } from '#sandbox'
import { remembered } from './remembered.ts'
import type { Site } from './site.ts'

/** An id that only another episode has, as it made it. */
export interface ForeignId {
  readonly id: string
  /** The episodes that made it: one, but for a collision. */
  readonly episodes: readonly string[]
}

interface Made {
  readonly id: string
  /** The episodes that made it, by the ids of their sites. */
  readonly by: Map<string, string>
}

/**
 * Which episode made which id, for all worlds that one server ever served: a chatbot that names one of another episode
 * has kept it from there. An id that this world or its shop has too proves nothing.
 */
export class MadeIds {
  readonly #made = new Map<string, Made>()

  /** Notes what the opening of a site's world has made, and what it goes on to make. */
  follow(site: Site): void {
    const { journal } = site.world
    for (const id of saltedIds(site.world)) this.#note(site, id)
    journal.onAppend((entry) => {
      for (const id of saltedIn(journal, entry)) this.#note(site, id)
    })
  }

  /** The ids that more than one episode made, by chance or because they follow one another in one world. */
  get shared(): readonly string[] {
    return [...this.#made.values()].flatMap(({ id, by }) => (by.size > 1 ? [id] : []))
  }

  /** The ids of other episodes that occur in texts, or in values that hold texts; each once. */
  foreignIn(site: Site, ...values: readonly unknown[]): readonly ForeignId[] {
    let found: Map<string, ForeignId> | undefined
    for (const value of values) {
      if (typeof value === 'string') found = this.#foreignInText(site, value, found)
      else if (typeof value === 'object' && value !== null)
        for (const text of textsIn(value)) found = this.#foreignInText(site, text, found)
    }
    return found ? [...found.values()] : none
  }

  #foreignInText(
    site: Site,
    text: string,
    before: Map<string, ForeignId> | undefined,
  ): Map<string, ForeignId> | undefined {
    let found = before
    for (const word of wordsOf(text)) {
      const made = this.#made.get(word)
      if (!made || made.by.has(site.id) || isKnown(site.world, made.id)) continue
      found ??= new Map()
      found.set(made.id, { id: made.id, episodes: [...made.by.values()] })
    }
    return found
  }

  #note({ id: by, world }: Site, id: string): void {
    const made = this.#made.get(id.toUpperCase()) ?? { id, by: new Map() }
    made.by.set(by, world.journal.header.episode)
    this.#made.set(id.toUpperCase(), made)
  }
}

const none: readonly never[] = []

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return none
  const values = Object.values(value)
  return values.length ? values.flatMap(textsIn) : none
}

/** Chatbots ask for the same paths again and again. */
const wordsOfShort = remembered(wordsIn)
const longestShort = 100

function wordsOf(text: string): readonly string[] {
  return text.length <= longestShort ? wordsOfShort(text) : wordsIn(text)
}

/** The words of a text in upper case, with the hyphens in them, and their parts: `T-1234567` and `order-W12345678`. */
function wordsIn(text: string): readonly string[] {
  const plain = text.replace(/[\u2010-\u2015]/g, '-').toUpperCase()
  const words = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
}

/** Whether the world has something of that name, or a parcel of that number. */
function isKnown(world: World, id: string): boolean {
  if (resourceKinds.some((kind) => world.source(resource(kind, id)))) return true
  return world
    .names('order')
    .some((name: Resource) => world.source<Order>(name)?.value.tracking?.toUpperCase() === id.toUpperCase())
}
