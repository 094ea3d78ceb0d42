import { beforeEach, describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { addTicket } from '../facts/ticket.ts'
import { productsWith } from '../facts/traits.ts'
import { type Cause, type Resource, resource } from '../journal/index.ts'
import { answerTimes } from '../tickets/answer-times.ts'
import type { Ticket, TicketState } from '../tickets/machine.ts'
import type { World } from '../world.ts'
import type { Outcome } from './command.ts'
import {
  answerTicket,
  askCustomer,
  commentTicket,
  openTicket,
  reopenTicket,
  resolveTicket,
} from './tickets.ts'

const cause: Cause = { by: 'event', name: 'test' }
const [sku = ''] = productsWith(createWorld(), ['plenty'])
let world: World
let shopper: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper').id
})

const at = (name: Resource) => world.source<Ticket & { status: TicketState }>(name)?.value
const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const nameOf = (outcome: Outcome): Resource =>
  outcome.kind === 'done' ? (outcome.versions[0]?.resource as Resource) : resource('ticket', 'none')

describe('a ticket', () => {
  it('goes its way by commands, each at the time of the world', () => {
    const name = nameOf(openTicket(world, { shopper, subject: 'Zipper', text: 'It broke.' }, cause))
    const ticket = name.slice('ticket/'.length)
    const openedAt = world.now
    expect(at(name)).toMatchObject({ status: 'open', openedAt, answerBy: openedAt + answerTimes.normal })
    world.advance(60_000)
    answerTicket(world, { ticket, text: 'Which one?' }, cause)
    askCustomer(world, { ticket }, cause)
    commentTicket(world, { ticket, shopper, text: 'The left one.' }, cause)
    expect(at(name)).toMatchObject({ status: 'inProgress', answerBy: world.now + answerTimes.normal })
    resolveTicket(world, { ticket }, cause)
    reopenTicket(world, { ticket }, cause)
    expect(at(name)?.status).toBe('reopened')
    expect(at(name)?.comments.map(({ by, at: when }) => [by, when])).toEqual([
      ['shopper', openedAt],
      ['agent', world.now],
      ['shopper', world.now],
    ])
  })

  it('has an id that does not hang on what other shoppers do', () => {
    const other = addShopper(world, 'other').id
    const alone = nameOf(openTicket(world.fork(world.journal), { shopper, subject: 's' }, cause))
    openTicket(world, { shopper: other, subject: 's' }, cause)
    expect(nameOf(openTicket(world, { shopper, subject: 's' }, cause))).toBe(alone)
  })

  it("is about an order of the shopper's own", () => {
    const order = addOrder(world, { ref: 'o', shopper, status: 'shipped', skus: [sku] }).id
    const other = addShopper(world, 'other').id
    expect(at(nameOf(openTicket(world, { shopper, subject: 's', order }, cause)))?.order).toBe(order)
    expect(codeOf(openTicket(world, { shopper: other, subject: 's', order }, cause))).toBe(
      'tickets/unknown-order',
    )
  })
})

describe('a command is refused', () => {
  it.each<[string, TicketState, (of: { ticket: string }) => Outcome]>([
    ['tickets/closed', 'closed', (of) => commentTicket(world, { ...of, text: 'x' }, cause)],
    ['tickets/closed', 'closed', (of) => answerTicket(world, { ...of, text: 'x' }, cause)],
    ['tickets/invalid-comment', 'open', (of) => commentTicket(world, { ...of, text: ' ' }, cause)],
    ['tickets/not-waiting', 'resolved', (of) => askCustomer(world, of, cause)],
    ['tickets/not-resolvable', 'closed', (of) => resolveTicket(world, of, cause)],
    ['tickets/not-over', 'open', (of) => reopenTicket(world, of, cause)],
  ])('with %s where the ticket is %s, which it names', (code, status, command) => {
    const ticket = addTicket(world, { ref: status, shopper, status }).id
    expect(command({ ticket })).toMatchObject({ refusal: { code, because: [`ticket/${ticket}`] } })
  })

  it('for a ticket that there is not, for one of somebody else, and for one about nothing', () => {
    const ticket = addTicket(world, { ref: 't', shopper, status: 'open' }).id
    for (const of of [{ ticket: 'T-0' }, { ticket, shopper: 'S0' }])
      expect(codeOf(resolveTicket(world, of, cause))).toBe('tickets/unknown-ticket')
    expect(codeOf(openTicket(world, { shopper, subject: ' ' }, cause))).toBe('tickets/invalid-ticket')
    const priority = 'constructor' as 'low'
    expect(codeOf(openTicket(world, { shopper, subject: 'x', priority }, cause))).toBe(
      'tickets/invalid-ticket',
    )
  })
})
