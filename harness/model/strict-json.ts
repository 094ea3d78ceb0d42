import type { Static, TSchema } from 'typebox'
import { Check } from 'typebox/value'

export type Strict<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'misfit'; readonly why: string }

/**
 * What a model said, where it is just the JSON that was asked for. A fence around the whole is taken off, as many models
 * can't help it; words before or behind, a member too much, a second value: then it is no answer.
 */
export function strictJson<S extends TSchema>(schema: S, answer: string): Strict<Static<S>> {
  const [, fenced = answer] = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(answer) ?? []
  let value: unknown
  try {
    value = JSON.parse(fenced)
  } catch {
    return { kind: 'misfit', why: 'what it said is not JSON and nothing else' }
  }
  if (!Check(schema, value))
    return { kind: 'misfit', why: 'what it said has not the form that was asked for' }
  return { kind: 'value', value }
}
