import Type, { type Static } from 'typebox'
import { Check } from 'typebox/value'
import { checkAt, inOrder, type Places } from './places.ts'
import type { Problem } from './problem.ts'
import type { Path } from './schema-mistakes.ts'
import { YamlFile } from './yaml-file.ts'

/** A scenario may hold so many parts, those of its parts counted in, and these may be nested so deeply. */
const mostParts = 20
const deepest = 5

const PartName = Type.String({
  pattern: '^(?![/\\\\])(?!.*[\\\\:\\u0000]).+\\.part\\.ya?ml$',
  maxLength: 300,
  description: 'a path from this file to a part, such as ../shared/shoppers.part.yaml',
})

/** The parts of which a scenario is made besides what stands in its own file. */
export const Include = Type.Union(
  [PartName, Type.Array(PartName, { minItems: 1, maxItems: mostParts, description: 'a list of parts' })],
  { description: 'a part such as shared/shoppers.part.yaml, or a list of parts' },
)
export type Include = Static<typeof Include>

/** What a part may hold. What stands inside is looked at when all is put together: a row of examples may fill it. */
export const PartForm = Type.Object(
  {
    include: Type.Optional(Type.Unknown()),
    tags: Type.Optional(Type.Array(Type.Unknown(), { description: 'a list of tags' })),
    given: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), { description: 'what is given, by its kind' }),
    ),
    steps: Type.Optional(Type.Array(Type.Unknown(), { description: 'a list of steps' })),
    expect: Type.Optional(Type.Array(Type.Unknown(), { description: 'a list of expectations' })),
  },
  { additionalProperties: false },
)

/** Finds the part of that name as seen from a file: its own name and its text, or why there is none. */
export type ReadPart = (
  from: string,
  name: string,
) => { readonly file: string; readonly text: string } | { readonly problem: string }

/** Where the values of a composed file stand. */
interface Origin {
  readonly places: Places
  readonly path: Path
  /** Where what is inside has come from, by its key; what is not told here came along with the value. */
  readonly inner?: ReadonlyMap<string | number, Origin>
}

/** A scenario put together of its file and the parts that it includes: one value, each place in the file where it stands. */
export class Composed implements Places {
  readonly file: string
  readonly value: unknown
  /** False where a part could not be had: then it is not known what is missing, and which names are given. */
  readonly isWhole: boolean
  readonly #own: Places
  readonly #files: readonly Places[]
  readonly #origin: Origin

  constructor(own: Places, read: ReadPart | undefined) {
    this.file = own.file
    this.#own = own
    const parts = new Parts(read)
    if (isMapping(own.value)) parts.take(own, [own.file])
    this.#files = [own, ...parts.found]
    const { value, origin } = composed(own, parts.found)
    this.isWhole = parts.areAll
    this.value = this.isWhole || !isMapping(value) ? value : { steps: [{ shopper: '...' }], ...value }
    this.#origin = origin
  }

  get problems(): readonly Problem[] {
    return this.#files.flatMap(({ problems }) => inOrder(problems))
  }

  note(path: Path, message: string): void {
    const { places, path: there } = this.#placeOf(path)
    places.note(there, message)
  }

  noteKey(path: Path, key: string, message: string): void {
    const whole = this.#placeOf([...path, key])
    if (whole.places === this.#own) this.#own.noteKey(this.#placeOf(path).path, key, message)
    else whole.places.noteKey(whole.path.slice(0, -1), key, message)
  }

  #placeOf(path: Path): Origin {
    let origin = this.#origin
    for (const [depth, key] of path.entries()) {
      const next = origin.inner?.get(key)
      if (!next) return { places: origin.places, path: [...origin.path, ...path.slice(depth)] }
      origin = next
    }
    return origin
  }
}

/** The parts that a file includes, and those that they include, each once, the innermost first. */
class Parts {
  readonly found: Places[] = []
  areAll = true
  readonly #read: ReadPart | undefined
  readonly #known = new Set<string>()

  constructor(read: ReadPart | undefined) {
    this.#read = read
  }

