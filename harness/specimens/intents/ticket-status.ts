import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { readTickets, type Ticket } from '../shop/tickets.ts'
import type { Intent, Turn } from '../turn.ts'
import { named, unfinishedFirst } from './named.ts'

/** How many tickets are told at once. */
const most = 5

/** What a shopper may call that which a ticket is about. */
const matter = 'complaint|claim|case|request|issue|problem|inquiry|enquiry|report'

const done = ['resolved', 'closed']

/** The status of the shopper's support tickets. */
export const ticketStatus: Intent = {
  name: 'ticket-status',
  cues: [
    [4, 'ticket|t-#'],
    [2, 'ticket|t-# status|update|news|progress|happen*|state|resolved|fixed'],
    [
      4,
      `${matter} status|update|news|progress|happen*|state|resolved|solved|fixed|looked|hear*|work*|stand*|far|became|become`,
    ],
    [
      4,
      `${matter} support|back|yet|already|handle*|dealt|reported|raised|filed|opened|sent|still|answer*|repl*`,
    ],
    [4, '"support|service|help request|case|inquiry|enquiry|issue"'],
    [4, 'complaint|reported|complained what|how|any|when|did|has|is|where'],
    [4, '"i|have wrote|written|contacted|emailed|messaged" support|you|service|team'],
    [-3, 'order|parcel|package|delivery'],
    [-6, 'talk|speak|connect|chat|transfer agent|human|person|someone|somebody|anyone|anybody|support'],
  ],
  async answer(turn) {
    const { tickets } = turn.policy.voice
    const outcome = await turn.client.call(readTickets())
    const failure = { system: 'ticketing', consequence: tickets.consequence(), what: 'your tickets' } as const
    return settle(turn, outcome, failure, async ({ value, asOf }) => {
      const { these, missing } = named(turn.said, value)
      if (these.length === 0) return [text(missing ? tickets.unknown(missing) : tickets.none())]
      return [await told(turn, these, asOf)]
    })
  },
}

async function told(
  turn: Turn,
  all: readonly Ticket[],
  asOf: number | undefined,
): Promise<ReturnType<typeof text>> {
  const { tickets } = turn.policy.voice
  const time = await turn.policy.statusTime(turn, asOf)
  const first = unfinishedFirst(all, done).slice(0, most)
  const count = all.length > 1 ? tickets.several(all.length) : undefined
  return text(count, ...first.map((ticket) => tickets.status(ticket, time)))
}
