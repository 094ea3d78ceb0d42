import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cause, resource } from '#journal'
import { armTrigger, type Condition, restock, sell, type World } from '#sandbox'
import type { Call } from './call.ts'
import { dispatch } from './dispatch.ts'
import { shopFront } from './fixtures/shop-front.ts'

type Front = ReturnType<typeof shopFront>

const call = (method: string, path: string, body?: unknown): Call => ({
  method,
  path,
  query: {},
  headers: {},
  ...(body === undefined ? {} : { body }),
})

const calls: readonly ((front: Front) => Call)[] = [
  ({ plenty }) => call('GET', `/inventory/${plenty}`),
  ({ last }) => call('GET', `/inventory/${last}`),
  ({ plenty }) => call('POST', '/cart/lines', { sku: plenty, quantity: 1 }),
  ({ plenty }) => call('DELETE', `/cart/lines/${plenty}`),
  () => call('POST', '/hand-offs', { topic: 'a person' }),
  () => call('GET', '/no-such-route'),
]

const conditions: readonly ((front: Front) => Condition)[] = [
  ({ plenty }) => ({ kind: 'read', resource: resource('stock', plenty) }),
  () => ({ kind: 'write', system: 'cart' }),
  () => ({ kind: 'route', route: 'POST /hand-offs' }),
  ({ shopper }) => ({ kind: 'committed', resource: resource('cart', shopper.id) }),
  ({ plenty }) => ({ kind: 'committed', resource: resource('stock', plenty) }),
  ({ world }) => ({ kind: 'time', at: world.now + 1500 }),
]

const actions: readonly ((front: Front, cause: Cause) => (world: World) => unknown)[] = [
  ({ plenty }, cause) =>
    (world) =>
      sell(world, plenty, 1, cause),
  ({ last }, cause) =>
    (world) =>
      restock(world, last, 2, cause),
  ({ plenty }, cause) =>
    (world) => {
      restock(world, plenty, 1, cause)
      restock(world, plenty, 1, cause)
    },
]

it("a trigger's doing lies between the entry that set it off and the next call, however calls interleave", () => {
  const one = fc.constantFrom(...calls)
  // Each call is answered, and the answer handed over at once or after those that come behind it.
  const played = fc.array(fc.record({ one, late: fc.boolean(), wait: fc.constantFrom(0, 1000) }), {
    maxLength: 20,
  })
  const armed = fc.array(
    fc.record({ when: fc.constantFrom(...conditions), what: fc.constantFrom(...actions) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  let fired = 0
  fc.assert(
    fc.property(armed, played, (triggers, plays) => {
      const front = shopFront()
      const { world, site, shopper } = front
      for (const [index, { when, what }] of triggers.entries()) {
        const name = `trigger ${index}`
        const happens = what(front, { by: 'event', name })
        armTrigger(world, { name, when: when(front), times: 3, happens: (here) => void happens(here) })
      }
      const open: (() => void)[] = []
      for (const { one: asked, late, wait } of plays) {
        const { completed } = dispatch(
          site,
          { role: 'bot', channel: 'chat', shopper: shopper.id },
          asked(front),
        )
        if (late) open.push(() => completed('whole'))
        else for (const end of [() => completed('whole'), ...open.splice(0)]) end()
        world.advance(wait)
      }
      const { entries, ended } = world.journal
      expect(ended).toBeUndefined()
      const invoked = entries.filter(({ kind }) => kind === 'invoked').map(({ seq }) => seq)
      for (const [index, entry] of entries.entries()) {
        if (entry.kind !== 'trigger' || entry.phase !== 'fired') continue
        fired += 1
        const next = invoked.find((seq) => seq > (entry.on ?? 0)) ?? Number.POSITIVE_INFINITY
        expect(entry.seq).toBeLessThan(next)
        const until = entries.findIndex(
          (other, place) => place > index && other.kind === 'trigger' && other.trigger === entry.trigger,
        )
        const done = entries
          .slice(index, until < 0 ? undefined : until)
          .filter(
            ({ kind, ...rest }) => kind === 'commit' && JSON.stringify(rest).includes(`"${entry.trigger}"`),
          )
        expect(done.length).toBeGreaterThan(0)
        for (const commit of done) expect(commit.seq).toBeLessThan(next)
      }
    }),
    { numRuns: 60 },
  )
  expect(fired).toBeGreaterThan(20)
})

it('acts behind the whole of a call that it waits for, and the call is answered as it was done', () => {
  const { world, site, shopper, plenty } = shopFront()
  armTrigger(world, {
    name: 'emptied',
    when: { kind: 'committed', resource: resource('cart', shopper.id) },
    happens: () =>
      void world.send(
        resource('cart', shopper.id),
        { type: 'remove', sku: plenty },
        { by: 'event', name: 'the web' },
      ),
  })
  const asked = call('POST', '/cart/lines', { sku: plenty, quantity: 2 })
  const { reply, completed } = dispatch(site, { role: 'bot', channel: 'chat', shopper: shopper.id }, asked)
  completed('whole')
  expect(reply).toMatchObject({ status: 201, json: { lines: [{ sku: plenty, quantity: 2 }] } })
  const kinds = world.journal.entries.slice(-5).map(({ kind }) => kind)
  expect(kinds).toEqual(['invoked', 'commit', 'trigger', 'commit', 'completed'])
})
