import type { Ticket } from '../shop/tickets.ts'

const words: Readonly<Record<string, string>> = {
  open: 'open',
  inProgress: 'in progress',
  waitingOnCustomer: 'waiting for your reply',
  onHold: 'on hold',
  resolved: 'resolved',
  closed: 'closed',
}

/** What is said of support tickets. */
export const ticketPhrases = {
  status: (ticket: Ticket, asOf: string | undefined) => {
    const subject = ticket.subject ? ` ("${ticket.subject}")` : ''
    const status = words[ticket.status] ?? `"${ticket.status}"`
    return `Your ticket ${ticket.id}${subject} is ${status}${asOf ? `, ${asOf}` : ''}.`
  },
  several: (count: number) => `You have ${count} tickets.`,
  none: () => 'You have no support tickets.',
  unknown: (id: string) => `I find no ticket ${id} in your account.`,
  consequence: () => "I can't tell you the status of your ticket",
} as const
