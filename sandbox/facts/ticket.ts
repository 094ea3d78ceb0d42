import { resource } from '../journal/index.ts'
import { drawOne } from '../random.ts'
import type { Ticket, TicketState } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

const subjects = [
  'Zipper came apart after a week',
  'Wrong size in the parcel',
  'Refund has not arrived',
  'Button missing on arrival',
  'Color differs from the picture',
] as const

/** A support ticket of the shopper, in the state that the scenario asks for. */
export function addTicket(
  world: World,
  fact: { ref: string; shopper: string; status: TicketState; subject?: string },
): Ticket {
  const { key } = world.state
  const ticket: Ticket = {
    id: freshId(world, 'ticket', fact.ref, (n) => `T-${n}`, 10_000),
    shopper: fact.shopper,
    subject: fact.subject ?? drawOne(key, subjects, 'ticket subject', fact.ref),
    queue: 'returns',
    comments: [],
  }
  world.begin(resource('ticket', ticket.id), ticket, opening, fact.status)
  return ticket
}
