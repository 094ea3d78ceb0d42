import type { Order } from '../orders/order.ts'
import type { OrderState } from '../orders/states.ts'
import { drawInteger, drawOne } from '../random.ts'
import type { TicketPriority, TicketState } from '../tickets/machine.ts'
import { settled } from '../tickets/settled.ts'
import { topicsFor } from './history-words.ts'
import type { Past } from './past.ts'
import { fresh } from './people.ts'

const minute = 60_000
const hour = 60 * minute

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

/** A past ticket of the shopper about an order of theirs with products of these kinds, and the state in which it is. */
export function pastTicket(
  past: Past,
  index: number,
  order: Order & { readonly status: OrderState },
  kinds: readonly (string | undefined)[],
  ids: Set<string>,
) {
  const { key, epoch, words } = past
  const { status, hours, priority } = standings[index % standings.length] as (typeof standings)[number]
  const id = fresh(
    ids,
    (ordinal) => `T-${drawInteger(key, 10_000, 99_999, 'past ticket', `${index}`, ordinal)}`,
  )
  const topic = drawOne(key, topicsFor(words, order, kinds), 'past subject', id)
  const since = topic.when === 'delivered' ? (order.deliveredAt ?? order.placedAt) : order.placedAt
  const opened = {
    id,
    shopper: order.shopper,
    subject: topic.subject,
    queue: topic.queue,
    priority,
    comments: [],
    openedAt: openedBetween(
      past,
      since,
      epoch - drawInteger(key, ...hours, 'past ticket age', id) * hour,
      id,
    ),
    order: order.id,
  }
  return { status, ticket: settled(status, opened, epoch, { answer: topic.reply, objection }) }
}

/** At that time; where it was not the time yet, some minutes later. */
function openedBetween({ key, epoch }: Past, since: number, at: number, id: string): number {
  if (at > since) return at
  const most = Math.max(1, Math.floor((epoch - since) / minute) - 1)
  return since + drawInteger(key, 1, most, 'past ticket age', id, 1) * minute
}

const objection = 'I am sorry, but that did not help.'
