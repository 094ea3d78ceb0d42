import { type Resource, resource } from '#journal'
import type { Order, OrderState } from '#sandbox'
import type { Binder, Bound } from './binder.ts'
import { idFor } from './item.ts'
import { beyondState, isUnsent, type Meaning, orderWords, ticketWords } from './status-words.ts'

type OrderValue = Order & { readonly status: OrderState }

export const bindOrderStatus: Binder<'order_status'> = (act, context) => {
  const id = idFor(act.order, 'order', context)
  if (id === undefined) return undefined
  const tied = bound(resource('order', id), act.status, orderWords[act.status])
  const said = context.turn.message.at
  return {
    ...tied,
    holds: (value) => tied.holds(value) && !isUnsent(act.status, value as OrderValue),
    perhaps: (value) => tied.perhaps?.(value) ?? beyondState(act.status, value as OrderValue, said),
  }
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