  take(places: Places, chain: readonly string[]): void {
    const { include } = places.value as { include?: unknown }
    if (include === undefined) return
    if (!checkAt(places, Include, include, ['include'])) {
      this.areAll = false
      return
    }
    const names = (Array.isArray(include) ? include : [include]) as readonly string[]
    names.forEach((name, index) => {
      const problem = this.#takeOne(places.file, name, chain)
      if (problem === undefined) return
      this.areAll = false
      places.note(Array.isArray(include) ? ['include', index] : ['include'], problem)
    })
  }

  #takeOne(from: string, name: string, chain: readonly string[]): string | undefined {
    const part = this.#read?.(from, name)
    if (!part) return 'this scenario is read from no file, so that nothing can be included'
    if ('problem' in part) return `"${name}" can't be included: ${part.problem}`
    const { file, text } = part
    if (chain.includes(file)) return `"${name}" includes itself: ${[...chain, file].join(' -> ')}`
    if (chain.length > deepest)
      return `"${name}" is the ${chain.length}th part inside of another; at most ${deepest}`
    if (this.#known.has(file)) return undefined
    if (this.#known.size === mostParts)
      return `"${name}" is one part too many; a scenario may hold ${mostParts}`
    this.#known.add(file)
    const yaml = new YamlFile(file, text)
    if (yaml.readable && checkAt(yaml, PartForm, yaml.value, [])) this.take(yaml, [...chain, file])
    else this.areAll = false
    this.found.push(yaml)
    return undefined
  }
}

/** One value of all: lists one behind the other, what is given by its name; the file itself comes last and has the last word. */
function composed(own: Places, parts: readonly Places[]): { value: unknown; origin: Origin } {
  const top: Origin = { places: own, path: [] }
  if (!isMapping(own.value)) return { value: own.value, origin: top }
  const { include: _parts, ...frame } = own.value
  const sources = [...parts.filter(({ value }) => Check(PartForm, value)), own]
  if (sources.length === 1) return { value: frame, origin: top }
  const inner = new Map<string | number, Origin>()
  const value: Record<string, unknown> = { ...frame }
  for (const key of ['tags', 'steps', 'expect']) joinLists(key, { sources, value, inner })
  joinGiven({ sources, value, inner })
  return { value, origin: { ...top, inner } }
}

interface Joining {
  readonly sources: readonly Places[]
  readonly value: Record<string, unknown>
  readonly inner: Map<string | number, Origin>
}

/** The members of a list in all files. Where the file itself has no list there, it is left to be found out. */
function joinLists(key: string, { sources, value, inner }: Joining): void {
  if (value[key] !== undefined && !Array.isArray(value[key])) return
  const all: { one: unknown; origin: Origin }[] = sources.flatMap((places) => {
    const list = memberOf(places.value, key)
    return Array.isArray(list)
      ? list.map((one: unknown, index) => ({ one, origin: { places, path: [key, index] } }))
      : []
  })
  if (all.length === 0) return
  value[key] = all.map(({ one }) => one)
  const own = sources.at(-1) as Places
  inner.set(key, {
    places: own,
    path: [key],
    inner: new Map(all.map(({ origin }, index) => [index, origin] as const)),
  })
}

/** What is given in all files: kinds of things side by side, and in each kind the names. */
function joinGiven({ sources, value, inner }: Joining): void {
  if (value.given !== undefined && !isMapping(value.given)) return
  const given: Record<string, unknown> = {}
  const kinds = new Map<string | number, Origin>()
  for (const places of sources) {
    const here = memberOf(places.value, 'given')
    for (const [kind, things] of isMapping(here) ? Object.entries(here) : []) {
      const before = given[kind]
      const names = new Map(kinds.get(kind)?.inner ?? namesOf(before, kinds.get(kind)))
      if (isMapping(before) && isMapping(things)) {
        given[kind] = { ...before, ...things }
        for (const name of Object.keys(things)) names.set(name, { places, path: ['given', kind, name] })
        kinds.set(kind, { places, path: ['given', kind], inner: names })
      } else {
        given[kind] = things
        kinds.set(kind, { places, path: ['given', kind] })
      }
    }
  }
  if (kinds.size === 0) return
  value.given = given
  inner.set('given', { places: sources.at(-1) as Places, path: ['given'], inner: kinds })
}

function namesOf(things: unknown, origin: Origin | undefined): [string, Origin][] {
  if (!origin || !isMapping(things)) return []
  const { places, path } = origin
  return Object.keys(things).map((name) => [name, { places, path: [...path, name] }])
}

function memberOf(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
