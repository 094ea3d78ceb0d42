import { dispatch } from '#mocks'
import type { Bench, Tried } from './probe.ts'

/** Follows a link to a place of the shop's, as the shopper's own browser would. */
export function follow({ site, shopper, signedIn }: Bench, place: string): Tried {
  const [path = '/', query = ''] = place.split('?', 2)
  const caller = { role: 'harness', channel: 'web', ...(signedIn ? { shopper } : {}) } as const
  const call = { method: 'GET', path, query: Object.fromEntries(new URLSearchParams(query)), headers: {} }
  const { reply, completed } = dispatch(site, caller, call)
  completed('whole')
  const works = reply.status < 400
  return { target: place, outcome: works ? 'works' : 'fails', detail: `GET ${place} answers ${reply.status}` }
}
