import { html, type Markup, type Piece } from '../../identity/markup.ts'
import type { Json } from '../components.ts'

/** The part of JSON Schema that the document is written in. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
}

/** A schema as a reader of TypeScript would write it; what has a name is a link to its shape. */
export function shape(schema: Json, indent = ''): Markup {
  const { $ref, properties, patternProperties, items, allOf, anyOf, type, format } = schema as Schema
  if ($ref) return named($ref)
  if (properties) return object(schema as Schema, indent)
  if (allOf) return joined(allOf, ' & ', indent)
  if (patternProperties) return record(patternProperties, indent)
  if (anyOf) return joined(anyOf, ' | ', indent)
  if (items) return html`[${shape(items as Json, indent)}]`
  return html`${literals(schema as Schema) ?? format ?? type ?? 'anything'}`
}

function literals({ enum: options, const: only }: Schema): string | undefined {
  const all = options ?? (only === undefined ? undefined : [only])
  return all?.map((value) => JSON.stringify(value)).join(' | ')
}

function named(reference: string): Markup {
  const name = reference.split('/').at(-1) ?? ''
  return html`<a href="#shape-${name}">${name}</a>`
}

function joined(parts: readonly Schema[], by: string, indent: string): Markup {
  return html`${parts.map((part, index): Piece => [index ? by : '', shape(part as Json, indent)])}`
}

function object({ properties = {}, required, anyOf }: Schema, indent: string): Markup {
  const names = Object.keys(properties)
  if (names.length === 0) return html`{}`
  const needed = required ?? anyOf?.[0]?.required ?? []
  const inner = `${indent}  `
  const members = names.map(
    (name): Piece => [
      ...['\n', inner, name, needed.includes(name) ? ': ' : '?: '],
      shape((properties[name] ?? {}) as Json, inner),
    ],
  )
  return html`{${members}\n${indent}}`
}

function record(patterns: Readonly<Record<string, Schema>>, indent: string): Markup {
  const inner = `${indent}  `
  const members = Object.entries(patterns).map(
    ([pattern, member]): Piece => [
      ...['\n', inner, '[', pattern === '^.*$' ? 'name' : pattern.replace(/^\^/, ''), ']: '],
      shape(member as Json, inner),
    ],
  )
  return html`{${members}\n${indent}}`
}
