import { describe, expect, it } from 'vitest'
import type { StateNode } from 'xstate'
import { begin, type MachineEvent, type Step, step } from '../machine.ts'
import { answerTimes } from './answer-times.ts'
import { changes } from './changes.ts'
import { type OpenedTicket, type Ticket, type TicketState, ticketStates, ticketType } from './machine.ts'
import { eventsTo, opened, settled } from './settled.ts'

const { machine, value } = ticketType
const hour = 60 * 60_000
const ticket: OpenedTicket = {
  id: 'T-1',
  shopper: 'S1',
  subject: 's',
  queue: 'returns',
  comments: [],
  openedAt: 0,
}
const talk = { answer: 'We look into it.', objection: 'Again.' }
const first = () => begin(machine, opened(ticket))
const upTo = (...events: readonly (string | MachineEvent)[]): Step =>
  events.reduce<Step>((at, event) => {
    const next = step(machine, at, typeof event === 'string' ? { type: event } : event)
    if (!next.accepted) throw new Error(`refused in ${at.state}: ${JSON.stringify(event)}`)
    return next
  }, first())
const ticketAt = (at: Step) => value(at) as Ticket & { status: TicketState }
const says = (by: 'shopper' | 'agent', at?: number): MachineEvent => ({
  type: 'comment',
  by,
  text: 'x',
  ...(at === undefined ? {} : { at }),
})
const refused = (at: Step, event: MachineEvent): boolean => !step(machine, at, event).accepted

describe("the shopper's comment", () => {
  it.each<[TicketState, readonly string[], TicketState]>([
    ['open', [], 'open'],
    ['waitingOnCustomer', ['ask customer'], 'inProgress'],
    ['onHold', ['hold'], 'onHold'],
    ['resolved', ['resolve'], 'reopened'],
  ])('on one that is %s', (_state, road, then) => {
    expect(upTo(...road, says('shopper')).state).toBe(then)
  })

  it("differs from an agent's, which brings back nothing", () => {
    expect(upTo('ask customer', says('agent')).state).toBe('waitingOnCustomer')
    expect(upTo('resolve', says('agent')).state).toBe('resolved')
  })

  it('is refused by a closed ticket, and so is any', () => {
    const closed = upTo('resolve', 'close')
    for (const event of [says('shopper'), says('agent'), { type: 'move', queue: 'q' }])
      expect(refused(closed, event)).toBe(true)
    expect(step(machine, closed, { type: 'reopen' }).state).toBe('reopened')
  })

  it.each([{ text: ' ' }, { text: 5 }, { by: 'nobody', text: 'x' }, { text: 'x', at: -1 }, {}])(
    'is refused where it makes no sense: %j',
    (odd) => expect(refused(first(), { type: 'comment', by: 'agent', ...odd })).toBe(true),
  )
})

describe('the answer that is owed', () => {
  it('is due by the priority, and none is owed once it came', () => {
    expect(ticketAt(first()).answerBy).toBe(answerTimes.normal)
    expect(ticketAt(upTo(says('agent')))).not.toHaveProperty('answerBy')
    expect(ticketAt(upTo(says('agent'), says('shopper', 9 * hour))).answerBy).toBe(
      9 * hour + answerTimes.normal,
    )
  })

  it('is not put off by writing again', () => {
    expect(ticketAt(upTo(says('shopper', 9 * hour))).answerBy).toBe(answerTimes.normal)
  })

  it('is owed from no time that is not known', () => {
    expect(ticketAt(upTo(says('agent'), says('shopper')))).not.toHaveProperty('answerBy')
  })

  it('is due sooner or later when the priority changes', () => {
    for (const priority of ['urgent', 'low'] as const)
      expect(ticketAt(upTo({ type: 'set priority', priority }))).toMatchObject({
        priority,
        answerBy: answerTimes[priority],
      })
    expect(refused(first(), { type: 'set priority', priority: 'soon' })).toBe(true)
  })

  it('is owed anew when a ticket is reopened', () => {
    expect(ticketAt(upTo('resolve'))).not.toHaveProperty('answerBy')
    expect(ticketAt(upTo('resolve', { type: 'reopen', at: 7 })).answerBy).toBe(7 + answerTimes.normal)
  })
})

it('closes by itself three days after it was resolved', () => {
  const [silence] = upTo('resolve').scheduled
  expect(silence?.delayMs).toBe(72 * hour)
  expect(step(machine, upTo('resolve'), silence?.event as MachineEvent).state).toBe('closed')
  expect(upTo('resolve', says('shopper')).canceled).toEqual([silence?.id])
})

it.each(ticketStates)('is what events have made of it where history puts it: %s', (status) => {
  const events = eventsTo(status, ticket, 30 * hour, talk)
  const walked = events.reduce((at, event) => step(machine, at, { ...event }), first())
  expect([walked.state, ticketAt(walked)]).toEqual([
    status,
    { ...settled(status, ticket, 30 * hour, talk), status },
  ])
})

it('takes every transition that its machine has, on some way from its opening', () => {
  const events: readonly MachineEvent[] = [
    ...[...Object.keys(changes), 'start', 'hold', 'close'].map((type) => ({ type })),
    says('shopper'),
    says('agent'),
    { type: 'set priority', priority: 'low' },
    { type: 'move', queue: 'refunds' },
  ]
  const taken = new Set<string>()
  const known = new Map<unknown, Step>([['open', first()]])
  for (const at of known.values()) {
    for (const event of [...events, ...at.scheduled.map((delayed) => delayed.event)]) {
      const then = step(machine, at, event)
      if (!then.accepted) continue
      taken.add(`${at.state} ${event.type}`)
      if (!known.has(then.state)) known.set(then.state, then)
    }
  }
  const nodes = Object.values(machine.root.states as Record<TicketState, StateNode>)
  expect([...taken].sort()).toEqual(
    nodes.flatMap(({ key, ownEvents }) => ownEvents.map((type) => `${key} ${type}`)).sort(),
  )
})
