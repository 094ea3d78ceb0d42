import Type from 'typebox'
import { resource } from '#journal'
import { dispatch } from '#mocks'
import { shopperOf, skuOf, spoken } from '../cast.ts'
import { form, named, Quantity } from '../form.ts'
import { expected, type Looked, type Scene } from './expectation.ts'

type Channel = 'web' | 'app'
const On = Type.Optional(Type.Enum(['web', 'app']))
const Of = Type.Optional(named('shopper'))

/** The cart holds an item, looked at on a channel's own page, as a shopper would; any quantity unless it says one. */
export const cartHolds = expected(
  form({ 'cart holds': named('item'), quantity: Type.Optional(Quantity), of: Of, on: On }),
  (scene, { 'cart holds': item, quantity, of, on = 'web' }) => {
    const shown = cartOn(scene, on, of)
    const line = shown.lines.find(({ sku }) => sku === skuOf(scene.cast, item))
    const count = quantity === undefined ? '' : `${quantity} x `
    const held = line !== undefined && (quantity === undefined || quantity === line.quantity)
    return {
      ...shown.seen,
      words: `the cart on the ${on} holds ${count}the ${spoken(scene.cast, item)}`,
      held,
    }
  },
)

/** The cart holds nothing, looked at in the same way. */
export const cartIsEmpty = expected(
  form({ 'cart is empty': Type.Literal(true), of: Of, on: On }),
  (scene, { of, on = 'web' }) => {
    const { lines, seen } = cartOn(scene, on, of)
    return { ...seen, words: `the cart on the ${on} is empty`, held: lines.length === 0 }
  },
)

interface Line {
  readonly sku: string
  readonly quantity: number
  readonly name?: string
}

function cartOn(
  { site, cast }: Scene,
  channel: Channel,
  of: string | undefined,
): { readonly lines: readonly Line[]; readonly seen: Pick<Looked, 'detail' | 'about' | 'on'> } {
  const shopper = shopperOf(cast, of).id
  const caller = { role: 'harness', channel, shopper } as const
  const { reply, completed } = dispatch(site, caller, {
    method: 'GET',
    path: '/cart',
    query: {},
    headers: {},
  })
  completed('whole')
  const lines = (reply.json as { lines?: readonly Line[] }).lines ?? []
  const shown = lines.map(({ quantity, name, sku }) => `${quantity} x ${name ?? sku}`).join(', ') || 'nothing'
  const detail = `the cart on the ${channel} holds ${shown}`
  return { lines, seen: { detail, about: resource('cart', shopper), on: channel } }
}
