import { idOf, kindOf, resource } from '#journal'
import type { ActOf } from '#record'
import type { Order } from '#sandbox'
import type { BindContext, Binder } from './binder.ts'
import { dayPromised, daysAway } from './days.ts'
import { idFor } from './item.ts'

/**
 * The day on which an order is said to come. Any day that the order knows of makes it true: a word may be of when it was sent.
 * Bound where one day is named, and no more than that day is meant by it.
 */
export const bindDelivery: Binder<'delivery'> = (act, context) => {
  const promised = dayPromised(act.text)
  const id = promised && orderMeant(act, context)
  if (!promised || id === undefined) return undefined
  const { day, isLatest } = promised
  const away = (at: number) => daysAway(day, at, context)
  return {
    resource: resource('order', id),
    holds: (value) => {
      const due = dueOn(value as Order)
      const isEarlier = isLatest && due !== undefined && away(due).some((days) => days < 0)
      return isEarlier || daysOf(value as Order).some((at) => away(at).includes(0))
    },
    perhaps: (value) =>
      dueOn(value as Order) === undefined ? 'the order names no day on which it comes' : undefined,
  }
}

function orderMeant({ item }: ActOf<'delivery'>, context: BindContext): string | undefined {
  if (item !== undefined) return idFor(item, 'order', context)
  const asked = context.turn.message.asks.flatMap((ask) =>
    ask.for === 'fact' && kindOf(ask.of) === 'order' ? [idOf(ask.of)] : [],
  )
  return asked.length === 1 ? asked[0] : undefined
}

/** World time by which it is to be there. */
function dueOn({ delay, delivery }: Order): number | undefined {
  return delay?.until ?? delivery?.promisedOn
}

function daysOf(order: Order): readonly number[] {
  const { placedAt, shipments, payments, delay, delivery } = order
  const days = [placedAt, delay?.until, delay?.at, delivery?.promisedOn, order.deliveredAt]
  const sent = shipments.map(({ shippedAt }) => shippedAt)
  return [...days, ...sent, ...payments.map(({ at }) => at)].filter((at) => at !== undefined)
}
