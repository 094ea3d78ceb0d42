import { answerDue, answerTimes } from './answer-times.ts'
import { type Ticket, type TicketComment, type TicketPriority, ticketPriorities } from './ticket.ts'

/** What an event may bring. It comes from anywhere: each member is looked at before it is used. */
export interface Given {
  readonly type: string
  readonly at?: unknown
  readonly by?: unknown
  readonly text?: unknown
  readonly priority?: unknown
  readonly queue?: unknown
}

/** While no answer is owed, or it is not known since when, `answerBy` is undefined. */
export type TicketAtRest = Omit<Ticket, 'answerBy'> & { readonly answerBy?: number | undefined }

/** The ticket as an event makes it; undefined where what the event brings makes no sense. */
export type Change = (ticket: TicketAtRest, given: Given) => TicketAtRest | undefined

/** What each event does to a ticket, apart from its state. Other events change nothing but the state. */
export const changes = {
  /** An answer is owed from the shopper's comment on, and none from an agent's on. */
  comment: (ticket, { by, text, at }) => {
    if (!(isAuthor(by) && isText(text) && isTime(at))) return undefined
    const comment: TicketComment = { by, text, ...(at === undefined ? {} : { at }) }
    const answerBy = by === 'shopper' ? owedFrom(ticket, at) : undefined
    return { ...ticket, comments: [...ticket.comments, comment], answerBy }
  },
  'ask customer': (ticket) => ({ ...ticket, answerBy: undefined }),
  resolve: (ticket) => ({ ...ticket, answerBy: undefined }),
  reopen: (ticket, { at }) => (isTime(at) ? { ...ticket, answerBy: owedFrom(ticket, at) } : undefined),
  'set priority': (ticket, { priority }) => {
    if (!isPriority(priority)) return undefined
    const { answerBy } = ticket
    const sooner = answerTimes[ticket.priority] - answerTimes[priority]
    return { ...ticket, priority, answerBy: answerBy === undefined ? undefined : answerBy - sooner }
  },
  move: (ticket, { queue }) => (isText(queue) ? { ...ticket, queue } : undefined),
} as const satisfies Record<string, Change>

/** What is owed already stays due when it was: to write again postpones nothing. */
function owedFrom({ answerBy, priority }: TicketAtRest, at: number | undefined): number | undefined {
  if (answerBy !== undefined || at === undefined) return answerBy
  return answerDue(priority, at)
}

function isAuthor(by: unknown): by is TicketComment['by'] {
  return by === 'shopper' || by === 'agent'
}

function isPriority(priority: unknown): priority is TicketPriority {
  return ticketPriorities.some((one) => one === priority)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value)
}

function isTime(at: unknown): at is number | undefined {
  return at === undefined || (Number.isSafeInteger(at) && (at as number) >= 0)
}
