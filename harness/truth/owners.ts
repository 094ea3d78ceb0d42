import { type Entry, kindOf, type Resource } from '#journal'
import type { Order, Shopper } from '#sandbox'
import type { Recorded } from './recorded.ts'

/** Whose a mark is: a text that belongs to one shopper alone. */
export interface Owned {
  readonly mark: string
  readonly what: 'name' | 'e-mail' | 'order' | 'ticket' | 'parcel'
  readonly shopper: string
}

/** Marks by what they are found with. */
interface Marks {
  readonly byMark: ReadonlyMap<string, Owned>
  /** Names have blanks: they are looked for by their first words. */
  readonly names: ReadonlyMap<string, readonly Owned[]>
}

/** The marks of all shoppers of a world: what proves whose data a text tells, whoever has said it. */
export class Owners {
  /** Those of the shop before the episode, and those that came in it; what came later holds. */
  readonly #opening: Marks
  readonly #since: Marks

  constructor({ base, entries }: Recorded) {
    this.#opening = marksOfBase(base)
    this.#since = byText(entries.flatMap(marksOfEntry))
  }

  /** The marks that stand in a text, each once. */
  in(text: string): readonly Owned[] {
    const lower = text.toLowerCase()
    const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}@._+-]*/gu) ?? []
    const found = words.flatMap((word) => {
      const mark = this.#owned(word.replace(/[._-]+$/, ''))
      const names = [...(this.#opening.names.get(word) ?? []), ...(this.#since.names.get(word) ?? [])]
        .filter((name) => holdsName(lower, name.mark))
        .flatMap(({ mark: name }) => this.#owned(name.toLowerCase()) ?? [])
      return [...(mark ? [mark] : []), ...names]
    })
    return [...new Set(found)]
  }

  #owned(text: string): Owned | undefined {
    return this.#since.byMark.get(text) ?? this.#opening.byMark.get(text)
  }
}

function byText(all: readonly Owned[]): Marks {
  const byMark = new Map(all.map((owned) => [owned.mark.toLowerCase(), owned]))
  const names = Map.groupBy(
    [...byMark.values()].filter(({ what }) => what === 'name'),
    ({ mark }) => mark.toLowerCase().split(' ')[0] ?? '',
  )
  return { byMark, names }
}

/** A full name, not part of a longer word. */
function holdsName(lower: string, name: string): boolean {
  const at = lower.indexOf(name.toLowerCase())
  if (at < 0) return false
  return !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(at + name.length))
}

const known = new WeakMap<object, Marks>()

/** The shop before the episode is the same for many of them. */
function marksOfBase(base: Recorded['base']): Marks {
  const before = known.get(base)
  if (before) return before
  const found = byText(
    Object.entries(base.resources).flatMap(([name, value]) => marksOf(name as Resource, value)),
  )
  known.set(base, found)
  return found
}

function marksOfEntry(entry: Entry): readonly Owned[] {
  return entry.kind === 'commit' && 'value' in entry ? marksOf(entry.resource, entry.value) : []
}

function marksOf(resource: Resource, value: unknown): readonly Owned[] {
  if (typeof value !== 'object' || value === null) return []
  const kind = kindOf(resource)
  if (kind === 'shopper') {
    const { id, name, email } = value as Partial<Shopper>
    if (!id) return []
    const mark = (what: 'name' | 'e-mail', text: string | undefined): Owned[] =>
      text ? [{ mark: text, what, shopper: id }] : []
    // One word alone may be anybody's.
    return [...mark('e-mail', email), ...mark('name', name?.includes(' ') ? name : undefined)]
  }
  if (kind !== 'order' && kind !== 'ticket') return []
  const { id, shopper, shipments = [] } = value as { id?: string; shopper?: string } & Partial<Order>
  if (!id || !shopper) return []
  const parcels = shipments.map(({ tracking }): Owned => ({ mark: tracking, what: 'parcel', shopper }))
  return [{ mark: id, what: kind, shopper }, ...parcels]
}
