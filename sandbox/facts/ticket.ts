import type { Product } from '../catalog/product-machine.ts'
import { type ResourceKind, resource } from '../journal/index.ts'
import type { Order, OrderState } from '../orders/machine.ts'
import { drawInteger, drawOne } from '../random.ts'
import { type Topic, topicsFor } from '../shops/history-words.ts'
import { presets } from '../shops/index.ts'
import {
  type Ticket,
  type TicketPriority,
  type TicketState,
  ticketPriorities,
  ticketStates,
} from '../tickets/machine.ts'
import { settled } from '../tickets/settled.ts'
import type { World } from '../world.ts'
import { freshId } from './fresh-id.ts'
import { opening } from './opening.ts'

const hour = 60 * 60 * 1000

/**
 * A support ticket of the shopper in the state that the scenario asks for, opened some hours before the epoch, with the
 * comments that belong to that state. Default priority normal, and a subject about which shoppers of this shop write. Throws
 * a `RangeError` on a status or priority that is none, a subject that says nothing, and an order that is not the shopper's.
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
  const { ref, shopper, status, priority = 'normal', order: id } = fact
  const wrong = wrongIn(world, fact)
  if (wrong) throw new RangeError(`stating the ticket "${ref}": ${wrong}`)
  const order = id === undefined ? undefined : valueAt<OrderValue>(world, 'order', id)
  const topic = topicOf(world, ref, order)
  const ago = drawInteger(key, 2, 20, 'ticket age', ref) * hour
  const opened = {
    id: freshId(world, 'ticket', ref, (n) => `T-${n}`, 1_000_000),
    shopper,
    subject: fact.subject ?? topic?.subject ?? 'A question',
    queue: (fact.subject === undefined ? topic?.queue : undefined) ?? usualQueue,
    priority,
    comments: [],
    openedAt: Math.max(world.now - ago, order ? firstTime(order, world.now) : 0),
    ...(id === undefined ? {} : { order: id }),
  }
  const answer = fact.subject === undefined ? topic?.reply : undefined
  const ticket = settled(status, opened, world.now, { answer: answer ?? usualAnswer, objection })
  world.begin(resource('ticket', ticket.id), ticket, opening, status)
  return ticket
}

const usualQueue = 'service'
const usualAnswer = 'Thank you for writing. We are looking into it.'
const objection = 'It happened again.'

type OrderValue = Order & { readonly status: OrderState }

/** Something that shoppers of this shop write about: what fits the order, where it is about one. */
function topicOf(world: World, ref: string, order: OrderValue | undefined): Topic | undefined {
  const words = presets.find(({ name }) => name === world.journal.header.shop)?.words
  if (!words) return undefined
  const kinds = order?.lines.map(({ sku }) => valueAt<Product>(world, 'product', sku)?.kind) ?? []
  const topics = order ? topicsFor(words, order, kinds) : words.topics
  return topics.length ? drawOne(world.state.key, topics, 'ticket subject', ref) : undefined
}

/** A ticket about an order is younger than the order, and than its delivery. */
function firstTime({ placedAt, deliveredAt = placedAt }: Order, now: number): number {
  return deliveredAt + Math.floor((now - deliveredAt) / 4)
}

function wrongIn(world: World, fact: Parameters<typeof addTicket>[1]): string | undefined {
  const { status, subject, priority, order, shopper } = fact
  if (!ticketStates.includes(status)) return `its status is none of ${ticketStates.join(', ')}, but ${status}`
  if (priority !== undefined && !ticketPriorities.includes(priority))
    return `its priority is none of ${ticketPriorities.join(', ')}, but ${priority}`
  if (subject !== undefined && !/\S/.test(subject)) return 'its subject says nothing; leave it out'
  if (order !== undefined && valueAt<Order>(world, 'order', order)?.shopper !== shopper)
    return `${shopper} has no order ${order}; state the order first`
  return undefined
}

function valueAt<V>(world: World, kind: ResourceKind, id: string): V | undefined {
  return world.source<V>(resource(kind, id))?.value
}
