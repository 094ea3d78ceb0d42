import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Price } from '../schemas/price.ts'
import type { Product } from '../schemas/product.ts'
import type { World } from '../world.ts'
import { addFlashSale } from './flash-sale.ts'
import { addOrder } from './order.ts'
import { type OrderTrait, ordersWith, orderTraits, pickOrder } from './order-traits.ts'
import { addShopper } from './shopper.ts'
import { pickShopper, type ShopperTrait, shoppersWith, shopperTraits } from './shopper-traits.ts'
import { addTicket } from './ticket.ts'
import { pickTicket, type TicketTrait, ticketsWith, ticketTraits } from './ticket-traits.ts'
import { type ProductTrait, pickProduct, productsWith, productTraits } from './traits.ts'

const cause: Cause = { by: 'event', name: 'test' }

/** A product in a world of its own, made of what is said and beside nothing else that matters. */
interface Stand {
  readonly product?: Partial<Product>
  readonly onHand?: number
  readonly price?: Partial<Price>
  readonly others?: readonly Stand[]
  readonly lists?: readonly string[]
  /** In how many ms its flash sale goes live. */
  readonly saleInMs?: number
}

const plain = { name: 'Quartz Kettle', category: 'X', description: '', listedAt: 0, similar: [] }
const eur = (minor: number) => ({ minor, currency: 'EUR' })

function put(
  world: World,
  sku: string,
  { product, onHand, price, others = [], lists = [], saleInMs }: Stand,
): void {
  world.begin(resource('product', sku), { ...plain, sku, ...product }, cause)
  if (onHand !== undefined) world.begin(resource('stock', sku), { sku, onHand }, cause)
  if (price) world.begin(resource('price', sku), { sku, ...price }, cause)
  if (saleInMs !== undefined) {
    const terms = { sku, startsInMs: saleInMs, lastsMs: 1000, quantity: 1, percentOff: 50 }
    addFlashSale(world, { ref: 'sale', ...terms })
  }
  for (const id of lists) world.send(resource('list', id), { type: 'publish', skus: [sku] }, cause)
  others.forEach((other, index) => {
    put(world, `Z${index + 1}`, other)
  })
}

function stands(stand: Stand): World {
  const world = createWorld()
  put(world, 'Z0', stand)
  return world
}

const cheap: Stand = { onHand: 9, price: { amount: eur(900), regular: eur(900) } }
const near = (name: string): Stand => ({ product: { name } })
const kin: Stand = { product: { name: 'Kin', variantOf: 'P' }, onHand: 1 }
const parent: Stand = { product: { name: 'Parent', variants: ['Z0', 'Z1'] } }
const show = { startsAt: 0, venue: 'V', city: 'C' }

/** For each trait a product that has it and one that has not. */
const examples: Readonly<Record<ProductTrait, readonly [holding: Stand, failing: Stand]>> = {
  'in stock': [{ onHand: 1 }, { onHand: 0 }],
  plenty: [{ onHand: 10 }, { onHand: 9 }],
  'few left': [{ onHand: 5 }, { onHand: 1 }],
  'last one': [{ onHand: 1 }, { onHand: 2 }],
  'sold out': [{ onHand: 0 }, {}],
  'has a similar item in stock': [
    { product: { similar: ['Z1'] }, others: [{ ...near('Other'), onHand: 1 }] },
    { product: { similar: ['Z1'] }, others: [{ ...near('Other'), onHand: 0 }] },
  ],
  // What begins is one, unless it only groups its variants.
  'new arrival': [{ lists: ['new-arrivals'] }, { product: { variants: ['Z1'] }, lists: ['best-sellers'] }],
  'best seller': [{ lists: ['best-sellers'] }, { lists: ['new-arrivals'] }],
  'on sale': [
    { price: { amount: eur(900), regular: eur(1000) } },
    { price: { amount: eur(900), regular: eur(900) } },
  ],
  'has an ambiguous name': [{ others: [near('Quartz Kettle Pro')] }, { others: [near('Quartz Pan Pro')] }],
  'has an unambiguous name': [{ others: [near('Quartz Pan')] }, { others: [near('Kettle')] }],
  'has variants': [{ product: { variants: ['Z1'] } }, { product: { variantOf: 'Z1' } }],
  'is a variant': [{ product: { variantOf: 'Z1' } }, { product: { variants: ['Z1'] } }],
  'has another variant in stock': [
    { product: { variantOf: 'Z2' }, others: [kin, parent] },
    { product: { variantOf: 'Z2' }, onHand: 1, others: [{ ...kin, onHand: 0 }, parent] },
  ],
  limited: [{ product: { limit: 2 } }, {}],
  'has no limit': [{}, { product: { limit: 2 } }],
  perishable: [{ product: { keepsDays: 3 } }, {}],
  'has a warranty': [{ product: { warrantyMonths: 24 } }, {}],
  'has a date': [{ product: { show } }, {}],
  'has seats': [{ product: { show: { ...show, rows: 3, seatsPerRow: 9 } } }, { product: { show } }],
  'flash sale announced': [
    { ...cheap, saleInMs: 1 },
    { ...cheap, saleInMs: 0 },
  ],
  'in a flash sale': [
    { ...cheap, saleInMs: 0 },
    { ...cheap, saleInMs: 1 },
  ],
}

