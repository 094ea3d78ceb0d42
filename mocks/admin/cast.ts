import { type ResourceKind, resource } from '#journal'
import type { World } from '#sandbox'
import { nearest } from './mistakes.ts'

/** The kinds of thing that a fact may give a name to. */
export const castKinds = [
  'shopper',
  'product',
  'order',
  'ticket',
  'flash-sale',
  'saved-search',
  'hand-off',
] as const
export type CastKind = (typeof castKinds)[number]

/** Which kind of thing the member of an input names. */
const members: Readonly<Record<string, CastKind>> = {
  shopper: 'shopper',
  into: 'shopper',
  sku: 'product',
  item: 'product',
  items: 'product',
  order: 'order',
  ticket: 'ticket',
}

/** What a fact says makes no sense in this world. */
export class BadFact extends Error {
  readonly code = 'admin/fact'
}

/** What the names of a world's facts stand for: ids, by kind and name. */
export class Cast {
  readonly #ids = new Map<CastKind, Map<string, string>>(castKinds.map((kind) => [kind, new Map()]))

  /** Throws `BadFact` where another thing of that kind has the name. */
  name(kind: CastKind, ref: string, id: string): void {
    const ids = this.#ids.get(kind)
    if (ids?.has(ref)) throw new BadFact(`another ${kind} is called "${ref}"`)
    ids?.set(ref, id)
  }

  /** Another one with the same names. */
  copy(): Cast {
    const copy = new Cast()
    for (const [kind, ids] of this.#ids) for (const [ref, id] of ids) copy.name(kind, ref, id)
    return copy
  }

  /** The names of a kind, with their ids, in the order in which they were given. */
  of(kind: CastKind): readonly (readonly [ref: string, id: string])[] {
    return [...(this.#ids.get(kind) ?? [])]
  }

  /** The id for a name; the word itself, where it is no name. */
  idFor(kind: CastKind, word: string): string {
    return this.#ids.get(kind)?.get(word) ?? word
  }

  /** The id for a name, or the id itself. Throws `BadFact` where the world has no such thing. */
  known(world: World, kind: CastKind & ResourceKind, word: string): string {
    const id = this.idFor(kind, word)
    if (world.source(resource(kind, id))) return id
    const names = this.of(kind).map(([ref]) => ref)
    throw new BadFact(`there is no ${kind} "${word}", by name or by id${nearest(word, names)}`)
  }

  /** An input with ids in place of names, in members that name a shopper, a product, an order or a ticket. */
  resolved(value: unknown, member = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolved(item, member))
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, item]) => [key, this.resolved(item, key)] as const)
      return Object.fromEntries(entries)
    }
    const kind = Object.hasOwn(members, member) ? members[member] : undefined
    return kind && typeof value === 'string' ? this.idFor(kind, value) : value
  }

  /** By kind, the ids of the names. */
  toJson(): Readonly<Record<string, Readonly<Record<string, string>>>> {
    const named = castKinds.map((kind) => [kind, Object.fromEntries(this.of(kind))] as const)
    return Object.fromEntries(named.filter(([, ids]) => Object.keys(ids).length))
  }
}
