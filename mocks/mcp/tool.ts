import Type, { type TObject, type TProperties, type TSchema } from 'typebox'
import { cursorPattern } from './cursor.ts'

/** What a client is told of a tool's effect (MCP specification, `ToolAnnotations`). */
export interface Annotations {
  readonly title: string
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

/** A tool: one route of the shop, in words that a model can act on. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The route that it calls, such as `GET /orders/{id}`. */
  readonly route: string
  readonly input: TObject
  readonly output: TObject
  readonly annotations: Annotations
  /** Arguments that the route knows by another name. */
  readonly renamed: Readonly<Record<string, string>>
}

interface Told {
  readonly title: string
  /** What it does, when to use it, and what its answer tells. */
  readonly description: string
  /** Arguments, by their names; a parameter of the path is a must, others where they are not optional. */
  readonly input?: TProperties
  /** Members of the answer, next to `asOf` and `version`. */
  readonly output: TProperties
  readonly renamed?: Readonly<Record<string, string>>
  /** True where the answer is a list that comes in pages. */
  readonly paged?: boolean
  /** What of the shop a write may be based on, so that `ifVersion` is taken. */
  readonly basedOn?: string
  /** Whether it ends or removes something; default only a DELETE does. */
  readonly destructive?: boolean
  /** False for a read that no view serves; default true. */
  readonly viewed?: boolean
}

/** Makes a tool of a route and of what is to be said about it. */
export function tool(name: string, route: string, told: Told): Tool {
  const { title, description, input = {}, output, renamed = {}, destructive } = told
  const method = methodOf(route)
  return {
    ...{ name, title, description, route, renamed },
    input: Type.Object({ ...input, ...controls(method, told) }, { additionalProperties: false }),
    output: answerOf(output, told),
    annotations: {
      title,
      readOnlyHint: method === 'GET',
      destructiveHint: method !== 'GET' && (destructive ?? method === 'DELETE'),
      idempotentHint: method !== 'POST',
      openWorldHint: false,
    },
  }
}

export function methodOf(route: string): string {
  return route.split(' ')[0] ?? ''
}

/** The arguments that are no data: how current a read is to be, how safe a write, which page. */
function controls(method: string, { paged, basedOn, viewed = true }: Told): TProperties {
  return {
    ...(paged ? pageControls : {}),
    ...(method === 'GET' && viewed ? { fromSource } : {}),
    ...(method === 'POST' ? { idempotencyKey } : {}),
    ...(basedOn === undefined ? {} : { ifVersion: ifVersion(basedOn) }),
  }
}

const fromSource = Type.Optional(
  Type.Boolean({
    description:
      'true reads the system itself; by default the chat’s view is read, which may be some time behind (see asOf)',
  }),
)

const idempotencyKey = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 255,
    description:
      'a text of your own choice: a call that is repeated with the same key and arguments is done once. Use one for every write that you might have to repeat',
  }),
)

const pageControls: TProperties = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, description: 'items in a page; default 20' }),
  ),
  cursor: Type.Optional(
    Type.String({
      pattern: cursorPattern,
      description: 'the nextCursor of the page before; absent for the first',
    }),
  ),
}

function ifVersion(what: string): TSchema {
  return Type.Optional(
    Type.String({
      minLength: 1,
      description: `the version of ${what} on which this rests, as an answer gave it: if it has changed since, the call is refused with its current state`,
    }),
  )
}

/**
 * The schema of an answer. No member is required, and others may be there: a fault of the shop may take one away or
 * call it otherwise, and what is wrong is for the model to see, not for its client to swallow.
 */
function answerOf(output: TProperties, { paged, viewed = true }: Told): TObject {
  const members: TProperties = {
    ...output,
    ...(paged
      ? {
          nextCursor: Type.String({
            description: 'hand it in as cursor for the next page; absent on the last',
          }),
        }
      : {}),
    ...(viewed ? { asOf } : {}),
    version: Type.String({ description: 'of what the answer is about, for ifVersion' }),
  }
  return Type.Partial(Type.Object(members)) as TObject
}

const asOf = Type.String({
  description: 'the latest time for which the shop vouches for this answer; RFC 3339, UTC',
})