describe('a product', () => {
  it.each(Object.entries(examples))(
    'that is or has "%s" is told from one that is not',
    (trait, [yes, no]) => {
      const holds = productTraits[trait as ProductTrait]
      expect([holds(stands(yes), 'Z0'), holds(stands(no), 'Z0')]).toEqual([true, false])
      expect(holds(createWorld(), 'NO')).toBe(trait === 'has an unambiguous name')
    },
  )

  it('with variants is neither in stock nor sold out: its variants are', () => {
    const [sku = ''] = productsWith(createWorld(), ['has variants'])
    expect(productTraits['in stock'](createWorld(), sku)).toBe(false)
    expect(productTraits['sold out'](createWorld(), sku)).toBe(false)
  })

  it('has a near name from the moment on at which another gets one', () => {
    const world = stands({})
    expect(productTraits['has an ambiguous name'](world, 'Z0')).toBe(false)
    put(world, 'Z9', near('Quartz Kettle, blue'))
    expect(productTraits['has an ambiguous name'](world, 'Z0')).toBe(true)
  })
})

const skus = [pickProduct(createWorld(), 'one', ['plenty']), pickProduct(createWorld(), 'two', ['last one'])]

function ordered(status: Parameters<typeof addOrder>[1]['status'], count = 1): [World, string] {
  const world = createWorld()
  const chosen = (skus as string[]).slice(0, count)
  return [world, addOrder(world, { ref: 'order', shopper: 'S1', status, skus: chosen }).id]
}

function daysLater([world, id]: [World, string], days: number): [World, string] {
  world.advance(days * 24 * 60 * 60_000)
  return [world, id]
}

const orderExamples: Readonly<
  Record<OrderTrait, readonly [holding: [World, string], failing: [World, string]]>
> = {
  'payment failed': [ordered('paymentFailed'), ordered('placed')],
  picking: [ordered('picking'), ordered('shipped')],
  'partly shipped': [ordered('partlyShipped'), ordered('shipped')],
  shipped: [ordered('shipped'), ordered('delivered')],
  'out for delivery': [ordered('outForDelivery'), ordered('shipped')],
  delayed: [ordered('delayed'), ordered('picking')],
  delivered: [ordered('delivered'), ordered('canceled')],
  'delivery failed': [ordered('deliveryFailed'), ordered('outForDelivery')],
  canceled: [ordered('canceled'), ordered('delivered')],
  'return requested': [ordered('returnRequested'), ordered('delivered')],
  returned: [ordered('returned'), ordered('returnRequested')],
  refunded: [ordered('refunded'), ordered('returned')],
  'on its way': [ordered('shipped'), ordered('delivered')],
  'can be canceled': [ordered('picking'), ordered('shipped')],
  'can be returned': [ordered('delivered'), daysLater(ordered('delivered'), 31)],
  'too old to be returned': [daysLater(ordered('delivered'), 31), ordered('delivered')],
  'has tracking': [ordered('shipped'), ordered('picking')],
  'has several lines': [ordered('shipped', 2), ordered('shipped')],
}

function asked(
  status: Parameters<typeof addTicket>[1]['status'],
  more: Partial<Parameters<typeof addTicket>[1]> = {},
): [World, string] {
  const world = createWorld()
  return [world, addTicket(world, { ref: 'ticket', shopper: 'S1', status, ...more }).id]
}

