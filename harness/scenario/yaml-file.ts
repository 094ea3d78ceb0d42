import type { TSchema } from 'typebox'
import { Errors } from 'typebox/value'
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml'
import { didYouMean, type Problem } from './problem.ts'

/** The largest file that is read as a scenario or a config, in UTF-16 code units. */
const largestFile = 256 * 1024
/** Aliases may not blow a small file up. */
const mostAliases = 50

/** A YAML text with its places, so that every mistake can be shown where it stands. */
export class YamlFile {
  readonly file: string
  readonly problems: Problem[] = []
  readonly value: unknown
  readonly #document: Document
  readonly #lines = new LineCounter()
  readonly #text: string

  constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    const tooLarge = text.length > largestFile
    this.#document = parseDocument(tooLarge ? '' : text, { lineCounter: this.#lines, prettyErrors: false })
    if (tooLarge) this.note([], `the file has ${text.length} characters; at most ${largestFile} are read`)
    for (const error of this.#document.errors) this.#noteAt(error.pos[0], `not YAML: ${error.message}`)
    this.value = this.problems.length ? undefined : this.#plain()
  }

  /** Notes a mistake at the value of `path`. */
  note(path: readonly (string | number)[], message: string): void {
    this.#noteAt(this.#offsetOf(path), message)
  }

  /** Checks the value at `path` against a schema and notes every mistake. Returns whether it fits. */
  check(schema: TSchema, value: unknown, path: readonly (string | number)[]): boolean {
    const errors = Errors(schema, value)
    for (const error of errors as readonly SchemaError[]) {
      // A key that isn't known is reported twice; the second report is the one that names it.
      if (error.keyword !== 'boolean') this.#noteError(error, schemaAt(schema, error.schemaPath), path)
    }
    return errors.length === 0
  }

  #plain(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: mostAliases })
    } catch (error) {
      this.note([], `not read: ${(error as Error).message}`)
      return undefined
    }
  }

  #noteError(error: SchemaError, schema: SchemaPart, base: readonly (string | number)[]): void {
    const path = [...base, ...pointerPath(error.instancePath)]
    const unknown = error.params?.additionalProperties ?? []
    for (const key of unknown) {
      const words = Object.keys(schema.properties ?? {})
      this.#noteAt(
        this.#offsetOfKey(path, key),
        `"${key}" is not known here${didYouMean(key, words)}${oneOf(words)}`,
      )
    }
    if (unknown.length === 0) this.note(path, expected(error, schema, this.#textAt(path)))
  }

  #textAt(path: readonly (string | number)[]): string {
    const range = this.#nodeAt(path)?.range
    return range ? this.#text.slice(range[0], Math.min(range[1], range[0] + 60)).trim() : ''
  }

  #nodeAt(path: readonly (string | number)[]): Node | undefined {
    const node = path.length ? this.#document.getIn(path, true) : this.#document.contents
    return isNode(node) ? node : undefined
  }

  #offsetOf(path: readonly (string | number)[]): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const range = this.#nodeAt(path.slice(0, length))?.range
      if (range) return range[0]
    }
    return 0
  }

  #offsetOfKey(path: readonly (string | number)[], key: string): number {
    const map = this.#nodeAt(path)
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined
    return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? this.#offsetOf(path)
  }

  #noteAt(offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset)
    this.problems.push({ file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), message })
  }
}

interface SchemaError {
  readonly keyword: string
  readonly schemaPath: string
  readonly instancePath: string
  readonly message: string
  readonly params?: Record<string, unknown> & {
    additionalProperties?: string[]
    requiredProperties?: string[]
    allowedValues?: unknown[]
  }
}

interface SchemaPart {
  readonly description?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

/** The part of a schema that a pointer such as `#/properties/given` leads to. */
function schemaAt(schema: TSchema, pointer: string): SchemaPart {
  let part: unknown = schema
  for (const key of pointerPath(pointer.replace(/^#/, ''))) {
    part = (part as Record<string | number, unknown> | undefined)?.[key]
  }
  return (part ?? {}) as SchemaPart
}

function pointerPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function expected(error: SchemaError, schema: SchemaPart, text: string): string {
  const missing = error.params?.requiredProperties
  if (missing) return `${missing.map((key) => `"${key}"`).join(', ')} missing here`
  const allowed = error.params?.allowedValues?.map(String)
  if (allowed) return `${JSON.stringify(text)} is not known here${didYouMean(text, allowed)}${oneOf(allowed)}`
  const wanted =
    error.keyword === 'pattern' && schema.description ? `is not ${schema.description}` : error.message
  return text ? `${JSON.stringify(text)} ${wanted}` : wanted
}

function oneOf(words: readonly string[]): string {
  return words.length ? ` (expected one of: ${words.join(', ')})` : ''
}
