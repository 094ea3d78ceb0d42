import type { TSchema } from 'typebox'
import type { Entity } from '../entity.ts'
import { entityType } from '../entity-types.ts'
import { kindOf, type Resource } from '../journal/index.ts'
import { PersistentMap } from '../persistent-map.ts'
import { valueSchemas } from '../schemas/index.ts'
import { Instant } from '../schemas/parts.ts'
import type { Shop } from '../shops/shop.ts'

/**
 * The shop as it is when it opens at another epoch: every world time in it moves along, so that an order of two days
 * ago is of two days ago, and a sale that ends in three hours ends in three hours. Which fields are world times is
 * what the schemas of the resources say. Times of day move too: only an epoch at the same time of day keeps a
 * concert in the evening.
 *
 * Throws a `RangeError` on an epoch that is no world time.
 */
export function rebased(shop: Shop, epoch: number): Shop {
  if (!(Number.isSafeInteger(epoch) && epoch >= 0)) {
    throw new RangeError(`opening a shop at ${epoch}: a world time is a whole number of ms since 1970`)
  }
  const byMs = epoch - shop.epoch
  if (byMs === 0) return shop
  const moved = [...shop.entities].map(([name, entity]) => [name, movedEntity(name, entity, byMs)] as const)
  return { ...shop, epoch, entities: PersistentMap.from(moved) }
}

function movedEntity(name: string, entity: Entity, byMs: number): Entity {
  const kind = kindOf(name as Resource)
  const schema = (valueSchemas as Readonly<Partial<Record<typeof kind, TSchema>>>)[kind]
  const { state } = entity
  const context = schema ? moved(schema as Shape, entity.context, byMs) : entity.context
  const value = context === entity.context ? entity.value : entityType(kind).value({ state, context })
  return { ...entity, context, value, committedAt: entity.committedAt + byMs }
}

/** What is looked at of a schema. */
interface Shape {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/** The value with all that its schema calls an instant moved; the same value where there is none. */
function moved(schema: Shape, value: unknown, byMs: number): unknown {
  if (typeof value === 'number') return isInstant(schema) ? value + byMs : value
  if (typeof value !== 'object' || value === null) return value
  if (schema.anyOf) {
    const found = schema.anyOf.map((one) => moved(one, value, byMs)).find((one) => one !== value)
    return found ?? value
  }
  if (Array.isArray(value)) return movedItems(schema.items ?? {}, value, byMs)
  const { properties = {} } = schema
  const members = Object.entries(value).map(
    ([key, member]) => [key, moved(properties[key] ?? {}, member, byMs)] as const,
  )
  const same = members.every(([key, member]) => member === (value as Record<string, unknown>)[key])
  return same ? value : Object.fromEntries(members)
}

function movedItems(schema: Shape, items: readonly unknown[], byMs: number): readonly unknown[] {
  const all = items.map((item) => moved(schema, item, byMs))
  return all.every((item, index) => item === items[index]) ? items : all
}

function isInstant(schema: Shape): boolean {
  return schema.description === (Instant as Shape).description || (schema.anyOf?.some(isInstant) ?? false)
}
