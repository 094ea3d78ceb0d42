import type { TSchema } from 'typebox'
import { ScenarioForm } from './scenario.ts'

/** What only the loader reads of a schema. */
const ours: ReadonlySet<string> = new Set(['worded', 'refersTo', 'keysReferTo', 'gives', 'speaks'])

/**
 * The JSON Schema (2020-12) of a scenario, for editors: completion and red lines while one types.
 *
 * It holds the form. That names are given, and that what is written makes sense, is checked by the loader.
 */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const defs: Record<string, unknown> = { placeholder }
  const { properties, ...rest } = ScenarioForm
  const { examples, ...filled } = properties
  const frame = published({ ...rest, properties: filled }, defs) as { properties: object }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline scenario',
    ...frame,
    properties: { ...frame.properties, examples: unfilled(examples) },
    $defs: defs,
  }
}

/** What a part may hold; the loader checks by the same words when it has put a scenario together. */
const partKeys = ['include', 'tags', 'given', 'steps', 'expect'] as const

/**
 * The JSON Schema (2020-12) of a part that scenarios share, for editors. Nothing in it is required, and a place of a
 * value may hold a `<name>` that the examples of a scenario fill.
 */
export function partSchema(): Readonly<Record<string, unknown>> {
  const defs: Record<string, unknown> = { placeholder }
  const { properties } = ScenarioForm
  const { minItems: _anyNumber, ...steps } = properties.steps as TSchema & { minItems?: number }
  const members = { ...Object.fromEntries(partKeys.map((key) => [key, properties[key]])), steps }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline part of scenarios',
    type: 'object',
    additionalProperties: false,
    properties: published(members, defs),
    $defs: defs,
  }
}

/** What a row of `examples` fills in, where no row may stand for a whole mapping or list. */
const placeholder = {
  type: 'string',
  pattern: '<[a-z][a-z0-9-]*>',
  description: 'a <name> that the rows of "examples" have',
}
const orPlaceholder = { $ref: '#/$defs/placeholder' }

/** A part as it is published: what is ours left out, and each kind of word said once, in `defs`. */
function published(part: unknown, defs: Record<string, unknown>): unknown {
  if (Array.isArray(part)) return part.map((one) => published(one, defs))
  if (typeof part !== 'object' || part === null) return part
  const members = Object.entries(part).filter(([key]) => !ours.has(key))
  const plain = fillable(Object.fromEntries(members.map(([key, value]) => [key, published(value, defs)])))
  if (!('worded' in part)) return plain
  const name = String(part.worded).replace(/^an? /, '')
  defs[name] = plain
  return { $ref: `#/$defs/${encodeURIComponent(name)}` }
}

/** A part as it is published where nothing is filled in. */
function unfilled(part: object): unknown {
  return JSON.parse(JSON.stringify(part, (key, value) => (ours.has(key) ? undefined : value)))
}

type Plain = Readonly<Record<string, unknown>>

/** A value of its own may be filled in from a row; text that may be any text can hold a placeholder as it is. */
function fillable(plain: Plain): Plain {
  if (isParticular(plain)) {
    const { description } = plain
    return { ...(description ? { description } : {}), anyOf: [plain, orPlaceholder] }
  }
  if (!Array.isArray(plain.anyOf)) return plain
  const parts = plain.anyOf as readonly Plain[]
  const bare = parts.map((one) => (isFillable(one) ? (one.anyOf as readonly Plain[])[0] : one))
  return bare.some((one, at) => one !== parts[at]) ? { ...plain, anyOf: [...bare, orPlaceholder] } : plain
}

function isParticular(plain: Plain): boolean {
  const isNamed = Array.isArray(plain.enum) || 'const' in plain || typeof plain.pattern === 'string'
  return isNamed || ['integer', 'number', 'boolean'].includes(String(plain.type))
}

function isFillable({ anyOf }: Plain): boolean {
  return Array.isArray(anyOf) && anyOf.length === 2 && anyOf[1] === orPlaceholder
}
