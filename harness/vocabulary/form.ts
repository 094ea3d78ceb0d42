import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox'

/** What a scenario can give a name to. */
export type Thing = 'item' | 'order' | 'ticket' | 'shopper' | 'fault' | 'sale'

export const exact = { additionalProperties: false } as const

/** No shop holds more of one thing; larger numbers are slips. */
export const largestQuantity = 1_000_000
export const Quantity = Type.Integer({ minimum: 1, maximum: largestQuantity })

const name = {
  pattern: '^[a-z][a-z0-9-]*$',
  description: 'a name: lower case, digits, hyphens, a letter first',
}

/** The name of a thing that was given, of one of these kinds. */
export function named(...kinds: readonly [Thing, ...Thing[]]) {
  return Type.String({ ...name, refersTo: kinds })
}

/** A mapping that gives names to things of a kind. */
export function naming<S extends TSchema>(kind: Thing, value: S) {
  return Type.Record(Type.String(name), value, { ...exact, gives: kind })
}

/** A mapping whose keys are names of things of a kind that were given elsewhere. */
export function byName<S extends TSchema>(kind: Thing, value: S) {
  return Type.Record(Type.String(name), value, { ...exact, keysReferTo: kind })
}

/** What is said aloud: `{name}` in it becomes the product's name, an order's or a ticket's number. */
export const Words = Type.String({
  minLength: 1,
  maxLength: 10_000,
  pattern: '\\S',
  description: 'what the shopper says',
  speaks: true,
})

const spanPattern = /^(\d{1,4}) (s|min|h|days?)$/
/** A stretch of the shop's time, as people write it. */
export const Span = Type.String({
  pattern: spanPattern.source,
  description: 'a time such as "40 s" or "2 min"',
})

/** World ms of a `Span`. */
export function spanMs(text: string): number {
  const [, count = '0', unit = 's'] = spanPattern.exec(text) ?? []
  return Number(count) * (unitMs[unit] ?? 1000)
}

const unitMs: Readonly<Record<string, number>> = {
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  day: 86_400_000,
  days: 86_400_000,
}

/** A mapping of just these keys. A word's first key is the word; the others say more of it. */
export function form<P extends TProperties>(properties: P): TObject<P> {
  return Type.Object(properties, exact)
}

/** One of several mappings, known by their first key; mistakes in it are told by that key alone. */
export function oneOfWords<T>(noun: string, branches: readonly TSchema[]) {
  return Type.Unsafe<T>(Type.Union([...branches], { worded: noun }))
}

/** The value that a table's word has, whichever it is. */
export type FormOf<Table extends Readonly<Record<string, { readonly schema: TSchema }>>> = {
  [Word in keyof Table]: Static<Table[Word]['schema']>
}[keyof Table]

/** The word of a table by which a checked value is known; throws where there is none, which no check lets through. */
export function wordOf<Word extends string>(table: Readonly<Record<Word, unknown>>, value: object): Word {
  const found = (Object.keys(table) as Word[]).find((word) => Object.hasOwn(value, word))
  if (!found)
    throw new RangeError(`none of ${Object.keys(table).join(', ')} stands in ${JSON.stringify(value)}`)
  return found
}
