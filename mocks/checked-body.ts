import { IsOptional, type Static, type TSchema } from 'typebox'
import type { Reply, RoutedCall } from './call.ts'
import { compiled } from './compiled.ts'
import { problem } from './problem.ts'

/** As much of a contract as a body is checked by. */
interface Taking<S extends TSchema> {
  readonly body: S
  readonly invalid: readonly string[]
}

/**
 * The body of a call, if it is what the route's contract says; else the answer 422, which names the first member that is
 * not. Nothing sent is an empty object where the contract lets the body be left out.
 */
export function checkedBody<S extends TSchema>(
  { body: schema, invalid }: Taking<S>,
  call: RoutedCall,
): { body: Static<S> } | { reply: Reply } {
  const body = call.body === undefined && IsOptional(schema) ? {} : call.body
  if (body !== undefined && compiled(schema).Check(body)) return { body: body as Static<S> }
  return { reply: problem(422, invalid[0] ?? 'body/invalid', wrongIn(schema, body)) }
}

/** What is wrong with a body, in the words by which the schema describes what it needs. */
function wrongIn(schema: TSchema, body: unknown): string {
  const { description = 'a JSON object', properties = {} } = schema as Described
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return `${description} is needed`
  const strange = Object.keys(body).find((name) => !Object.hasOwn(properties, name))
  if ((schema as Described).additionalProperties === false && strange !== undefined)
    return `only ${Object.keys(properties).join(', ')} can be asked for`
  const given = body as Readonly<Record<string, unknown>>
  for (const [name, member] of Object.entries(properties)) {
    const isMissing = !Object.hasOwn(given, name)
    if (isMissing ? !IsOptional(member) : !compiled(member).Check(given[name]))
      return `${name}: ${member.description ?? 'another value'} is needed`
  }
  return `${description} is needed`
}

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, TSchema & { readonly description?: string }>>
  readonly additionalProperties?: unknown
}
