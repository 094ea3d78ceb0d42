import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToCart } from '../commands/cart.ts'
import { cancelCheckout, quoteCheckout } from '../commands/checkout.ts'
import { handOff, notifyWhenRestocked } from '../commands/service.ts'
import { restock, sell } from '../commands/stock.ts'
import { productTraits } from '../facts/traits.ts'
import { freshJournal, randomStep, stage } from '../fixtures/random-steps.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { diffText, worldDiff } from './index.ts'

const cause: Cause = { by: 'event', name: 'test' }

const world = stage()
const sku = idOf(world.names('stock').find((name) => productTraits.plenty(world, idOf(name))) as Resource)
const shopper = idOf(
  world
    .names('cart')
    .find(
      (name) =>
        world.source(resource('shopper', idOf(name))) &&
        world.source<{ lines: readonly unknown[] }>(name)?.value.lines.length === 0,
    ) as Resource,
)
const inState = (kind: 'order' | 'ticket', status: string): Resource =>
  world
    .names(kind)
    .find((name) => world.source<{ status: string }>(name)?.value.status === status) as Resource
const named = (name: Resource): string => world.source<{ name: string }>(name)?.value.name as string
const product = named(resource('product', sku))
const name = named(resource('shopper', shopper))

/** What is said after something was done to the world of this test. */
function saidAfter(act: (fork: World) => unknown): string {
  const fork = world.fork(freshJournal(world))
  act(fork)
  return diffText(worldDiff(world, fork))
}

describe('the difference of two worlds is told in shop terms', () => {
  it.each<[string, (fork: World) => unknown, string]>([
    [
      'a cart',
      (fork) => addToCart(fork, { shopper, sku, quantity: 2 }, cause),
      `cart of ${name}: + 2 ${product}`,
    ],
    [
      'a stock',
      (fork) => sell(fork, sku, 'all', cause),
      `stock of ${product}: ${world.source<{ onHand: number }>(resource('stock', sku))?.value.onHand} -> 0`,
    ],
    [
      'an order',
      (fork) => fork.send(inState('order', 'shipped'), { type: 'go out' }, cause),
      `order ${idOf(inState('order', 'shipped'))}: shipped -> out for delivery`,
    ],
    [
      'a parcel, and what was paid for it',
      (fork) => fork.send(inState('order', 'picking'), { type: 'ship', tracking: 'HH1' }, cause),
      `order ${idOf(inState('order', 'picking'))}: + parcel HH1: `,
    ],
    [
      'a payment that is let go',
      (fork) => fork.send(inState('order', 'picking'), { type: 'cancel' }, cause),
      `order ${idOf(inState('order', 'picking'))}: + void of `,
    ],
    [
      'a return that is asked for',
      (fork) =>
        fork.send(inState('order', 'delivered'), { type: 'request return', reason: 'too small' }, cause),
      ': + return of ',
    ],
    [
      'a return that has arrived',
      (fork) => fork.send(inState('order', 'returnRequested'), { type: 'receive return' }, cause),
      `order ${idOf(inState('order', 'returnRequested'))}: return received`,
    ],
    [
      'a ticket',
      (fork) => fork.send(inState('ticket', 'open'), { type: 'start' }, cause),
      `ticket ${idOf(inState('ticket', 'open'))}: open -> in progress`,
    ],
    [
      'a comment',
      (fork) => fork.send(inState('ticket', 'open'), { type: 'comment', by: 'agent', text: 'On it' }, cause),
      `ticket ${idOf(inState('ticket', 'open'))}: + comment by the agent: On it`,
    ],
    [
      'a price',
      (fork) => fork.send(resource('price', sku), { type: 'reprice', minor: 995 }, cause),
      '-> 9.95 EUR',
    ],
    [
      'a desk',
      (fork) => fork.send(resource('desk', 'main'), { type: 'close' }, cause),
      'desk main: open -> closed',
    ],
    [
      'a place',
      (fork) =>
        fork.send(resource('shopper', shopper), { type: 'move', city: 'Ulm', postcode: '89073' }, cause),
      `shopper ${name}: city ${world.source<{ city: string }>(resource('shopper', shopper))?.value.city} -> Ulm`,
    ],
    [
      'a list',
      (fork) => fork.send(resource('list', 'best-sellers'), { type: 'publish', skus: [sku] }, cause),
      'list of best sellers: ',
    ],
    [
      'a product',
      (fork) => fork.send(resource('product', sku), { type: 'discontinue' }, cause),
      `product ${product}: listed -> discontinued`,
    ],
    [
      'a wish',
      (fork) => {
        sell(fork, sku, 'all', cause)
        notifyWhenRestocked(fork, { shopper, sku }, cause)
      },
      `restock notification of ${name} for ${product}: new, waiting`,
    ],
    [
      'a hand-off',
      (fork) => handOff(fork, { shopper, topic: 'a refund' }, cause),
      `of ${name}: new, waiting`,
    ],
    [
      'what was changed and changed back',
      (fork) => {
        sell(fork, sku, 1, cause)
        restock(fork, sku, 1, cause)
      },
      `stock of ${product}: version 1 -> 3, the same as before`,
    ],
    ['nothing', () => undefined, ''],
    ['time that passed', (fork) => fork.advance(1000), ''],
  ])('%s', (_, act, words) => {
    if (words === '') expect(saidAfter(act)).toBe('')
    else expect(saidAfter(act)).toContain(words)
  })

  it('lines that shrink, and lines that are gone', () => {
    const filled = world.fork(freshJournal(world))
    addToCart(filled, { shopper, sku, quantity: 3 }, cause)
    const emptied = filled.fork(freshJournal(world))
    emptied.send(resource('cart', shopper), { type: 'remove', sku }, cause)
    expect(diffText(worldDiff(filled, emptied))).toBe(`cart of ${name}: - 3 ${product}`)
  })
})

