import { drawInteger, drawOne } from '../random.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { TicketPriority, TicketState } from '../tickets/machine.ts'
import { settled } from '../tickets/settled.ts'
import type { Past } from './past.ts'
import { fresh } from './people.ts'

const hour = 60 * 60_000

/**
 * Where a ticket may stand, by how many hours ago it was opened; one after the other. None is still `resolved`: it closes
 * by itself, and history has no timers running.
 */
const standings: readonly {
  readonly status: TicketState
  readonly hours: readonly [number, number]
  readonly priority: TicketPriority
}[] = [
  { status: 'open', hours: [1, 15], priority: 'normal' },
  { status: 'inProgress', hours: [3, 70], priority: 'urgent' },
  { status: 'waitingOnCustomer', hours: [20, 150], priority: 'normal' },
  { status: 'onHold', hours: [30, 200], priority: 'low' },
  { status: 'closed', hours: [150, 4000], priority: 'normal' },
  { status: 'reopened', hours: [80, 300], priority: 'high' },
]

/** A past ticket of the shopper about an order of theirs, and the state in which it is. */
export function pastTicket(past: Past, index: number, shopper: Shopper, order: string, ids: Set<string>) {
  const { key, epoch, words } = past
  const { status, hours, priority } = standings[index % standings.length] as (typeof standings)[number]
  const id = fresh(
    ids,
    (ordinal) => `T-${drawInteger(key, 10_000, 99_999, 'past ticket', `${index}`, ordinal)}`,
  )
  const opened = {
    id,
    shopper: shopper.id,
    subject: drawOne(key, words.subjects, 'past subject', id),
    queue: drawOne(key, words.queues, 'past queue', id),
    priority,
    comments: [],
    openedAt: epoch - drawInteger(key, ...hours, 'past ticket age', id) * hour,
    order,
  }
  const answer = drawOne(key, words.replies, 'past reply', id)
  return { status, ticket: settled(status, opened, epoch, { answer, objection }) }
}

const objection = 'I am sorry, but that did not help.'
