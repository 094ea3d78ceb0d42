import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { addTicket, type TicketState } from '#sandbox'
import { shopFront } from '../fixtures/shop-front.ts'

const hour = 60 * 60_000

function withTicket(status: TicketState) {
  const front = shopFront()
  const ticket = addTicket(front.world, { ref: status, shopper: front.shopper.id, status })
  const name = resource('ticket', ticket.id)
  const statusNow = () => front.world.source<{ status: string }>(name)?.value.status
  return { ...front, ticket, name, statusNow }
}

describe('the tickets of a shopper', () => {
  it('are listed the newest first, all or those in one state', async () => {
    const { ask, ticket } = withTicket('closed')
    const all = await ask('GET', '/tickets')
    const opened = all.json.items.map(({ openedAt }: { openedAt: string }) => openedAt)
    expect([all.json.total, opened]).toEqual([2, [...opened].sort().reverse()])
    const closed = await ask('GET', '/tickets?status=closed')
    expect(closed.json).toMatchObject({ total: 1, items: [{ id: ticket.id, status: 'closed' }] })
    expect((await ask('GET', '/tickets?status=lost')).json.code).toBe('tickets/invalid-filter')
  })
})

describe('a ticket that is opened', () => {
  it('is there, with the time until which the desk means to answer', async () => {
    const { ask, world, own, lastCompleted } = shopFront()
    const body = { subject: 'Zipper broke', text: 'After a week.', priority: 'high', order: own.order.id }
    const told = await ask('POST', '/tickets', { body })
    const now = new Date(world.now).toISOString()
    expect(told).toMatchObject({
      status: 201,
      json: {
        status: 'open',
        subject: 'Zipper broke',
        priority: 'high',
        order: own.order.id,
        comments: [{ by: 'shopper', text: 'After a week.', at: now }],
        openedAt: now,
        answerBy: new Date(world.now + 4 * hour).toISOString(),
        visibleOn: { web: now, app: now },
      },
    })
    const name = resource('ticket', told.json.id)
    expect(told.headers.get('etag')).toBe(`"${name}@1"`)
    expect(lastCompleted()).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: name, version: 1 }] },
      observations: [{ resource: name, version: 1 }],
    })
    expect((await ask('GET', `/tickets/${told.json.id}`)).json.subject).toBe('Zipper broke')
  })

  it('is opened once under one key, and a second one has another id', async () => {
    const { ask } = shopFront()
    const asked = { body: { subject: 's' }, headers: { 'idempotency-key': 'k' } }
    const [first, again] = [await ask('POST', '/tickets', asked), await ask('POST', '/tickets', asked)]
    expect(again.text).toBe(first.text)
    const other = await ask('POST', '/tickets', { body: { subject: 's' } })
    expect(other.json.id).not.toBe(first.json.id)
    expect((await ask('GET', '/tickets')).json.total).toBe(3)
  })

  it("is about no other shopper's order, and about none that there is not", async () => {
    const { ask, others, other } = shopFront()
    for (const order of [others.order.id, 'W000000']) {
      const told = await ask('POST', '/tickets', { body: { subject: 's', order } })
      expect(told).toMatchObject({ status: 404, json: { code: 'tickets/unknown-order' } })
      expect(told.text).not.toContain(other.id)
    }
  })

  it.each<unknown>([
    ...[undefined, null, [], 'x', {}, { subject: '' }, { subject: ' ' }, { subject: 5 }],
    ...[
      { subject: 's', priority: 'soon' },
      { subject: 's', priority: ['low'] },
      { subject: 's', text: '' },
    ],
    ...[{ subject: 's', order: 7 }, { subject: 's', queue: {} }, { subject: 'x'.repeat(2001) }],
    JSON.parse('{"__proto__":{"subject":"s"}}'),
  ])('is refused as it makes no sense: %j', async (body) => {
    const { ask, world } = shopFront()
    const { state } = world
    const told = await ask('POST', '/tickets', body === undefined ? {} : { body })
    expect(told).toMatchObject({ status: 422, json: { code: 'tickets/invalid' } })
    expect(world.state).toBe(state)
  })
})

describe("the shopper's comment", () => {
  it.each<[TicketState, TicketState]>([
    ['open', 'open'],
    ['waitingOnCustomer', 'inProgress'],
    ['resolved', 'reopened'],
  ])('on a ticket that is %s makes it %s', async (before, after) => {
    const { ask, ticket, statusNow, world } = withTicket(before)
    const told = await ask('POST', `/tickets/${ticket.id}/comments`, { body: { text: 'And now?' } })
    expect(told).toMatchObject({ status: 201, json: { id: ticket.id, status: after } })
    expect(told.json.comments.at(-1)).toEqual({
      by: 'shopper',
      text: 'And now?',
      at: new Date(world.now).toISOString(),
    })
    expect(statusNow()).toBe(after)
  })

  it('is refused by a closed ticket, with the state as it is', async () => {
    const { ask, ticket, name, statusNow } = withTicket('closed')
    const told = await ask('POST', `/tickets/${ticket.id}/comments`, { body: { text: 'And now?' } })
    expect(told).toMatchObject({ status: 409, json: { code: 'tickets/closed' } })
    expect(told.json.current[name]).toMatchObject({ status: 'closed' })
    expect(statusNow()).toBe('closed')
  })

  it('is written on the version that was seen, or answered 412', async () => {
    const { ask, ticket, name, world } = withTicket('inProgress')
    const tag = (await ask('GET', `/tickets/${ticket.id}`)).headers.get('etag') as string
    world.send(name, { type: 'hold' }, { by: 'event', name: 'agent' })
    const asked = { body: { text: 'x' }, headers: { 'if-match': tag } }
    expect(await ask('POST', `/tickets/${ticket.id}/comments`, asked)).toMatchObject({
      status: 412,
      json: { code: 'ticket/changed' },
    })
  })

  it.each<unknown>([undefined, null, {}, { text: '' }, { text: 5 }, { text: 'x'.repeat(2001) }, ['text']])(
    'is refused as it makes no sense: %j',
    async (body) => {
      const { ask, ticket } = withTicket('open')
      const told = await ask('POST', `/tickets/${ticket.id}/comments`, body === undefined ? {} : { body })
      expect(told).toMatchObject({ status: 422, json: { code: 'tickets/invalid' } })
    },
  )

  it("reaches nobody else's ticket", async () => {
    const { ask, others, world, lastCompleted } = shopFront()
    const { state } = world
    const told = await ask('POST', `/tickets/${others.ticket.id}/comments`, { body: { text: 'x' } })
    expect(told).toMatchObject({ status: 404, json: { code: 'tickets/unknown-ticket' } })
    expect(lastCompleted().observations).toEqual([])
    expect(world.state).toBe(state)
  })
})
