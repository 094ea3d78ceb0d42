import type { Call } from '../call.ts'
import { offsetAt } from './cursor.ts'
import { memberOf, type Params } from './json-rpc.ts'
import { methodOf, type Tool } from './tool.ts'

/** The call that a tool's arguments make: the same one that a client of the HTTP API would make. */
export type ToolCall = Pick<Call, 'method' | 'path' | 'query' | 'headers' | 'body'>

/** The arguments that are no data of the call, but say how it is made. */
const controls: ReadonlySet<string> = new Set(['fromSource', 'idempotencyKey', 'ifVersion', 'cursor'])

/**
 * The call that these arguments make, be they good or not: the shop is the one to refuse them. Undefined where the
 * path names something and they do not; then there is nothing to call.
 */
export function callOf({ route, renamed }: Tool, given: Params): ToolCall | undefined {
  const method = methodOf(route)
  const template = route.slice(method.length + 1)
  const inPath = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (!inPath.every((name) => isName(given[name]))) return undefined
  const path = template.replace(/\{(\w+)\}/g, (_all, name: string) => segment(given[name] as string))
  const data = Object.entries(given)
    .filter(([name]) => !inPath.includes(name) && !controls.has(name))
    .map(([name, value]) => [memberOf(renamed, name) ?? name, value] as [string, unknown])
  const takesBody = method === 'POST' || method === 'PATCH'
  return {
    ...{ method, path, headers: headersOf(given) },
    query: takesBody ? {} : { ...Object.fromEntries(data.map(asText)), ...pageAt(given.cursor) },
    ...(takesBody ? { body: Object.fromEntries(data) } : {}),
  }
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Half a character can stand in no address. */
function segment(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function asText([name, value]: [string, unknown]): [string, string] {
  return [name, typeof value === 'string' ? value : (JSON.stringify(value) ?? '')]
}

function headersOf({ fromSource, idempotencyKey, ifVersion }: Params): Record<string, string> {
  return {
    ...(fromSource === true ? { 'cache-control': 'no-cache' } : {}),
    ...(typeof idempotencyKey === 'string' ? { 'idempotency-key': idempotencyKey } : {}),
    ...(typeof ifVersion === 'string' ? { 'if-match': ifVersion } : {}),
  }
}

function pageAt(cursor: unknown): Record<string, string> {
  const offset = offsetAt(cursor)
  return offset === undefined ? {} : { offset }
}