function askedAboutOrder(): [World, string] {
  const [world, order] = ordered('delivered')
  const shopper = 'S1'
  return [world, addTicket(world, { ref: 'ticket', shopper, status: 'open', order }).id]
}

const ticketExamples: Readonly<
  Record<TicketTrait, readonly [holding: [World, string], failing: [World, string]]>
> = {
  open: [asked('open'), asked('closed')],
  'in progress': [asked('inProgress'), asked('open')],
  waiting: [asked('waitingOnCustomer'), asked('onHold')],
  'on hold': [asked('onHold'), asked('waitingOnCustomer')],
  closed: [asked('closed'), asked('resolved')],
  reopened: [asked('reopened'), asked('open')],
  urgent: [asked('open', { priority: 'urgent' }), asked('open')],
  'about an order': [askedAboutOrder(), asked('open')],
  unresolved: [asked('onHold'), asked('resolved')],
  'can be reopened': [asked('closed'), asked('open')],
  'has an answer': [asked('inProgress'), asked('open')],
}

function shopper(with_: (world: World, id: string) => void = () => {}): [World, string] {
  const world = createWorld()
  const { id } = addShopper(world, 'shopper')
  with_(world, id)
  return [world, id]
}
const sku = String(skus[0])
const order = (status: Parameters<typeof addOrder>[1]['status']) =>
  shopper((world, id) => addOrder(world, { ref: 'order', shopper: id, status, skus: [sku] }))
const ticket = (status: Parameters<typeof addTicket>[1]['status']) =>
  shopper((world, id) => addTicket(world, { ref: 'ticket', shopper: id, status }))

const shopperExamples: Readonly<
  Record<ShopperTrait, readonly [holding: [World, string], failing: [World, string]]>
> = {
  'has ordered': [order('delivered'), shopper()],
  'has never ordered': [shopper(), order('canceled')],
  'has an order on its way': [order('shipped'), order('delivered')],
  'has a delayed order': [order('delayed'), order('shipped')],
  'has an order to cancel': [order('picking'), order('delivered')],
  'has an unresolved ticket': [ticket('open'), ticket('closed')],
  'has something in the cart': [
    shopper((world, id) => world.send(resource('cart', id), { type: 'add', sku, quantity: 1 }, cause)),
    shopper(),
  ],
}

describe.each([
  ['an order', orderTraits, orderExamples],
  ['a ticket', ticketTraits, ticketExamples],
  ['a shopper', shopperTraits, shopperExamples],
] as const)('%s', (_what, traits, of) => {
  it.each(Object.entries(of))(
    'of which "%s" holds is told from one of which it does not',
    (trait, [yes, no]) => {
      const holds = (traits as Record<string, (world: World, id: string) => boolean>)[trait]
      expect([holds?.(...yes), holds?.(...no), holds?.(createWorld(), 'NO')]).toEqual([true, false, false])
    },
  )
})

it('picks orders, tickets and shoppers by their traits, the same for the same episode', () => {
  const world = createWorld()
  const picks = (from: World) => [
    pickOrder(from, 'o', ['on its way', 'has tracking']),
    pickTicket(from, 't', ['unresolved', 'has an answer']),
    pickShopper(from, 's', ['has an order to cancel']),
  ]
  const [o, t, s] = picks(world)
  expect(ordersWith(world, ['on its way', 'has tracking'])).toContain(o)
  expect(ticketsWith(world, ['unresolved', 'has an answer'])).toContain(t)
  expect(shoppersWith(world, ['has an order to cancel'])).toContain(s)
  expect(picks(createWorld())).toEqual([o, t, s])
  expect(pickOrder(world, 'o', ['delivered', 'canceled'])).toBeUndefined()
  expect(pickTicket(world, 't', ['open', 'closed'])).toBeUndefined()
  expect(pickShopper(world, 's', ['has ordered', 'has never ordered'])).toBeUndefined()
})

it('names the traits that there are, where it is asked for one that is none', () => {
  const world = createWorld()
  const unknown = ['shiny', 'constructor', '__proto__'] as unknown[]
  for (const trait of unknown as never[]) {
    expect(() => productsWith(world, [trait])).toThrow(
      `"${trait}": there is none of that name; there are in stock`,
    )
    expect(() => ordersWith(world, [trait])).toThrow('there are payment failed')
    expect(() => ticketsWith(world, [trait])).toThrow('there are open')
    expect(() => shoppersWith(world, [trait])).toThrow('there are has ordered')
  }
})
