import type { TSchema } from 'typebox'
import type { Thing } from '../vocabulary/form.ts'
import type { Places } from './places.ts'
import { didYouMean } from './problem.ts'
import { ScenarioForm } from './scenario.ts'
import type { Path } from './schema-mistakes.ts'
import { branchFor, type SchemaPart } from './schema-words.ts'

/** A name at a place, and the kinds of things that it may stand for there. */
interface Use {
  readonly path: Path
  readonly name: string
  readonly kinds: readonly Thing[]
  /** True where the name is a key, not a value. */
  readonly isKey?: true
}

/** A thing that is given under a name. */
interface Gift {
  readonly path: Path
  readonly name: string
  readonly kind: Thing
}

/** Notes every name that nothing, or something of another kind, was given under, and every name given twice. */
export function checkNames(yaml: Places, written: unknown): void {
  const { uses, gifts } = walk(ScenarioForm as TSchema as SchemaPart, written, [])
  const known = new Map<string, Thing>()
  for (const { path, name, kind } of gifts) {
    const other = known.get(name)
    if (other) yaml.noteKey(path, name, `"${name}" is the name of ${nouns[other]} already; choose another`)
    else known.set(name, kind)
  }
  for (const use of uses) {
    const mistake = mistakeIn(use, known)
    if (!mistake) continue
    if (use.isKey) yaml.noteKey(use.path, use.name, mistake)
    else yaml.note(use.path, mistake)
  }
}

/** Whether it is known what is given, in spite of other mistakes: all that might give something stands under its right key. */
export function isGivenKnown(written: unknown): boolean {
  const frame = ScenarioForm as TSchema as SchemaPart
  const { given = {} } = (written ?? {}) as { given?: unknown }
  return hasOnly(written, frame) && hasOnly(given, frame.properties?.given)
}

function hasOnly(value: unknown, { properties = {} }: SchemaPart = {}): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).every((key) => Object.hasOwn(properties, key))
}

const nouns: Readonly<Record<Thing, string>> = {
  item: 'an item',
  ticket: 'a ticket',
  order: 'an order',
  shopper: 'a shopper',
  fault: 'a fault',
  sale: 'a flash sale',
}
/** What can be said aloud. */
const sayable: readonly Thing[] = ['item', 'ticket', 'order']

function mistakeIn({ name, kinds }: Use, known: ReadonlyMap<string, Thing>): string | undefined {
  const kind = known.get(name)
  if (kind && kinds.includes(kind)) return undefined
  const fitting = [...known].filter(([, one]) => kinds.includes(one)).map(([word]) => word)
  const wanted = kinds.map((one) => nouns[one]).join(' or ')
  const given = fitting.length ? ` (given: ${fitting.join(', ')})` : ' (none is given)'
  if (kind) return `"${name}" is ${nouns[kind]}; ${wanted} is expected here${given}`
  return `nothing is given under the name "${name}"; ${wanted} is expected here${given}${didYouMean(name, fitting)}`
}

interface Found {
  readonly uses: readonly Use[]
  readonly gifts: readonly Gift[]
}
const nothing: Found = { uses: [], gifts: [] }

/** The names in a value, as far as it fits its schema, which says where names are given and where they are used. */
function walk(part: SchemaPart, value: unknown, path: Path): Found {
  if (part.anyOf) {
    const branch = branchFor(part, value)
    return branch ? walk(branch, value, path) : nothing
  }
  if (typeof value === 'string') return { uses: usesIn(part, value, path), gifts: [] }
  if (Array.isArray(value))
    return together(
      value.map((one, index) => (part.items ? walk(part.items, one, [...path, index]) : nothing)),
    )
  if (typeof value !== 'object' || value === null) return nothing
  const names = Object.keys(value)
  const [ofNames] = Object.values(part.patternProperties ?? {})
  const { gives, keysReferTo } = part
  return together([
    ...names.map((key) => {
      const inner = part.properties?.[key] ?? ofNames
      return inner ? walk(inner, (value as Record<string, unknown>)[key], [...path, key]) : nothing
    }),
    { uses: [], gifts: gives ? names.map((name) => ({ path, name, kind: gives })) : [] },
    {
      uses: keysReferTo ? names.map((name) => ({ path, name, kinds: [keysReferTo], isKey: true })) : [],
      gifts: [],
    },
  ])
}

function usesIn({ refersTo, speaks }: SchemaPart, text: string, path: Path): readonly Use[] {
  if (refersTo) return [{ path, name: text, kinds: refersTo }]
  if (!speaks) return []
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => ({ path, name, kinds: sayable }))
}

function together(found: readonly Found[]): Found {
  return { uses: found.flatMap(({ uses }) => uses), gifts: found.flatMap(({ gifts }) => gifts) }
}
