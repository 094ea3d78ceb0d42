import type { Entity } from './entity.ts'
import { kindOf, type Resource, type ResourceKind } from './journal/index.ts'
import { PersistentMap } from './persistent-map.ts'

/**
 * The names of a world's resources, by kind and by the shopper whose they are: a list of a shopper's orders
 * then costs what it shows, not what the shop has. Some are listed by what they are about besides.
 */
export type Names = PersistentMap<PersistentMap<true>>

/** The names with one more resource among them. */
export function withName(names: Names, name: Resource, value: unknown): Names {
  const kind = kindOf(name)
  const shopper = (value as { shopper?: unknown } | null)?.shopper
  const subject = subjectOf[kind]?.(value as Subject | null)
  let added = withListed(names, kind, name)
  if (typeof shopper === 'string') added = withListed(added, `${kind} ${shopper}`, name)
  if (subject !== undefined) added = withListed(added, aboutKey(kind, subject), name)
  return added
}

/** Of kinds that something asks for by what they are about: what that is. It never changes. */
const subjectOf: Readonly<Partial<Record<ResourceKind, (value: Subject | null) => string>>> = {
  'restock-notification': (value) => String(value?.sku ?? ''),
  'saved-search': (value) => String(value?.query?.category ?? '').toLowerCase(),
}

interface Subject {
  readonly sku?: unknown
  readonly query?: { readonly category?: unknown } | null
}

/** No kind has a slash in it, so this is never the list of a shopper. */
function aboutKey(kind: ResourceKind, subject: string): string {
  return `${kind}/${subject}`
}

function withListed(names: Names, list: string, name: Resource): Names {
  return names.set(list, (names.get(list) ?? PersistentMap.empty<true>()).set(name, true))
}

/** The names of a kind, or of one shopper's of that kind, in their own order. */
export function listed(names: Names, kind: ResourceKind, shopper?: string): readonly Resource[] {
  return ordered(names.get(shopper === undefined ? kind : `${kind} ${shopper}`))
}

/** The names of a kind that are about that: notifications by SKU, saved searches by category ('' where they name none). */
export function listedAbout(names: Names, kind: ResourceKind, subject: string): readonly Resource[] {
  return ordered(names.get(aboutKey(kind, subject)))
}

function ordered(found: PersistentMap<true> | undefined): readonly Resource[] {
  if (!found) return []
  const list = inOrder.get(found) ?? [...found].map(([name]) => name as Resource).sort()
  inOrder.set(found, list)
  return list
}

/** Lists are asked for far more often than a resource begins. */
const inOrder = new WeakMap<PersistentMap<true>, readonly Resource[]>()

const known = new WeakMap<PersistentMap<Entity>, Names>()

/** The names of all that a shop opens with, found once for each shop. */
export function namesOf(entities: PersistentMap<Entity>): Names {
  const before = known.get(entities)
  if (before) return before
  let names: Names = PersistentMap.empty()
  for (const [name, { value }] of entities) names = withName(names, name as Resource, value)
  known.set(entities, names)
  return names
}
