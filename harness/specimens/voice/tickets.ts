import type { Ticket } from '../shop/tickets.ts'

const words: Readonly<Record<string, string>> = {
  open: 'is open',
  inProgress: 'is in progress',
  waitingOnCustomer: 'is waiting for your reply',
  onHold: 'is on hold',
  resolved: 'is resolved',
  closed: 'has the status closed',
  reopened: 'has been reopened',
}

/** What is said of support tickets. */
export const ticketPhrases = {
  status: (ticket: Ticket, asOf: string | undefined) => {
    const subject = ticket.subject ? ` ("${ticket.subject}")` : ''
    const status = words[ticket.status] ?? `has the status "${ticket.status}"`
    return `Your ticket ${ticket.id}${subject} ${status}${asOf ? `, ${asOf}` : ''}.`
  },
  several: (count: number) => `You have ${count} tickets.`,
  none: () => 'You have no support tickets.',
  unknown: (id: string) => `You have no ticket ${id}.`,
  consequence: () => "I can't tell you the status of your ticket",
} as const
