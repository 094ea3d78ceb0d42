import type { TSchema } from 'typebox'
import {
  Alias,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { checkAt, inOrder, type Places } from './places.ts'
import type { Problem } from './problem.ts'
import type { Path } from './schema-mistakes.ts'

/** The largest file that is read as a scenario or a config, in UTF-16 code units. */
const largestFile = 256 * 1024
/** Aliases may not blow a small file up. */
const mostAliases = 50
/** Of a file that is no YAML at all, so many complaints are enough. */
const mostSyntaxProblems = 20

/** A YAML text with its places, so that every mistake can be shown where it stands. */
export class YamlFile implements Places {
  readonly file: string
  readonly problems: Problem[] = []
  /** Its value; undefined where it could not be read, which `problems` then say. */
  readonly value: unknown
  readonly #document: Document
  readonly #lines = new LineCounter()
  readonly #text: string

  constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    const tooLarge = text.length > largestFile
    this.#document = parseDocument(tooLarge ? '' : text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      stringKeys: true,
    })
    if (tooLarge) this.note([], `the file has ${text.length} characters; at most ${largestFile} are read`)
    else this.#noteSyntax()
    this.value = this.#readable() ? this.#plain() : undefined
  }

  /** Whether there is a value to look at; a key that is there twice is a mistake, but hides no other. */
  get readable(): boolean {
    return this.value !== undefined
  }

  /** The mistakes in the order of their places. */
  get inOrder(): readonly Problem[] {
    return inOrder(this.problems)
  }

  /** Notes a mistake at the value of `path`. */
  note(path: Path, message: string): void {
    this.#noteAt(this.#offsetOf(path), message)
  }

  /** Notes a mistake at a key of the map at `path`. */
  noteKey(path: Path, key: string, message: string): void {
    this.#noteAt(this.#offsetOfKey(path, key), message)
  }

  /** Checks the value at `path` against a schema and notes every mistake. Returns whether it fits. */
  check(schema: TSchema, value: unknown, path: Path): boolean {
    return checkAt(this, schema, value, path)
  }

  #noteSyntax(): void {
    const complaints = [...this.#document.errors, ...this.#document.warnings]
    for (const complaint of complaints.slice(0, mostSyntaxProblems)) {
      this.#noteAt(complaint.pos[0], syntaxText(complaint, this.#keyAt(complaint.pos[0])))
      if (complaint.code === 'RESOURCE_EXHAUSTION') return
    }
    if (complaints.length === 0) this.#noteAliases()
  }

  /** The key that begins at a place, in quotes. */
  #keyAt(offset: number): string {
    const [key] = /^(?:[^:\n]{1,60}(?=:))/.exec(this.#text.slice(offset, offset + 80)) ?? []
    return key === undefined ? 'this key' : `"${key.trim().replace(/^(["'])(.*)\1$/, '$2')}"`
  }

  /** An alias to nothing, one that holds itself, and more aliases than a person writes. */
  #noteAliases(): void {
    const aliases: { alias: Alias; around: readonly unknown[] }[] = []
    visit(this.#document, { Alias: (_key, alias, around) => void aliases.push({ alias, around }) })
    if (aliases.length > mostAliases) {
      this.note([], `the file has ${aliases.length} aliases (*name); at most ${mostAliases} are read`)
      return
    }
    for (const { alias, around } of aliases) {
      const target = alias.resolve(this.#document)
      const at = alias.range?.[0] ?? 0
      if (!target)
        this.#noteAt(at, `*${alias.source} stands for nothing: no &${alias.source} comes before it`)
      else if (around.includes(target))
        this.#noteAt(at, `*${alias.source} stands inside of what it stands for`)
    }
  }

  #readable(): boolean {
    return this.#document.errors.every(({ code }) => code === 'DUPLICATE_KEY') && !this.#aliasesBroken()
  }

  #aliasesBroken(): boolean {
    return this.problems.length > 0 && this.#document.errors.length === 0
  }

  #plain(): unknown {
    try {
      const value: unknown = this.#document.toJS({ maxAliasCount: mostAliases })
      if (value === null || value === undefined) this.note([], 'the file is empty')
      return value ?? undefined
    } catch {
      this.note([], 'its aliases (*name) unfold to too much; write out what they stand for')
      return undefined
    }
  }

  #nodeAt(path: Path): Node | undefined {
    let node: unknown = this.#document.contents
    for (const key of path) {
      node = node instanceof Alias ? node.resolve(this.#document) : node
      node = isCollection(node) ? node.get(isMap(node) ? String(key) : key, true) : undefined
    }
    return isNode(node) ? node : undefined
  }

  #offsetOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const range = this.#nodeAt(path.slice(0, length))?.range
      if (range) return range[0]
    }
    return 0
  }

  #offsetOfKey(path: Path, key: string): number {
    const map = this.#nodeAt(path)
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? this.#offsetOf(path)
  }

  #noteAt(offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset)
    this.problems.push({ file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), message })
  }
}

/** What the parser complains of, in words for a person who writes YAML once a month. */
function syntaxText({ code, message }: YAMLError, key: string): string {
  const own: Readonly<Record<string, string>> = {
    DUPLICATE_KEY: `${key} is there twice; keep one of them`,
    TAB_AS_INDENT: 'a tab stands here; YAML is indented with spaces',
    MULTIPLE_DOCS: 'a second document begins here (---); a file holds one',
    NON_STRING_KEY: 'a key must be a text',
    RESOURCE_EXHAUSTION: 'this is nested too deeply to be read',
    TAG_RESOLVE_FAILED: `${message.replace(/^Unresolved tag: /, '')} is a tag, and no tags are known here`,
  }
  return own[code] ?? `not YAML: ${message}`
}
