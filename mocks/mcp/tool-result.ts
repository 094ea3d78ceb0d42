import type { Reply } from '../call.ts'
import { cursorAt } from './cursor.ts'
import { memberOf, type Params } from './json-rpc.ts'

/** What a tool's call came to, as the protocol has it (`CallToolResult`). */
export interface ToolResult {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[]
  readonly structuredContent?: Params
  readonly isError?: true
}

/**
 * A reply of the shop as the result of a tool: what it tells, as data and as the same text. A refusal is an error of
 * the tool, with its code, its reason and the state that it rests on, so that a model can do better.
 */
export function toolResult(reply: Reply): ToolResult {
  if (reply.text !== undefined) return unreadable(reply.text)
  const body = (reply.json ?? {}) as Params
  if (reply.status >= 400) return { ...told({ ...body, ...retryAfter(reply) }), isError: true }
  return told({ ...paged(body), ...version(reply) })
}

/** An error of the tool that the shop has no part in. */
export function toolError(code: string, detail: string): ToolResult {
  return { ...told({ code, detail }), isError: true }
}

function told(structuredContent: Params): ToolResult {
  return { content: [textOf(JSON.stringify(structuredContent))], structuredContent }
}

function textOf(text: string): ToolResult['content'][number] {
  return { type: 'text', text }
}

/** What a fault has made of a body is handed on as it is: the shop answered, and nobody can read it. */
function unreadable(text: string): ToolResult {
  return { content: [textOf('The shop’s answer cannot be read:'), textOf(text)], isError: true }
}

/** A cursor instead of the address of the next page. */
function paged({ next, ...rest }: Params): Params {
  if (typeof next !== 'string') return next === undefined ? rest : { next, ...rest }
  const offset = /[?&]offset=(\d+)/.exec(next)?.[1]
  return offset === undefined ? { next, ...rest } : { ...rest, nextCursor: cursorAt(offset) }
}

function version({ headers }: Reply): Params {
  const tag = memberOf(headers, 'etag')
  return tag === undefined ? {} : { version: tag }
}

function retryAfter({ headers }: Reply): Params {
  const after = memberOf(headers, 'retry-after')
  return after === undefined ? {} : { retryAfter: after }
}
