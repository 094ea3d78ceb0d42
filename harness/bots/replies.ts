import { compile, type JSONPathQuery, type JSONValue } from 'json-p3'
import Type from 'typebox'
import { Check } from 'typebox/value'
import { Part } from '#journal'

/** A JSONPath, compiled; or why it is none. */
export function replyPath(path: string): { query: JSONPathQuery } | { problem: string } {
  try {
    return { query: compile(path) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

const Spoken = Type.Object({ text: Type.String() })

/**
 * The pieces of a reply that the path finds in an answer: texts, structured parts, or objects with a `text`.
 * Undefined where it finds something else, or where it finds nothing in a non-empty answer.
 */
export function partsAt(query: JSONPathQuery, answer: unknown): readonly Part[] | undefined {
  const parts: Part[] = []
  for (const value of query.query(answer as JSONValue).values()) {
    if (typeof value === 'string') parts.push({ type: 'text', text: value })
    else if (Check(Part, value)) parts.push(value)
    else if (Check(Spoken, value)) parts.push({ type: 'text', text: value.text })
    else return undefined
  }
  return parts
}
