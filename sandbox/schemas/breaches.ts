/** The part of JSON Schema that the shop's schemas are written in. */
interface Constraints {
  readonly type?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Constraints>>
  readonly patternProperties?: Readonly<Record<string, Constraints>>
  readonly additionalProperties?: unknown
  readonly items?: Constraints
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly uniqueItems?: boolean
}

/** One way to break a value: `broken` returns a copy in which just that constraint does not hold. */
export interface Breach {
  readonly keyword: string
  /** A JSON Pointer into the value. */
  readonly path: string
  broken(value: unknown): unknown
}

type Keys = readonly (string | number)[]

/** Every way to break one constraint of the schema at a place that the value has. */
export function breachesOf(schema: Constraints, value: unknown, at: Keys = []): readonly Breach[] {
  const own = replacements(schema, value).map(({ keyword, by }) => breach(keyword, at, () => by))
  if (Array.isArray(value)) return [...own, ...inArray(schema, value, at)]
  if (typeof value === 'object' && value !== null) return [...own, ...inObject(schema, value, at)]
  return own
}

/** Values that could stand here instead, each breaking one keyword. */
function replacements(schema: Constraints, value: unknown): readonly { keyword: string; by: unknown }[] {
  const found: { keyword: string; by: unknown }[] = []
  if (schema.type !== undefined)
    found.push({ keyword: 'type', by: schema.type === 'string' ? 17 : 'seventeen' })
  if (schema.enum) found.push({ keyword: 'enum', by: `not ${schema.enum[0]}` })
  // No pattern of ours matches white space.
  if (schema.pattern !== undefined) found.push({ keyword: 'pattern', by: ' ' })
  if (schema.minimum !== undefined) found.push({ keyword: 'minimum', by: schema.minimum - 1 })
  if (schema.maximum !== undefined) found.push({ keyword: 'maximum', by: schema.maximum + 1 })
  if (!Array.isArray(value)) return found
  const [first] = value
  if (schema.minItems) found.push({ keyword: 'minItems', by: value.slice(0, schema.minItems - 1) })
  if (schema.uniqueItems && first !== undefined) found.push({ keyword: 'uniqueItems', by: [...value, first] })
  return found
}

function inArray({ items }: Constraints, value: readonly unknown[], at: Keys): readonly Breach[] {
  return items ? value.flatMap((item, index) => breachesOf(items, item, [...at, index])) : []
}

function inObject(schema: Constraints, value: object, at: Keys): readonly Breach[] {
  const { required = [], properties = {}, patternProperties = {}, additionalProperties } = schema
  const [anyMember] = Object.values(patternProperties)
  const found = required
    .filter((name) => name in value)
    .map((name) => breach('required', at, (object) => without(object, name)))
  if (additionalProperties === false) {
    found.push(breach('additionalProperties', at, (object) => ({ ...(object as object), surplus: true })))
  }
  const below = Object.entries(value).flatMap(([name, member]) => {
    const inner = properties[name] ?? anyMember
    return inner ? breachesOf(inner, member, [...at, name]) : []
  })
  return [...found, ...below]
}

function breach(keyword: string, at: Keys, change: (value: unknown) => unknown): Breach {
  return { keyword, path: pointer(at), broken: (value) => changed(value, at, change) }
}

/** A copy of the value with what is at the keys changed. */
function changed(value: unknown, [key, ...rest]: Keys, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changed(item, rest, change) : item))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [key]: changed(object[key], rest, change) }
}

function without(value: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== name))
}

/** @see RFC 6901 */
function pointer(keys: Keys): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
