import { answerDue } from './answer-times.ts'
import { changes, type Given } from './changes.ts'
import type { OpenedTicket, Ticket, TicketState } from './ticket.ts'

/** What is written in a ticket on its way to a state. */
export interface TicketTalk {
  readonly answer: string
  /** What the shopper writes when it turns out not to be over. */
  readonly objection: string
}

type Leg = (talk: TicketTalk) => Given

const answer: Leg = ({ answer: text }) => ({ type: 'comment', by: 'agent', text })
const start: Leg = () => ({ type: 'start' })
const resolve: Leg = () => ({ type: 'resolve' })
const worked = [start, answer]

/** The events that bring a ticket from its opening to each of its states. */
const roads: Readonly<Record<TicketState, readonly Leg[]>> = {
  open: [],
  inProgress: worked,
  waitingOnCustomer: [...worked, () => ({ type: 'ask customer' })],
  onHold: [...worked, () => ({ type: 'hold' })],
  resolved: [...worked, resolve],
  closed: [...worked, resolve, () => ({ type: 'close' })],
  reopened: [...worked, resolve, ({ objection: text }) => ({ type: 'comment', by: 'shopper', text })],
}

/** A ticket that was just opened: the desk owes an answer by its priority. */
export function opened(ticket: OpenedTicket): Ticket {
  const { priority = 'normal', openedAt } = ticket
  return { ...ticket, priority, answerBy: answerDue(priority, openedAt) }
}

/** A ticket as its machine would have made it on its way to a state, between its opening and `now`. */
export function settled(status: TicketState, ticket: OpenedTicket, now: number, talk: TicketTalk): Ticket {
  const last = eventsTo(status, ticket, now, talk).reduce(
    (before, given) => (isChange(given.type) ? (changes[given.type](before, given) ?? before) : before),
    opened(ticket) as Parameters<(typeof changes)['resolve']>[0],
  )
  const { answerBy, ...rest } = last
  return answerBy === undefined ? rest : { ...rest, answerBy }
}

/** The events that bring a ticket to a state, each with its time: at even steps until `now`. */
export function eventsTo(
  status: TicketState,
  { openedAt }: OpenedTicket,
  now: number,
  talk: TicketTalk,
): readonly Given[] {
  const legs = roads[status]
  const step = Math.floor((now - openedAt) / (legs.length + 1))
  return legs.map((leg, index) => ({ ...leg(talk), at: openedAt + step * (index + 1) }))
}

function isChange(type: string): type is keyof typeof changes {
  return Object.hasOwn(changes, type)
}
