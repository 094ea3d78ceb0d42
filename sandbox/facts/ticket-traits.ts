import { idOf, kindOf, resource } from '../journal/index.ts'
import type { Ticket, TicketState } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import { having, picked, type Touched, type Trait } from './having.ts'
import { takes } from './order-traits.ts'

/** Properties by which a scenario picks a support ticket. */
export const ticketTraits = {
  open: is('open'),
  'in progress': is('inProgress'),
  waiting: is('waitingOnCustomer'),
  'on hold': is('onHold'),
  closed: is('closed'),
  reopened: is('reopened'),
  urgent: (world, id) => ticket(world, id)?.priority === 'urgent',
  'about an order': (world, id) => ticket(world, id)?.order !== undefined,
  unresolved: (world, id) => !['resolved', 'closed', undefined].includes(ticket(world, id)?.status),
  'can be reopened': (world, id) => takes(world, resource('ticket', id), 'reopen'),
  'has an answer': (world, id) => ticket(world, id)?.comments.some(({ by }) => by === 'agent') ?? false,
} as const satisfies Record<string, Trait>
export type TicketTrait = keyof typeof ticketTraits

/** A ticket's traits read the ticket. */
const touched: Touched = (name) => (kindOf(name) === 'ticket' ? [idOf(name)] : [])
const tickets = { kind: 'ticket', traits: ticketTraits, touched } as const

/** Ids of the tickets that have all the traits, in the order of their names. */
export function ticketsWith(world: World, traits: readonly TicketTrait[]): readonly string[] {
  return having(world, tickets, traits)
}

/** One ticket with all the traits, drawn by the episode's key and `ref`; undefined where there is none. */
export function pickTicket(world: World, ref: string, traits: readonly TicketTrait[]): string | undefined {
  return picked(world, ref, ticketsWith(world, traits))
}

function is(status: TicketState): Trait {
  return (world, id) => ticket(world, id)?.status === status
}

function ticket(world: World, id: string): (Ticket & { readonly status: TicketState }) | undefined {
  return world.source<Ticket & { status: TicketState }>(resource('ticket', id))?.value
}
