import type { TSchema } from 'typebox'
import { Settings } from 'typebox/system'
import { Errors } from 'typebox/value'
import { didYouMean } from './problem.ts'
import {
  allowedBy,
  branchFor,
  hint,
  nameOf,
  oneOf,
  type SchemaPart,
  shown,
  unknownWord,
  wanted,
  wordOfBranch,
} from './schema-words.ts'

export type Path = readonly (string | number)[]

/** A place at which a value does not fit its schema: the value at `path`, or its member `key`. */
export interface Mistake {
  readonly path: Path
  readonly key?: string
  /** What stands there, what was expected, and the nearest word that is known. */
  readonly message: string
}

/** A file with more mistakes than this gets no better by being told of them all. */
const mostMistakes = 200
/** Of a value that may be many things, each of them complains. */
const mostErrors = 50_000

/** Every mistake of a value by its schema, in words for the person who wrote it. */
export function mistakesIn(schema: TSchema, value: unknown): readonly Mistake[] {
  const errors = allErrors(schema, value)
  const worded = errors.filter(
    ({ keyword, schemaPath }) => keyword === 'anyOf' && schemaAt(schema, schemaPath).worded,
  )
  const outside = errors.filter((error) => !worded.some((union) => isWithin(union, error)))
  return outside
    .filter((error) => !isSaidElsewhere(error, outside))
    .flatMap((error) =>
      worded.includes(error) ? wordMistakes(error, schema, value) : toMistakes(error, schema, value),
    )
    .slice(0, mostMistakes)
}

function isWithin(union: SchemaError, { schemaPath, instancePath }: SchemaError): boolean {
  return (
    schemaPath.startsWith(`${union.schemaPath}/anyOf/`) &&
    (instancePath === union.instancePath || instancePath.startsWith(`${union.instancePath}/`))
  )
}

/** The mistakes of what is known by its first key: that it has none, two, or those of the member that it is. */
function wordMistakes(error: SchemaError, schema: TSchema, root: unknown): readonly Mistake[] {
  const path = pointerPath(error.instancePath)
  const union = schemaAt(schema, error.schemaPath)
  const value = valueAt(root, path)
  const words = (union.anyOf ?? []).map(wordOfBranch)
  const branch = branchFor(union, value)
  if (!branch) return [noWord(path, value, union.worded ?? '', words)]
  const word = wordOfBranch(branch)
  return mistakesIn(branch as TSchema, value).map(({ path: inner, key, message }) => {
    const isWord = inner.length === 0 && key !== undefined && words.includes(key)
    const said = isWord ? `"${word}" and "${key}" are two things; make them two entries` : message
    return { path: [...path, ...inner], ...(key === undefined ? {} : { key }), message: said }
  })
}

function noWord(path: Path, value: unknown, noun: string, words: readonly string[]): Mistake {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  const [key] = isMapping ? Object.keys(value) : []
  if (key === undefined) return { path, message: `${noun} begins with one of: ${words.join(', ')}` }
  const none = `${noun.replace(/^an? /, 'no ')} begins with "${key}"`
  return { path, key, message: `${none}${didYouMean(key, words)}${oneOf(words)}` }
}

/** The parts of a TypeBox error that are read here. */
interface SchemaError {
  readonly keyword: string
  readonly schemaPath: string
  readonly instancePath: string
  readonly message: string
  readonly params: {
    readonly additionalProperties?: readonly string[]
    readonly requiredProperties?: readonly string[]
    readonly allowedValues?: readonly unknown[]
    readonly limit?: number
  }
}

/** TypeBox stops after eight errors, and only a setting of the whole process says otherwise. */
function allErrors(schema: TSchema, value: unknown): readonly SchemaError[] {
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: mostErrors })
  try {
    return Errors(schema, value) as readonly SchemaError[]
  } finally {
    Settings.Set({ maxErrors })
  }
}

/**
 * A key that isn't known is reported twice, once without its name. Of a union, each branch reports: where
 * one branch is of the right shape, its mistakes are the ones that help; else the union speaks for all.
 */
