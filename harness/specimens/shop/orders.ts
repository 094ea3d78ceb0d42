import type { Call, Decode } from './client.ts'
import { itemsOf, listOf, moneyOf } from './shape.ts'

export interface Order {
  readonly id: string
  readonly status: string
  readonly total: string | undefined
  readonly tracking: string | undefined
  readonly lines: readonly { readonly name: string; readonly quantity: number }[]
}

const line: Decode<Order['lines'][number]> = ({ name, quantity }) =>
  typeof name === 'string'
    ? { name, quantity: Number.isInteger(quantity) ? (quantity as number) : 1 }
    : undefined

const order: Decode<Order> = ({ id, status, total, tracking, lines }) =>
  typeof id === 'string' && typeof status === 'string'
    ? {
        id,
        status,
        total: moneyOf(total),
        tracking: typeof tracking === 'string' ? tracking : undefined,
        lines: listOf(lines, line) ?? [],
      }
    : undefined

export function readOrders(): Call<readonly Order[]> {
  return { path: '/orders', decode: itemsOf(order) }
}
