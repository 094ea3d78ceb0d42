import type { Thing } from '../vocabulary/form.ts'
import { didYouMean } from './problem.ts'

/** The parts of a JSON Schema that messages are made of. */
export interface SchemaPart {
  readonly type?: string
  readonly description?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly SchemaPart[]
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly patternProperties?: Readonly<Record<string, SchemaPart>>
  readonly required?: readonly string[]
  readonly items?: SchemaPart
  /** Of a union whose members are known by their first key: what such a member is called. */
  readonly worded?: string
  /** Of a text: the kinds of things whose name it is. */
  readonly refersTo?: readonly Thing[]
  /** Of a mapping: its keys are names of these, given elsewhere; or give names to these. */
  readonly keysReferTo?: Thing
  readonly gives?: Thing
  /** Of a text: what is said aloud, with names in braces. */
  readonly speaks?: boolean
}

/** The word by which a member of a worded union is known: its first key. */
export function wordOfBranch({ properties = {} }: SchemaPart): string {
  return Object.keys(properties)[0] ?? ''
}

/** The member of a union that a value is meant to be: the one whose word comes first in it. Undefined where none is. */
export function branchFor({ anyOf = [] }: SchemaPart, value: unknown): SchemaPart | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return anyOf.find(({ properties }) => !properties)
  const words = new Map(anyOf.map((branch) => [wordOfBranch(branch), branch]))
  const word = Object.keys(value).find((key) => words.has(key))
  return word === undefined ? undefined : words.get(word)
}

/** A word that is none of those that are allowed, with the nearest of them. */
export function unknownWord(value: unknown, allowed: readonly string[], otherwise?: string): string {
  const near = typeof value === 'string' ? didYouMean(value, allowed) : ''
  const expected = otherwise ?? `one of: ${allowed.join(', ')}`
  return `${shown(value)} is not known here${near} (expected ${expected})`
}

/** The words that a part allows; none where it allows any. */
export function allowedBy(part: SchemaPart): readonly string[] {
  return (part.enum ?? (part.const === undefined ? [] : [part.const])).map(String)
}

/** What a part of a schema wants, as a noun. */
export function nameOf(part: SchemaPart | undefined): string {
  if (part?.description) return part.description
  if (part?.anyOf) return part.anyOf.map(nameOf).join(', or ')
  const allowed = part ? allowedBy(part) : []
  if (allowed.length) return `one of: ${allowed.join(', ')}`
  const keys = Object.keys(part?.properties ?? {})
  if (part?.type === 'object')
    return `a mapping${keys.length ? ` with ${keys.join(', ')}` : ' of keys to values'}`
  return typeNames[part?.type ?? ''] ?? 'something else'
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
}

/** `: a list`, where the part says what it wants. */
export function wanted(part: SchemaPart | undefined): string {
  return part && (part.description || part.type || part.anyOf || part.enum) ? `: ${nameOf(part)}` : ''
}

/** How what was written may have been meant. */
export function hint(value: unknown, part: SchemaPart): string {
  if (part.type === 'array' && typeof value === 'string') return `: [${value}]`
  if (part.type === 'string' && !part.pattern && (typeof value === 'number' || typeof value === 'boolean'))
    return `, in quotes: "${value}"`
  return ''
}

/** What was written, as a person would point at it. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value !== 'string') return String(value)
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value)
}

/** ` (expected one of: a, b)`; nothing where there are none. */
export function oneOf(words: readonly string[]): string {
  return words.length ? ` (expected one of: ${words.join(', ')})` : ''
}
