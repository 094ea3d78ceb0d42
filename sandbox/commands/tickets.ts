import { freshId } from '../facts/fresh-id.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { Order } from '../orders/machine.ts'
import { opened } from '../tickets/settled.ts'
import {
  type Ticket,
  type TicketComment,
  type TicketPriority,
  type TicketState,
  ticketPriorities,
} from '../tickets/ticket.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/** Whose ticket is meant: with `shopper` it must be theirs; `base` is the version that the sender knew. */
export interface TicketOf {
  readonly ticket: string
  readonly shopper?: string
  readonly base?: number
}

export interface TicketWish {
  readonly shopper: string
  readonly subject: string
  /** What the shopper writes, if there is more to say than the subject. */
  readonly text?: string
  /** Default `service`. */
  readonly queue?: string
  /** Default normal. */
  readonly priority?: TicketPriority
  /** The id of an order of the shopper. */
  readonly order?: string
}

const usualQueue = 'service'

/**
 * Opens a ticket, to be answered in the time that its priority gives. Refused where it has no subject or no such priority
 * (`tickets/invalid-ticket`), or the shopper has no such order (`tickets/unknown-order`).
 */
export function openTicket(world: World, wish: TicketWish, cause: Cause): Outcome {
  const { shopper, subject, text, queue = usualQueue, priority = 'normal', order } = wish
  if (!isText(subject) || !isText(queue) || (text !== undefined && !isText(text)))
    return refused('tickets/invalid-ticket', 'a ticket needs a subject, and text that says something', [])
  if (!ticketPriorities.includes(priority))
    return refused('tickets/invalid-ticket', `its priority is one of ${ticketPriorities.join(', ')}`, [])
  const about = order === undefined ? undefined : world.source<Order>(resource('order', order))?.value
  if (order !== undefined && about?.shopper !== shopper)
    return refused('tickets/unknown-order', `there is no order ${order}`, [])
  const at = world.now
  const comments: readonly TicketComment[] = text === undefined ? [] : [{ by: 'shopper', text, at }]
  const owner = { shopper, ...(order === undefined ? {} : { order }) }
  const id = nextId(world, shopper)
  const ticket = opened({ id, ...owner, subject, queue, priority, comments, openedAt: at })
  return done(world.begin(resource('ticket', id), ticket, cause))
}

/** The shopper writes to the desk; refused for a closed ticket (`tickets/closed`) and for nothing (`tickets/invalid-comment`). */
export function commentTicket(world: World, of: TicketOf & { readonly text: string }, cause: Cause): Outcome {
  return comment(world, of, 'shopper', cause)
}

/** An agent writes to the shopper; refused as a shopper's comment is. */
export function answerTicket(world: World, of: TicketOf & { readonly text: string }, cause: Cause): Outcome {
  return comment(world, of, 'agent', cause)
}

/** An agent needs something of the shopper; refused (`tickets/not-waiting`) where the ticket waits already, or is over. */
export function askCustomer(world: World, of: TicketOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'ask customer' }, 'tickets/not-waiting')
}

/** An agent is done with a ticket; refused (`tickets/not-resolvable`) where it is over. */
export function resolveTicket(world: World, of: TicketOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'resolve' }, 'tickets/not-resolvable')
}

/** A ticket was not over after all; refused (`tickets/not-over`) where it is not over. */
export function reopenTicket(world: World, of: TicketOf, cause: Cause): Outcome {
  return send(world, of, cause, { type: 'reopen' }, 'tickets/not-over')
}

function comment(
  world: World,
  of: TicketOf & { readonly text: string },
  by: TicketComment['by'],
  cause: Cause,
): Outcome {
  const code = isText(of.text) ? 'tickets/closed' : 'tickets/invalid-comment'
  return send(world, of, cause, { type: 'comment', by, text: of.text }, code)
}

/** Somebody else's ticket is answered as if there were none. */
function send(world: World, of: TicketOf, cause: Cause, event: MachineEvent, code: string): Outcome {
  const { ticket: id, shopper, base } = of
  const name = resource('ticket', id)
  const found = world.source<Ticket & { readonly status: TicketState }>(name)?.value
  if (!found || (shopper !== undefined && found.shopper !== shopper))
    return refused('tickets/unknown-ticket', `there is no ticket ${id}`, [])
  const no = { code, detail: `ticket ${id} is ${found.status}: it does not take "${event.type}"` }
  return sendOrRefuse(world, name, { ...event, at: world.now }, cause, no, base)
}

/** Drawn by how many tickets the shopper has, so that what others do changes no id. */
function nextId(world: World, shopper: string): string {
  const count = world.names('ticket', shopper).length
  return freshId(world, 'ticket', `${shopper} ${count}`, (number) => `T-${number}`, 10_000)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value)
}
