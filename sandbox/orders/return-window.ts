import type { Order } from './order.ts'

/** For how many days after its delivery an order may be sent back. */
export const returnDays = 30

/** Whether the time in which an order may be sent back is not over; where its delivery has no known time, it is not. */
export function canBeReturned({ deliveredAt }: Pick<Order, 'deliveredAt'>, now: number): boolean {
  return deliveredAt === undefined || now - deliveredAt <= returnDays * 24 * 60 * 60 * 1000
}