function isSaidElsewhere(error: SchemaError, errors: readonly SchemaError[]): boolean {
  if (error.keyword === 'boolean') return true
  if (error.keyword === 'anyOf') return shapedBranch(error, errors) !== undefined
  if (isSaidBetter(error, errors)) return true
  return errors.some((union) => {
    if (union.keyword !== 'anyOf' || !error.schemaPath.startsWith(`${union.schemaPath}/anyOf/`)) return false
    return branchOf(union, error) !== shapedBranch(union, errors)
  })
}

/** An empty text fits no pattern either, and `1` is no `true` because it is not even a boolean. */
function isSaidBetter(error: SchemaError, errors: readonly SchemaError[]): boolean {
  const better = { pattern: 'minLength', type: 'const' }[error.keyword]
  return errors.some(({ keyword, instancePath }) => keyword === better && instancePath === error.instancePath)
}

function branchOf(union: SchemaError, error: SchemaError): string | undefined {
  return error.schemaPath.slice(`${union.schemaPath}/anyOf/`.length).split('/')[0]
}

/** The branch that objects to something inside of the value, not to the value itself. */
function shapedBranch(union: SchemaError, errors: readonly SchemaError[]): string | undefined {
  const inside = errors.filter(({ schemaPath }) => schemaPath.startsWith(`${union.schemaPath}/anyOf/`))
  const against = new Set(
    inside
      .filter((error) => error.instancePath === union.instancePath && isOfShape(error))
      .map((error) => branchOf(union, error)),
  )
  return inside.map((error) => branchOf(union, error)).find((branch) => !against.has(branch))
}

function isOfShape({ keyword }: SchemaError): boolean {
  return keyword === 'type' || keyword === 'enum' || keyword === 'const'
}

function toMistakes(error: SchemaError, schema: TSchema, root: unknown): readonly Mistake[] {
  const path = pointerPath(error.instancePath)
  const part = schemaAt(schema, error.schemaPath)
  const { additionalProperties, requiredProperties } = error.params
  if (additionalProperties) {
    return additionalProperties.map((key) => ({ path, key, message: unknownKey(key, part) }))
  }
  if (requiredProperties) {
    return requiredProperties.map((key) => ({
      path,
      message: `"${key}" is missing${wanted(part.properties?.[key])}`,
    }))
  }
  return [{ path, message: valueText(error, part, valueAt(root, path)) }]
}

function unknownKey(key: string, part: SchemaPart): string {
  if (part.patternProperties) return `"${key}" is not a name: lower case, digits, hyphens, a letter first`
  const words = Object.keys(part.properties ?? {})
  return `"${key}" is not known here${didYouMean(key, words)}${oneOf(words)}`
}

function valueText(error: SchemaError, part: SchemaPart, value: unknown): string {
  const { keyword, params } = error
  const keys = Object.keys(part.properties ?? {})
  if (keyword === 'enum' || keyword === 'const') return unknownWord(value, allowedBy(part), part.description)
  if (keyword === 'anyOf') return unknownWord(value, (part.anyOf ?? []).flatMap(allowedBy), nameOf(part))
  if (keyword === 'type')
    return `${shown(value)} stands here; ${nameOf(part)} is expected${hint(value, part)}`
  if (keyword === 'pattern') return `${shown(value)} is not ${nameOf(part)}`
  if (keyword === 'minLength') return `the text is empty; ${nameOf(part)} is expected`
  if (keyword === 'maxLength') return `the text is longer than ${params.limit} characters`
  if (keyword === 'minItems') return 'the list is empty; at least one is needed'
  if (keyword === 'minProperties') return `nothing stands here${oneOf(keys)}`
  if (keyword === 'maxProperties') return `only one of these may stand here: ${keys.join(', ')}`
  if (keyword === 'minimum') return `${shown(value)} is too small; at least ${params.limit} is expected`
  if (keyword === 'maximum') return `${shown(value)} is too large; at most ${params.limit} is expected`
  return `${shown(value)} ${error.message}`
}

/** The part of a schema that a pointer such as `#/properties/given` leads to. */
function schemaAt(schema: TSchema, pointer: string): SchemaPart {
  return (valueAt(schema, pointerPath(pointer.replace(/^#/, ''))) ?? {}) as SchemaPart
}

function valueAt(root: unknown, path: Path): unknown {
  let part = root
  for (const key of path) part = (part as Record<string | number, unknown> | null | undefined)?.[key]
  return part
}

function pointerPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
