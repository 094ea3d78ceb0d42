import type { CartChange } from '../cart/change.ts'
import { type CartLine, isUnits, unitsIn } from '../cart/lines.ts'
import type { Cart } from '../cart/machine.ts'
import { ruledOut } from '../cart/rules/index.ts'
import { writtenOn } from '../conflicts/written-on.ts'
import { entityType } from '../entity-types.ts'
import { type Cause, resource } from '../journal/index.ts'
import { type MachineEvent, step } from '../machine.ts'
import type { Price } from '../schemas/price.ts'
import type { World } from '../world.ts'
import { type Outcome, type Refusal, refused, sendOrRefuse } from './command.ts'

/** Adds units of a SKU to the shopper's cart at the source, or says why not. */
export function addToCart(world: World, change: CartChange, cause: Cause): Outcome {
  const { sku, quantity } = change
  const unitPrice = world.source<Price>(resource('price', sku))?.value.amount
  return write(world, change, cause, {
    event: { type: 'add', sku, quantity, at: world.now, ...(unitPrice ? { unitPrice } : {}) },
    total: (lines) => unitsIn(lines, sku) + quantity,
    no: invalid('add', change),
  })
}

/** Sets the units of a SKU that is in the cart. */
export function setCartQuantity(world: World, change: CartChange, cause: Cause): Outcome {
  const { sku, quantity } = change
  return write(world, change, cause, {
    event: { type: 'set quantity', sku, quantity },
    total: () => quantity,
    no: invalid('set quantity', change),
  })
}

/** Takes a SKU out of the cart. */
export function removeFromCart(world: World, change: Omit<CartChange, 'quantity'>, cause: Cause): Outcome {
  const { sku } = change
  return write(world, change, cause, {
    event: { type: 'remove', sku },
    no: { code: 'cart/no-such-line', detail: `${sku} is not in the cart` },
  })
}

/** Takes everything out of the cart; one that holds nothing stays as it is. */
export function emptyCart(world: World, whose: Pick<CartChange, 'shopper' | 'base'>, cause: Cause): Outcome {
  return write(world, { ...whose, sku: '' }, cause, {
    event: { type: 'clear' },
    no: { code: 'cart/invalid-change', detail: 'the cart cannot be emptied' },
  })
}

/** A write to a cart: the event, and what its machine's no is called. */
interface Wish {
  readonly event: MachineEvent
  /** The units that the line would have on these lines, where the rules are to be asked. */
  total?(lines: readonly CartLine[]): number
  readonly no: Pick<Refusal, 'code' | 'detail'>
}

function invalid(type: string, { sku, quantity }: CartChange): Wish['no'] {
  return { code: 'cart/invalid-change', detail: `the cart does not take "${type}" of ${quantity} x ${sku}` }
}

function write(
  world: World,
  { shopper, sku, base }: Omit<CartChange, 'quantity'>,
  cause: Cause,
  { event, total, no }: Wish,
): Outcome {
  const name = resource('cart', shopper)
  const on = writtenOn<Cart>(world, name, base)
  if (on.kind === 'refused') return on
  const lines = on.value?.lines ?? []
  if ('quantity' in event && !isUnits(event.quantity)) return refused(no.code, no.detail, [name])
  const refusal = total && ruledOut(world, { shopper, sku, quantity: total(lines) }, lines)
  if (refusal) return { kind: 'refused', refusal }
  if (!on.value) return refused('cart/unknown', `there is no cart of ${shopper}`, [])
  if (on.value.mergedInto) return refused('cart/merged', 'this cart went into that of a shopper', [name])
  const sent = on.replaces ? replacing(on.value, event) : event
  return sent ? sendOrRefuse(world, name, sent, cause, no, base) : refused(no.code, no.detail, [name])
}

/** What makes of any cart what the event makes of this one; undefined where this one does not take it. */
function replacing(cart: Cart, event: MachineEvent): MachineEvent | undefined {
  const { machine } = entityType('cart')
  const next = step(machine, { state: cart.lines.length ? 'filled' : 'empty', context: cart }, event)
  return next.accepted ? { type: 'replace', lines: (next.context as Cart).lines } : undefined
}
