import type { Places } from './places.ts'
import type { Problem } from './problem.ts'
import type { Path } from './schema-mistakes.ts'

/** Deeper than this no scenario is nested. */
const deepest = 60

/** A value that a program made: it has no lines, so a mistake in it is told by the way to it, such as `steps[0].asks`. */
export class ObjectFile implements Places {
  readonly file: string
  readonly problems: Problem[] = []
  readonly value: unknown

  constructor(file: string, made: unknown) {
    this.file = file
    const value = this.#plain(made, [], [])
    this.value = this.problems.length === 0 ? value : undefined
  }

  note(path: Path, message: string): void {
    const where = path.length > 0 ? `${pathText(path)}: ` : ''
    this.problems.push({ file: this.file, line: 1, column: 1, message: `${where}${message}` })
  }

  noteKey(path: Path, key: string, message: string): void {
    this.note([...path, key], message)
  }

  /** A copy of what is data; members that are undefined are left out, and what is no data is noted. */
  #plain(value: unknown, path: Path, around: readonly object[]): unknown {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (typeof value !== 'object') return this.#refused(path, `${kindOf(value)} stands here; only data can`)
    if (around.includes(value)) return this.#refused(path, 'this holds itself')
    if (around.length === deepest) return this.#refused(path, 'this is nested too deeply to be read')
    const within = [...around, value]
    if (Array.isArray(value)) return value.map((one, index) => this.#plain(one, [...path, index], within))
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return this.#refused(path, `a ${value.constructor.name} stands here; only plain data can`)
    const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return Object.fromEntries(
      members.map(([key, inner]) => [key, this.#plain(inner, [...path, key], within)]),
    )
  }

  #refused(path: Path, message: string): undefined {
    this.note(path, message)
    return undefined
  }
}

function kindOf(value: unknown): string {
  return value === undefined || typeof value === 'number' ? String(value) : `a ${typeof value}`
}

/** `given.items.item.with[0]`, and `given["flash sales"]` where a key is no word. */
function pathText(path: Path): string {
  return path
    .map((key) => {
      if (typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key)) return `.${key}`
      return `[${JSON.stringify(key)}]`
    })
    .join('')
    .replace(/^\./, '')
}
