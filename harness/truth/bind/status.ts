import { resource } from '#journal'
import type { OrderStatusWord, TicketStatusWord } from '#record'
import type { OrderState, TicketState } from '#sandbox'
import type { Binder } from './binder.ts'
import { idFor } from './item.ts'

/** The states that each word may honestly stand for. A word with none is never a contradiction. */
const orderStatesOf: Readonly<Partial<Record<OrderStatusWord, readonly OrderState[]>>> = {
  placed: ['placed', 'picking'],
  processing: ['placed', 'picking'],
  delayed: ['delayed'],
  shipped: ['shipped', 'outForDelivery', 'delayed'],
  in_transit: ['shipped', 'outForDelivery', 'delayed'],
  out_for_delivery: ['outForDelivery'],
  delivered: ['delivered'],
  cancelled: ['canceled'],
}

const ticketStatesOf: Readonly<Partial<Record<TicketStatusWord, readonly TicketState[]>>> = {
  open: ['open', 'inProgress', 'waitingOnCustomer', 'onHold'],
  in_progress: ['inProgress'],
  waiting_on_customer: ['waitingOnCustomer'],
  on_hold: ['onHold'],
  resolved: ['resolved', 'closed'],
  closed: ['closed', 'resolved'],
}

export const bindOrderStatus: Binder<'order_status'> = (act, context) => {
  const id = idFor(act.order, 'order', context)
  const states = orderStatesOf[act.status]
  return id === undefined ? undefined : bound(resource('order', id), act.status, states)
}

export const bindTicketStatus: Binder<'ticket_status'> = (act, context) => {
  const id = idFor(act.ticket, 'ticket', context)
  const states = ticketStatesOf[act.status]
  return id === undefined ? undefined : bound(resource('ticket', id), act.status, states)
}

function bound(
  name: ReturnType<typeof resource>,
  word: string,
  states: readonly string[] | undefined,
): ReturnType<Binder<'order_status'>> {
  return {
    resource: name,
    holds: (value) => states?.includes((value as { status: string }).status) ?? false,
    ...(states ? {} : { unsure: `the table of status words has no state for "${word}"` }),
  }
}