it('tells of a checkout what it came to, and then where it stands', () => {
  const before = world.fork(freshJournal(world))
  const who = idOf(world.names('shopper')[0] as Resource)
  before.send(resource('cart', who), { type: 'clear' }, cause)
  addToCart(before, { shopper: who, sku, quantity: 1 }, cause)
  const quoted = before.fork(freshJournal(world))
  const outcome = quoteCheckout(quoted, { shopper: who }, cause)
  const id = outcome.kind === 'done' ? outcome.checkout : ''
  expect(diffText(worldDiff(before, quoted))).toMatch(
    new RegExp(`^checkout ${id}: new, of ${named(resource('shopper', who))}, [\\d.]+ EUR, quoted$`),
  )
  const canceled = quoted.fork(freshJournal(world))
  cancelCheckout(canceled, { shopper: who, id }, cause)
  expect(diffText(worldDiff(quoted, canceled))).toBe(`checkout ${id}: quoted -> canceled`)
})

describe('the difference of two worlds', () => {
  it('is data first: what, which versions, the values', () => {
    const fork = world.fork(freshJournal(world))
    addToCart(fork, { shopper, sku, quantity: 1 }, cause)
    expect(worldDiff(world, fork)).toEqual([
      {
        about: `cart/${shopper}`,
        kind: 'changed',
        versions: [1, 2],
        before: { shopper, lines: [] },
        after: { shopper, lines: [expect.objectContaining({ sku, quantity: 1 })] },
        words: [`cart of ${name}: + 1 ${product}`],
      },
    ])
  })

  it('is what was committed, each resource once, in the order of kinds and names', () => {
    fc.assert(
      fc.property(fc.array(randomStep, { maxLength: 20 }), (steps) => {
        const fork = world.fork(freshJournal(world))
        for (const step of steps) step.happen(fork)
        const changes = worldDiff(world, fork)
        const committed = fork.journal.entries.flatMap((entry) =>
          entry.kind === 'commit' ? [entry.resource] : [],
        )
        expect(changes.map(({ about }) => about).sort()).toEqual([...new Set(committed)].sort())
        expect(changes.every(({ words }) => words.length > 0)).toBe(true)
        expect(worldDiff(world, fork)).toEqual(changes)
      }),
      { numRuns: 40 },
    )
  })

  it('looked at from the other side has the same resources, and what began is gone', () => {
    const fork = world.fork(freshJournal(world))
    sell(fork, sku, 'all', cause)
    notifyWhenRestocked(fork, { shopper, sku }, cause)
    expect(worldDiff(fork, world).map(({ kind, about }) => [kind, about])).toEqual([
      ['changed', `stock/${sku}`],
      ['gone', `restock-notification/${shopper}-${sku}`],
    ])
  })

  it('is none between a world and the one that was restored from its snapshot', () => {
    const copy = fromSnapshot(toSnapshot(world), freshJournal(world))
    expect(worldDiff(world, copy)).toEqual([])
  })

  it('tells what two branches did apart from one another', () => {
    const [one, other] = [world.fork(freshJournal(world)), world.fork(freshJournal(world))]
    sell(one, sku, 1, cause)
    sell(other, sku, 2, cause)
    expect(worldDiff(one, other)).toMatchObject([{ about: `stock/${sku}`, versions: [2, 2] }])
  })
})
