import type { TSchema } from 'typebox'
import { isWithin } from '../desk/hours.ts'
import type { Desk } from '../desk/machine.ts'
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
 * concert in the evening. The desk's hours are what they are: it is open or closed as they say of the new epoch.
 *
 * Throws a `RangeError` on an epoch that is no world time.
 */
export function rebased(shop: Shop, epoch: number): Shop {
  if (!(Number.isSafeInteger(epoch) && epoch >= earliest && epoch <= latest)) {
    throw new RangeError(
      `opening a shop at ${epoch}: a world time from 1980 to 9999 is needed, a whole number of ms since 1970`,
    )
  }
  const byMs = epoch - shop.epoch
  if (byMs === 0) return shop
  const to: NewEpoch = { epoch, byMs, utcOffsetMinutes: shop.utcOffsetMinutes }
  const moved = [...shop.entities].map(([name, entity]) => [name, movedEntity(name, entity, to)] as const)
  return { ...shop, epoch, entities: PersistentMap.from(moved) }
}

/** The shop's past goes back two years, and no world time is before 1970; behind the year 9999 a date is written otherwise. */
const earliest = Date.UTC(1980, 0)
const latest = Date.UTC(9999, 0)

interface NewEpoch {
  readonly epoch: number
  readonly byMs: number
  readonly utcOffsetMinutes: number
}

function movedEntity(name: string, entity: Entity, to: NewEpoch): Entity {
  const { byMs } = to
  const kind = kindOf(name as Resource)
  const schema = (valueSchemas as Readonly<Partial<Record<typeof kind, TSchema>>>)[kind]
  const state = kind === 'desk' ? deskStateAt(entity, to) : entity.state
  const context = schema ? moved(schema as Shape, entity.context, byMs) : entity.context
  const same = context === entity.context && state === entity.state
  const value = same ? entity.value : entityType(kind).value({ state, context })
  return { ...entity, state, context, value, committedAt: entity.committedAt + byMs }
}

/** A desk that follows its hours is where they put it. */
function deskStateAt({ state, context }: Entity, { epoch, utcOffsetMinutes }: NewEpoch): Entity['state'] {
  if (state === 'closedOutOfTurn') return state
  return isWithin(context as Desk, epoch, utcOffsetMinutes) ? 'open' : 'closed'
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
