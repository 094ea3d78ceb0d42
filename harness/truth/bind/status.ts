import { type Resource, resource } from '#journal'
import type { OrderStatusWord, TicketStatusWord } from '#record'
import type { OrderState, TicketState } from '#sandbox'
import type { Binder, Bound } from './binder.ts'
import { idFor } from './item.ts'

/** The states that a word may honestly stand for, and those of which it is not false either. */
interface Meaning<S extends string> {
  readonly is: readonly S[]
  readonly perhaps?: readonly S[]
}

/** A word that is not here is never a contradiction. */
const orderWords: Readonly<Partial<Record<OrderStatusWord, Meaning<OrderState>>>> = {
  placed: {
    is: ['placed', 'picking'],
    perhaps: ['shipped', 'outForDelivery', 'delayed', 'delivered', 'canceled'],
  },
  processing: { is: ['placed', 'picking'], perhaps: ['delayed'] },
  delayed: { is: ['delayed'] },
  shipped: { is: ['shipped', 'outForDelivery', 'delayed'], perhaps: ['delivered'] },
  in_transit: { is: ['shipped', 'outForDelivery', 'delayed'] },
  out_for_delivery: { is: ['outForDelivery'] },
  delivered: { is: ['delivered'] },
  cancelled: { is: ['canceled'] },
}

const ticketWords: Readonly<Partial<Record<TicketStatusWord, Meaning<TicketState>>>> = {
  open: { is: ['open', 'inProgress', 'waitingOnCustomer', 'onHold'] },
  in_progress: { is: ['inProgress'], perhaps: ['waitingOnCustomer', 'onHold'] },
  waiting_on_customer: { is: ['waitingOnCustomer'] },
  on_hold: { is: ['onHold'] },
  resolved: { is: ['resolved', 'closed'] },
  closed: { is: ['closed', 'resolved'] },
}

export const bindOrderStatus: Binder<'order_status'> = (act, context) => {
  const id = idFor(act.order, 'order', context)
  return id === undefined ? undefined : bound(resource('order', id), act.status, orderWords[act.status])
}

export const bindTicketStatus: Binder<'ticket_status'> = (act, context) => {
  const id = idFor(act.ticket, 'ticket', context)
  return id === undefined ? undefined : bound(resource('ticket', id), act.status, ticketWords[act.status])
}

function bound(name: Resource, word: string, meaning: Meaning<string> | undefined): Bound {
  const statusOf = (value: unknown): string => (value as { status: string }).status
  if (!meaning) {
    const unsure = `the table of status words has no state for "${word}"`
    return { resource: name, holds: () => false, unsure }
  }
  return {
    resource: name,
    holds: (value) => meaning.is.includes(statusOf(value)),
    perhaps: (value) =>
      meaning.perhaps?.includes(statusOf(value))
        ? `"${word}" may be said of what is ${statusOf(value)}`
        : undefined,
  }
}
