import Type from 'typebox'
import { valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { exactly, Fresh, MoneyShown, named, Time, together, Written } from '../shown.ts'
import { Units } from './product-contract.ts'

const { sku, quantity } = valueSchemas.cart.properties.lines.items.properties

const CartLine = named('CartLine', {
  sku,
  quantity,
  name: Type.Optional(Type.String()),
  unitPrice: Type.Optional(MoneyShown),
})
const Line = together(
  CartLine,
  Type.Object({
    priceWas: Type.Optional(MoneyShown),
    available: Units,
    availability: Type.Enum(['fully', 'partly', 'not']),
  }),
)
const WrittenLine = together(CartLine, Type.Object({ priceWas: Type.Optional(MoneyShown) }))

const Cart = Type.Object({ lines: Type.Array(Line), expiredAt: Type.Optional(Time) }, { title: 'Cart' })
const WrittenCart = Type.Object({ lines: Type.Array(WrittenLine) }, { title: 'WrittenCart' })
const LeftOut = exactly({ sku, quantity, code: Type.String(), detail: Type.String() })

const Sku = Type.String({ description: 'a text' })
const Quantity = Type.Integer({ minimum: 1, description: 'a whole number from 1' })
const path = { sku: 'the SKU of a line' }
const after = { 200: together(WrittenCart, Written) }
const changes = ['cart/unknown', 'cart/merged', 'cart/invalid-change']
/** What the rules of the cart say. */
const rules = [
  ...['catalog/choose-variant', 'catalog/unknown-sku', 'catalog/discontinued', 'cart/max-quantity'],
  ...['cart/max-lines', 'cart/product-limit', 'flash-sale/limit', 'cart/mixed-currency'],
  ...['inventory/discontinued', 'inventory/out-of-stock', 'inventory/not-enough'],
]

export const readCart = {
  summary: 'Shows the shopper’s cart',
  answers: { 200: together(Cart, Fresh) },
} satisfies Contract

export const clearCart = {
  summary: 'Takes everything out of the cart',
  basedOn: 'cart',
  answers: after,
  refusals: changes,
} satisfies Contract

export const mergeGuestCart = {
  summary: 'Adds what the shopper had put into a cart before signing in',
  body: Type.Object({ guest: Type.String({ description: "a guest's id" }) }),
  basedOn: 'cart',
  answers: { 200: together(WrittenCart, Type.Object({ left: Type.Array(LeftOut) }), Written) },
  invalid: ['cart/invalid-merge'],
  refusals: ['cart/unknown-guest-cart', 'cart/merged', 'cart/unknown'],
} satisfies Contract

export const addLine = {
  summary: 'Adds units of a product to the cart',
  body: Type.Object({ sku: Sku, quantity: Type.Optional({ ...Quantity, default: 1 }) }),
  basedOn: 'cart',
  answers: { 201: together(WrittenCart, Written) },
  invalid: ['cart/invalid-line'],
  refusals: [...changes, ...rules],
} satisfies Contract

export const setLine = {
  summary: 'Sets how many units of a product are in the cart',
  path,
  body: Type.Object({ quantity: Quantity }),
  basedOn: 'cart',
  answers: after,
  invalid: ['cart/invalid-line'],
  refusals: [...changes, ...rules],
} satisfies Contract

export const removeLine = {
  summary: 'Takes a product out of the cart',
  path,
  basedOn: 'cart',
  answers: after,
  refusals: [...changes, 'cart/no-such-line'],
} satisfies Contract
