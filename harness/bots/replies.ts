import { compile, JSONPathQuery, type JSONValue } from 'json-p3'
import Type from 'typebox'
import { Check } from 'typebox/value'
import { Part } from '#journal'
import { type Declared, isDeclared, mostDeclared } from '../reading/declared.ts'

/** A JSONPath (RFC 9535), compiled; or why it is none. */
export function replyPath(path: string): { query: JSONPathQuery } | { problem: string } {
  try {
    return { query: compile(path) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

const Spoken = Type.Object({ text: Type.String() })

/** The pieces of a reply, or why an answer has none to show. */
export type Found =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'problem'; readonly problem: string }

/**
 * The pieces of a reply that the path finds in an answer: texts, structured parts, or objects with a `text`.
 *
 * Blank texts and `null` are silence. So is a path that ends at an empty list; one that leads nowhere else is
 * the wrong path, and is not taken for a chatbot that says nothing.
 */
export function partsAt(query: JSONPathQuery, answer: unknown): Found {
  const values = query.query(answer as JSONValue).values()
  if (values.length === 0 && !endsAtEmpty(query, answer)) {
    return { kind: 'problem', problem: `finds nothing in ${shown(answer)}` }
  }
  const parts: Part[] = []
  for (const value of values) {
    const part = partOf(value)
    if (part === undefined)
      return { kind: 'problem', problem: `finds ${shown(value)}, which is neither a text nor has one` }
    if (part.type !== 'text' || part.text.trim() !== '') parts.push(part)
  }
  return { kind: 'parts', parts }
}

/** The claims that an answer declares; a path that leads nowhere finds none, since a reply may claim nothing. */
export function declaredAt(
  path: string | undefined,
  answer: unknown,
): { kind: 'claims'; declared: readonly Declared[] } | { kind: 'problem'; problem: string } {
  if (path === undefined) return { kind: 'claims', declared: [] }
  const compiled = replyPath(path)
  if ('problem' in compiled) return { kind: 'problem', problem: compiled.problem }
  const values = compiled.query
    .query(answer as JSONValue)
    .values()
    .filter((value) => value !== null)
  if (values.length > mostDeclared)
    return { kind: 'problem', problem: `finds ${values.length} claims; at most ${mostDeclared} are read` }
  const strange = values.find((value) => !isDeclared(value))
  if (strange !== undefined) return { kind: 'problem', problem: `finds ${shown(strange)}, which is no claim` }
  return { kind: 'claims', declared: values.filter(isDeclared) }
}

const silence: Part = { type: 'text', text: '' }

function partOf(value: unknown): Part | undefined {
  if (value === null) return silence
  if (typeof value === 'string') return { type: 'text', text: value }
  if (Check(Part, value)) return value
  return Check(Spoken, value) ? { type: 'text', text: value.text } : undefined
}

/** Whether the longest beginning of the path that leads somewhere leads to nothing but empty lists and nulls. */
function endsAtEmpty(query: JSONPathQuery, answer: unknown): boolean {
  for (let length = query.segments.length - 1; length >= 0; length -= 1) {
    const beginning = new JSONPathQuery(query.environment, query.segments.slice(0, length))
    const values = beginning.query(answer as JSONValue).values()
    if (values.length)
      return values.every(
        (value) => (value === null && length > 0) || (Array.isArray(value) && value.length === 0),
      )
  }
  return false
}

/** An answer in a line: what a person needs to mend the path. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}
