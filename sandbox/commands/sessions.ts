import type { Cart } from '../cart/machine.ts'
import { freshId } from '../facts/fresh-id.ts'
import { type Cause, type Channel, type EntryOf, idOf, type Resource, resource } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { Order } from '../orders/machine.ts'
import type { Session, SessionState } from '../sessions/machine.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'
import { type LeftOut, mergeCarts } from './merge-carts.ts'

type Refused = Extract<Outcome, { kind: 'refused' }>
type Done = Extract<Outcome, { kind: 'done' }>

/** A session that has been opened: its id, and that of the guest whose cart it has. */
export type Opened = (Done & { readonly session: string; readonly guest: string }) | Refused

/** A sign-in, with the units of the guest's cart for which the shopper's had no room. */
export type SignedIn = (Done & { readonly left: readonly LeftOut[] }) | Refused

/** Somebody comes to the shop on a channel: a new guest with an empty cart, or one who has been there. */
export function openSession(world: World, visit: { channel: Channel; guest?: string }, cause: Cause): Opened {
  if (visit.guest !== undefined) {
    const cart = world.source<Cart>(resource('cart', visit.guest))?.value
    if (!cart?.guest || cart.mergedInto)
      return refused('session/unknown-guest', `there is no guest ${visit.guest}`, [])
  }
  const ref = `session ${world.nextNumber()}`
  const id = freshId(world, 'session', ref, (n) => `V${n}`)
  const begun = visit.guest === undefined ? newGuest(world, ref, cause) : { guest: visit.guest }
  const session: Session = { id, channel: visit.channel, guest: begun.guest, since: world.now }
  const commit = world.begin(resource('session', id), session, cause)
  return { ...done('commit' in begun ? begun.commit : undefined, commit), session: id, guest: begun.guest }
}

/** The guest says who they are, by an e-mail or by the number of an order; nothing proves it. */
export function identify(
  world: World,
  claim: { session: string; email: string } | { session: string; order: string },
  cause: Cause,
): Outcome {
  const no = closedTo(world, claim.session, ['guest', 'identified'])
  if (no) return no
  const shopper = 'email' in claim ? shopperOfEmail(world, claim.email) : shopperOfOrder(world, claim.order)
  if (shopper === undefined)
    return refused('session/not-recognized', 'the shop knows no such e-mail or order', [])
  return send(world, claim.session, { type: 'identify', shopper, at: world.now }, cause)
}

/** The shopper proves who they are; the guest's cart goes into theirs. */
export function signIn(world: World, as: { session: string; shopper: string }, cause: Cause): SignedIn {
  const no = closedTo(world, as.session, ['guest', 'identified'])
  if (no) return no
  if (!world.source(resource('shopper', as.shopper)) || !world.source(resource('cart', as.shopper)))
    return refused('session/unknown-shopper', `there is no shopper ${as.shopper}`, [])
  const name = resource('session', as.session)
  const guest = world.source<Session>(name)?.value.guest ?? ''
  const sent = send(world, as.session, { type: 'sign in', shopper: as.shopper, at: world.now }, cause)
  if (sent.kind === 'refused') return sent
  const merged = mergeCarts(world, { from: guest, into: as.shopper }, cause)
  // Another session of the same guest may have signed in before: then there is nothing left to merge.
  if (merged.kind === 'refused') return { ...sent, left: [] }
  return { ...merged, versions: [...sent.versions, ...merged.versions] }
}

/** A sign-in that did not prove anything; the fifth in a row locks the session. */
export function failSignIn(world: World, at: { session: string }, cause: Cause): Outcome {
  const no = closedTo(world, at.session, ['guest', 'identified'])
  return no ?? send(world, at.session, { type: 'fail sign-in', at: world.now }, cause)
}

/** The shopper leaves, and the session goes on as a new guest's with an empty cart. */
export function signOut(world: World, at: { session: string }, cause: Cause): Outcome {
  const no = closedTo(world, at.session, ['signedIn'])
  if (no) return no
  const { guest, commit } = newGuest(world, `session ${world.nextNumber()}`, cause)
  const sent = send(world, at.session, { type: 'sign out', guest, at: world.now }, cause)
  return sent.kind === 'refused'
    ? sent
    : { ...done(commit), versions: [...done(commit).versions, ...sent.versions] }
}

/** Something is done in a session: its idle time begins anew, and nothing is committed. */
export function touchSession(world: World, at: { session: string }, cause: Cause): Outcome {
  const no = closedTo(world, at.session, ['guest', 'identified', 'signedIn'])
  return no ?? send(world, at.session, { type: 'touch' }, cause)
}

const words: Readonly<Record<SessionState, string>> = {
  guest: 'nobody has signed in',
  identified: 'nobody has signed in',
  signedIn: 'a shopper has signed in already',
  expired: 'it has expired',
  locked: 'too many sign-ins have failed',
}
const codes: Readonly<Record<SessionState, string>> = {
  guest: 'session/not-signed-in',
  identified: 'session/not-signed-in',
  signedIn: 'session/signed-in',
  expired: 'session/expired',
  locked: 'session/locked',
}

/** The refusal where a session does not stand in one of these states. */
function closedTo(world: World, session: string, open: readonly SessionState[]): Refused | undefined {
  const name = resource('session', session)
  const status = world.source<{ status: SessionState }>(name)?.value.status
  if (status === undefined) return refused('session/unknown', `there is no session ${session}`, [])
  return open.includes(status)
    ? undefined
    : refused(codes[status], `session ${session}: ${words[status]}`, [name])
}

function send(world: World, session: string, event: MachineEvent, cause: Cause): Outcome {
  const no = { code: 'session/invalid', detail: `session ${session} does not take "${event.type}"` }
  return sendOrRefuse(world, resource('session', session), event, cause, no)
}

function newGuest(
  world: World,
  ref: string,
  cause: Cause,
): { readonly guest: string; readonly commit: EntryOf<'commit'> } {
  const guest = freshId(world, 'cart', ref, (n) => `G${n}`)
  const commit = world.begin(resource('cart', guest), { shopper: guest, lines: [], guest: true }, cause)
  return { guest, commit }
}

function shopperOfEmail(world: World, email: string): string | undefined {
  const wanted = email.trim().toLowerCase()
  const found = world.names('shopper').find((name: Resource) => {
    return world.source<Shopper>(name)?.value.email === wanted
  })
  return found && idOf(found)
}

function shopperOfOrder(world: World, order: string): string | undefined {
  return world.source<Order>(resource('order', order))?.value.shopper
}
