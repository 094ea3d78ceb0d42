import { parseBody } from './body.ts'
import type { Call, Reply } from './call.ts'
import { type Dispatched, dispatch } from './dispatch.ts'
import type { Sites } from './sites.ts'

/** A request as a delivery has it: the whole path, and the body still text. */
export interface Raw extends Omit<Call, 'body'> {
  readonly text: string
}

/** What every delivery does with a request, in one step and without waiting: find the world, serve, record. */
export function receive(sites: Sites, raw: Raw): Dispatched {
  const { text, ...call } = raw
  const body = parseBody(text, raw.headers['content-type'] ?? '')
  const found = sites.find(call)
  if (found.kind === 'no') {
    const { site, why, reply } = found
    if (site && !site.world.journal.ended) {
      const { method, path } = call
      site.world.journal.append(site.world.now, {
        kind: 'stray',
        why,
        method,
        path,
        detail: reply.problem ?? '',
      })
    }
    return answeredOnly(reply)
  }
  if ('reply' in body) return answeredOnly(body.reply)
  const { site, caller, path } = found
  return dispatch(site, caller, { ...call, path, ...(body.value === undefined ? {} : { body: body.value }) })
}

function answeredOnly(reply: Reply): Dispatched {
  return { reply, completed: () => {} }
}
