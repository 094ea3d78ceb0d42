import type { Call } from '../call.ts'
import type { Identity } from './identity.ts'
import { sameText } from './jws.ts'
import type { Session } from './state.ts'

const cookieName = 'plumbline_session'

/** A session with the secret that names it. */
export interface Visit extends Session {
  readonly id: string
}

/** The visit that a call's cookie names, if it is still going on. */
export function visitOf(identity: Identity, { headers }: Call): Visit | undefined {
  const id = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  const session = id === undefined ? undefined : identity.state.sessions.get(id)
  return id !== undefined && session && identity.world.now < session.expiresAt
    ? { id, ...session }
    : undefined
}

/** A new visit: a guest's, or that of a shopper who has signed in; never one that somebody had before. */
export function beginVisit(identity: Identity, shopper?: string): Visit {
  const id = identity.fresh('session', shopper)
  const expiresAt = identity.world.now + identity.lifetimes.sessionMs
  const session: Session = { ...(shopper === undefined ? {} : { shopper }), expiresAt }
  identity.state.sessions.set(id, session)
  return { id, ...session }
}

export function endVisit(identity: Identity, { id }: Visit): void {
  identity.state.sessions.delete(id)
}

/**
 * The header that names the visit to the browser, and to no script, no other site and no other world; and, where the
 * shop is reached by HTTPS, on no connection that others can read.
 */
export function cookieFor(
  { identity, baseUrl }: { identity: Identity; baseUrl: string },
  { id }: Visit,
): { 'set-cookie': string } {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : ''
  return { 'set-cookie': `${cookieName}=${id}; Path=/w/${identity.siteId}; HttpOnly; SameSite=Lax${secure}` }
}

/** What a form of this visit has to hand back, so that no other site can send it. */
export function formTokenOf(identity: Identity, { id }: Visit): string {
  return identity.secrets.text('form token', id)
}

export function isOurForm(
  identity: Identity,
  visit: Visit | undefined,
  token: string | undefined,
): visit is Visit {
  return visit !== undefined && token !== undefined && sameText(token, formTokenOf(identity, visit))
}
