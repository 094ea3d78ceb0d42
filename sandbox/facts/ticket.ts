import { resource } from '../journal/index.ts'
import { drawInteger, drawOne } from '../random.ts'
import type { Ticket, TicketPriority, TicketState } from '../tickets/machine.ts'
import { settled } from '../tickets/settled.ts'
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

const talk = {
  answer: 'Thank you for writing. We are looking into it.',
  objection: 'It happened again.',
} as const

const hour = 60 * 60 * 1000

/**
 * A support ticket of the shopper in the state that the scenario asks for, opened some hours before the epoch, with the
 * comments that belong to that state. Default priority normal.
 */
export function addTicket(
  world: World,
  fact: {
    ref: string
    shopper: string
    status: TicketState
    subject?: string
    priority?: TicketPriority
    /** The id of an order of the shopper. */
    order?: string
  },
): Ticket {
  const { key } = world.state
  const { ref, shopper, status, priority = 'normal', order } = fact
  const opened = {
    id: freshId(world, 'ticket', ref, (n) => `T-${n}`, 1_000_000),
    shopper,
    subject: fact.subject ?? drawOne(key, subjects, 'ticket subject', ref),
    queue: 'returns',
    priority,
    comments: [],
    openedAt: world.now - drawInteger(key, 2, 20, 'ticket age', ref) * hour,
    ...(order === undefined ? {} : { order }),
  }
  const ticket = settled(status, opened, world.now, talk)
  world.begin(resource('ticket', ticket.id), ticket, opening, status)
  return ticket
}
