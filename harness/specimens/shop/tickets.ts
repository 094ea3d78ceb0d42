import type { Call, Decode } from './client.ts'
import { itemsOf } from './shape.ts'

export interface Ticket {
  readonly id: string
  readonly subject: string
  readonly status: string
}

const ticket: Decode<Ticket> = ({ id, subject, status }) =>
  typeof id === 'string' && typeof status === 'string'
    ? { id, status, subject: typeof subject === 'string' ? subject : '' }
    : undefined

export function readTickets(): Call<readonly Ticket[]> {
  return { path: '/tickets', decode: itemsOf(ticket) }
}
