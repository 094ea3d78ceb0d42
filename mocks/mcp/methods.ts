import type { Call, Reply } from '../call.ts'
import type { Dispatched } from '../dispatch.ts'
import { problem } from '../problem.ts'
import { wrongArguments } from './arguments.ts'
import { callOf, type ToolCall } from './call-of.ts'
import { codes, memberOf, type Params, type RpcError } from './json-rpc.ts'
import { contentsOf, listedResources, resourceCall, resourceTemplates } from './resources.ts'
import { capabilities, instructions, serverInfo } from './server-info.ts'
import { type ToolResult, toolError, toolResult } from './tool-result.ts'
import { mcpTools, toolNamed } from './tools/index.ts'
import { type Era, metaKeys, negotiated, statelessVersions } from './versions.ts'

/** What a request is served with. */
export interface Serving {
  readonly era: Era
  /** Serves a call as that of the client; `refusal` is the answer to one that makes no sense. */
  serve(call: Call, refusal?: Reply): Dispatched
  /** The trace that came beside the message; one in `_meta` goes before it. */
  readonly traceparent?: string
  /** The connection that carries one call at a time. */
  readonly connection?: string
}

/** What came of a request, and the operation in the shop, where it was one. */
export type Handled =
  | { readonly kind: 'result'; readonly result: object; readonly by?: Dispatched }
  | { readonly kind: 'error'; readonly error: RpcError; readonly by?: Dispatched }

type Method = (params: Params, serving: Serving) => Handled

/** How long the lists of what is offered may be kept: they never change. */
const listTtlMs = 3_600_000

const shared: Readonly<Record<string, Method>> = {
  'tools/list': (params, { era }) => listed(params, era, { tools: toolsListed }),
  'resources/list': (params, { era }) => listed(params, era, { resources: listedResources }),
  'resources/templates/list': (params, { era }) => listed(params, era, { resourceTemplates }),
  'tools/call': callTool,
  'resources/read': readResource,
}

const methods: Readonly<Record<Era, ReadonlyMap<string, Method>>> = {
  session: new Map(
    Object.entries({ ...shared, initialize, ping: () => ({ kind: 'result', result: {} }) as const }),
  ),
  stateless: new Map(Object.entries({ ...shared, 'server/discover': discover })),
}

/** Serves one request. What the client says of itself has been looked at before. */
export function handle(method: string, params: Params, serving: Serving): Handled {
  const known = methods[serving.era].get(method)
  if (!known) return failed(codes.methodNotFound, `there is no method ${method}`)
  const handled = known(params, serving)
  return serving.era === 'stateless' && handled.kind === 'result' ? complete(handled) : handled
}

/** A result that stands for itself says that it is whole, and whose it is. */
function complete(handled: Extract<Handled, { kind: 'result' }>): Handled {
  const result = { resultType: 'complete', _meta: { [metaKeys.server]: serverInfo }, ...handled.result }
  return { ...handled, result }
}

const toolsListed = mcpTools.map(({ name, title, description, input, output, annotations }) => ({
  ...{ name, title, description, inputSchema: input, outputSchema: output, annotations },
}))

/** Lists are short, and come in one page. */
function listed({ cursor }: Params, era: Era, list: object): Handled {
  if (cursor !== undefined) return failed(codes.invalidParams, 'cursor: no page of this list has a next one')
  return { kind: 'result', result: { ...list, ...kept(era, listTtlMs, 'public') } }
}

/** How long a result may be kept, and by whom; only requests that stand for themselves are told. */
function kept(era: Era, ttlMs: number, cacheScope: 'public' | 'private'): object {
  return era === 'stateless' ? { ttlMs, cacheScope } : {}
}

function initialize(params: Params): Handled {
  const { protocolVersion, capabilities: theirs, clientInfo } = params
  if (typeof protocolVersion !== 'string' || !isObject(theirs) || !isObject(clientInfo))
    return failed(codes.invalidParams, 'initialize needs protocolVersion, capabilities and clientInfo')
  return {
    kind: 'result',
    result: { protocolVersion: negotiated(protocolVersion), capabilities, serverInfo, instructions },
  }
}

function discover(_params: Params, { era }: Serving): Handled {
  const result = {
    supportedVersions: statelessVersions,
    capabilities,
    instructions,
    ...kept(era, listTtlMs, 'public'),
  }
  return { kind: 'result', result }
}

function callTool(params: Params, serving: Serving): Handled {
  const { name, arguments: given = {} } = params
  const tool = typeof name === 'string' ? toolNamed(name) : undefined
  if (!tool) return failed(codes.invalidParams, `Unknown tool: ${String(name).slice(0, 100)}`)
  if (!isObject(given)) return failed(codes.invalidParams, 'arguments: a JSON object is needed')
  const wrong = wrongArguments(tool, given)
  const call = callOf(tool, given)
  if (!call) return { kind: 'result', result: toolError('arguments/invalid', wrong ?? 'nothing is named') }
  const by = serving.serve(
    whole(call, params, serving),
    wrong === undefined ? undefined : problem(422, 'arguments/invalid', wrong),
  )
  return { kind: 'result', result: toolResult(by.reply) satisfies ToolResult, by }
}

function readResource(params: Params, serving: Serving): Handled {
  const { uri } = params
  if (typeof uri !== 'string') return failed(codes.invalidParams, 'uri: a text is needed')
  const call = resourceCall(uri)
  if (!call) return { kind: 'error', error: noResource(serving.era, uri) }
  const by = serving.serve(whole(call, params, serving))
  const { isError, content, structuredContent } = toolResult(by.reply)
  if (!isError) {
    const text = content[0]?.text ?? ''
    return { kind: 'result', result: { ...contentsOf(uri, text), ...kept(serving.era, 0, 'private') }, by }
  }
  if (by.reply.status === 404)
    return { kind: 'error', error: noResource(serving.era, uri, structuredContent), by }
  const message = String(structuredContent?.detail ?? content.map(({ text }) => text).join(' '))
  return { kind: 'error', error: { code: codes.internal, message, data: { uri, ...structuredContent } }, by }
}

function noResource(era: Era, uri: string, told: Params = {}): RpcError {
  const code = era === 'stateless' ? codes.invalidParams : codes.resourceNotFound
  return { code, message: 'Resource not found', data: { uri: uri.slice(0, 500), ...told } }
}

/** The call with what ties it to a conversation, and to the order of others. */
function whole(call: ToolCall, params: Params, { traceparent, connection }: Serving): Call {
  const own = memberOf(params._meta, 'traceparent')
  const trace = typeof own === 'string' ? own : traceparent
  return {
    ...call,
    headers: { ...call.headers, ...(trace === undefined ? {} : { traceparent: trace }) },
    ...(connection === undefined ? {} : { connection }),
  }
}

function failed(code: number, message: string): Handled {
  return { kind: 'error', error: { code, message } }
}

function isObject(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
