import { bodyLimitBytes, parseBody } from '../body.ts'
import type { Call, Reply } from '../call.ts'
import { deliveryCan } from '../deliveries.ts'
import type { Dispatched } from '../dispatch.ts'
import { served, turnedAway } from '../receive.ts'
import type { Site } from '../site.ts'
import { Sites } from '../sites.ts'
import { asAgent } from './agent.ts'
import {
  codes,
  errorMessage,
  type Id,
  memberOf,
  type Params,
  readMessage,
  resultMessage,
} from './json-rpc.ts'
import { type Handled, handle } from './methods.ts'
import { wrongMeta } from './stateless.ts'
import { type Era, versionIn } from './versions.ts'

export interface PipeOptions {
  /** For whom the client calls: the id of a shopper who has signed in; default nobody. */
  readonly shopper?: string
  /** All worlds that are served beside this one, so that ids of theirs are found out; default this one alone. */
  readonly sites?: Sites
  /** Takes what is sent to the client, one message without a line's end. Returns whether it was handed over. */
  send(text: string): boolean
}

/** One client at a world, without HTTP: messages in, messages out. */
export interface Pipe {
  /** Serves one message; nothing waits, unless an answer is held by a fault. */
  receive(bytes: Uint8Array | 'too large'): void
  /** Ends it: what is still held is not sent any more. */
  close(): void
}

/**
 * Serves one client at a world, in this process: what a child process does over its standard streams, and what an agent
 * in the same process or page does over none.
 */
export function mcpPipe(site: Site, { shopper, sites = sitesOf(site), send }: PipeOptions): Pipe {
  const held = new Map<Id, () => void>()
  let hasBegun = false

  const serve = (call: Call, refusal?: Reply): Dispatched => {
    const token = shopper === undefined ? {} : { authorization: `Bearer ${site.tokenFor(shopper)}` }
    const headers = { ...call.headers, 'x-api-key': site.apiKey, ...token }
    const inWorld = { ...call, headers, path: `/w/${site.id}${call.path}` }
    const found = sites.find(inWorld)
    if (found.kind === 'no') return turnedAway(found, inWorld)
    return served(sites, asAgent(found), { ...call, headers }, refusal, deliveryCan.mcp)
  }

  const requested = (id: Id, method: string, params: Params): void => {
    const era: Era = versionIn(params) === undefined ? 'session' : 'stateless'
    const wrong = era === 'stateless' ? wrongMeta(params) : tooSoon(hasBegun, method)
    if (wrong) {
      send(JSON.stringify(errorMessage(id, wrong)))
      return
    }
    const handled = handle(method, params, { era, serve })
    if (method === 'initialize' && handled.kind === 'result') hasBegun = true
    answer(id, handled)
  }

  const answer = (id: Id, handled: Handled): void => {
    const { by } = handled
    const message =
      handled.kind === 'result' ? resultMessage(id, handled.result) : errorMessage(id, handled.error)
    const hand = (): void => by?.completed(send(JSON.stringify(message)) ? 'whole' : 'nothing')
    if (!by) send(JSON.stringify(message))
    else if (by.wire.isLost) by.completed('nothing')
    else if (by.wire.holdMs === 0) hand()
    else hold(id, by, hand)
  }

  const hold = (id: Id, by: Dispatched, hand: () => void): void => {
    const drop = (): void => {
      clearTimeout(timer)
      held.delete(id)
      by.completed('nothing')
    }
    const timer = setTimeout(() => {
      held.delete(id)
      hand()
    }, by.wire.holdMs)
    held.get(id)?.()
    held.set(id, drop)
  }

  return {
    receive(bytes) {
      const body = parseBody(bytes, 'application/json')
      if ('reply' in body) {
        const message = String(memberOf(body.reply.json, 'detail'))
        send(JSON.stringify(errorMessage(undefined, { code: codes.parse, message })))
        return
      }
      const message = readMessage(body.value)
      if (message.kind === 'request') requested(message.id, message.method, message.params)
      else if (message.kind === 'invalid')
        send(JSON.stringify(errorMessage(message.id, { code: codes.invalidRequest, message: message.why })))
      else if (message.kind === 'notification' && message.method === 'notifications/cancelled')
        held.get(message.params.requestId as Id)?.()
    },
    close() {
      for (const drop of [...held.values()]) drop()
    },
  }
}

/** The longest message that is read, in bytes. */
export const longestMessageBytes = bodyLimitBytes

function tooSoon(hasBegun: boolean, method: string) {
  if (hasBegun || method === 'ping' || method === 'initialize') return undefined
  return {
    code: codes.invalidRequest,
    message: 'begin with initialize, or say in _meta which revision you speak',
  }
}

function sitesOf(site: Site): Sites {
  const sites = new Sites()
  sites.add(site)
  return sites
}
