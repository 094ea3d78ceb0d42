import Type, { type TProperties, type TSchema } from 'typebox'
import type { Money } from '#sandbox'
import { instants } from './known-texts.ts'
import { money } from './routes/money.ts'

/** World time as the API writes it, by `instant`. */
export const Time = Type.String({
  format: 'date-time',
  title: 'Time',
  description: 'an instant of the shop’s clock (RFC 3339, UTC)',
})

/** Money as the API writes it, by `money`. */
export const MoneyShown = Type.Object(
  {
    amount: Type.String({ pattern: '^\\d+(\\.\\d+)?$', description: 'a decimal text such as 59.90' }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }),
  },
  { additionalProperties: false, title: 'Money' },
)

interface Constraints {
  readonly type?: string
  readonly description?: string
  readonly properties?: TProperties
  readonly items?: TSchema
}

/**
 * A schema of the world as the API shows such values: world times as text, money as decimals, all else as it is. What is
 * optional stays so.
 */
export function shownAs(schema: TSchema): TSchema {
  const shown = translated(schema)
  return Type.IsOptional(schema) ? Type.Optional(shown) : shown
}

/** A value of the world that is as the schema says, as `shownAs` says of it. */
export function shownValue(schema: TSchema, value: unknown): unknown {
  const { type, properties, items } = schema as Constraints
  if (isTime(schema)) return typeof value === 'number' ? instants.textOf(value) : value
  if (isMoney(schema)) return money(value as Money)
  if (type === 'array' && items && Array.isArray(value)) return value.map((one) => shownValue(items, one))
  if (!properties || typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => {
    const of = Object.hasOwn(properties, name) ? properties[name] : undefined
    return [name, of ? shownValue(of, member) : member]
  })
  return Object.fromEntries(members)
}

function isTime(schema: TSchema): boolean {
  return (schema as Constraints).description === 'world time, ms'
}

function isMoney(schema: TSchema): boolean {
  const { properties } = schema as Constraints
  return properties?.minor !== undefined && properties.currency !== undefined
}

function translated(schema: TSchema): TSchema {
  const { type, properties, items } = schema as Constraints
  if (isTime(schema)) return Time
  if (isMoney(schema)) return MoneyShown
  if (properties) return exactly(membersOf(schema))
  if (type === 'array' && items) return Type.Array(shownAs(items))
  return schema
}

/** The members of a schema of the world as the API shows them, but for some. */
export function membersOf(schema: TSchema, ...without: readonly string[]): TProperties {
  const members = Object.entries((schema as Constraints).properties ?? {})
  return Object.fromEntries(
    members.filter(([name]) => !without.includes(name)).map(([name, member]) => [name, shownAs(member)]),
  )
}

/** An object that has these members and no others. */
export function exactly<P extends TProperties>(members: P) {
  return Type.Object(members, { additionalProperties: false })
}

/** A thing of the shop under its name; what an answer says of it besides stands beside it in `together`. */
export function named(title: string, members: TProperties): TSchema {
  return Type.Object(members, { title })
}

/**
 * A thing of which a policy may withhold members from a chat: then they are missing, and `withheld` says which and why.
 */
export function withholdable(title: string, members: TProperties): TSchema {
  const required = Object.keys(members).filter((name) => !Type.IsOptional(members[name] as TSchema))
  return Type.Unsafe({
    title,
    type: 'object',
    properties: { ...members, withheld: Withheld },
    anyOf: [{ required }, { required: ['withheld'] }],
  })
}

const Withheld = Type.Record(Type.String(), Type.String(), {
  description: 'the members that a chat does not show, each with the reason, or with sign-in',
})

/** What all the parts say together, and nothing else. */
export function together(...parts: readonly TSchema[]): TSchema {
  return Type.Unsafe({ type: 'object', allOf: parts, unevaluatedProperties: false })
}

/** How current a read is. */
export const Fresh = Type.Object({ asOf: Time })

const Visible = Type.Union([Time, Type.Null()])

/** What the answer to a write says besides: from when each channel shows it at the latest; null where nobody can say. */
export const Written = Type.Object({ asOf: Time, visibleOn: exactly({ web: Visible, app: Visible }) })

/** Things in a list, and how many there are in all. */
export function listOf(item: TSchema): TSchema {
  return exactly({ items: Type.Array(item), total: Type.Integer({ minimum: 0 }), asOf: Time })
}
