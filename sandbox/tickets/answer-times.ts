import type { TicketPriority } from './ticket.ts'

const hour = 60 * 60 * 1000

/** Within which time the desk means to answer a shopper, in ms. */
export const answerTimes: Readonly<Record<TicketPriority, number>> = {
  urgent: hour,
  high: 4 * hour,
  normal: 24 * hour,
  low: 72 * hour,
}

/** World time until which the desk means to answer what the shopper wrote at a time. */
export function answerDue(priority: TicketPriority, writtenAt: number): number {
  return writtenAt + answerTimes[priority]
}
