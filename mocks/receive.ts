import type { OutcomeKind } from '#sandbox'
import { type Bytes, parseBody } from './body.ts'
import type { Call, Reply } from './call.ts'
import { type Dispatched, dispatch, quietWire } from './dispatch.ts'
import type { Found, Sites } from './sites.ts'

/** A request as a delivery has it: the whole path, and the body still bytes. */
export interface Raw extends Omit<Call, 'body'> {
  readonly bytes: Bytes
}

/** What every delivery does with a request, in one step and without waiting: find the world, serve, record. `can` is what the delivery can let befall it. */
export function receive(sites: Sites, raw: Raw, can?: ReadonlySet<OutcomeKind>): Dispatched {
  const { bytes, ...call } = raw
  const found = sites.find(call)
  if (found.kind === 'no') return turnedAway(found, call)
  const { site, caller, path } = found
  const body = parseBody(bytes, raw.headers['content-type'] ?? '')
  if ('reply' in body) return dispatch(site, caller, { ...call, path }, body.reply, can)
  const asked = { ...call, path, ...(body.value === undefined ? {} : { body: body.value }) }
  return dispatch(site, caller, asked, undefined, can)
}

function turnedAway(found: Extract<Found, { kind: 'no' }>, call: Call): Dispatched {
  const { site, why, reply } = found
  if (site && !site.world.journal.ended) {
    const { method, path } = call
    const detail = reply.problem ?? ''
    site.world.journal.append(site.world.now, { kind: 'stray', why, method, path, detail })
  }
  return answeredOnly(reply)
}

/** A reply that belongs to no operation. */
export function answeredOnly(reply: Reply): Dispatched {
  return { reply, wire: quietWire, completed: () => {} }
}
