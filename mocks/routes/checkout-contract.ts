import Type from 'typebox'
import { valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { Fresh, membersOf, together, Written, withholdable } from '../shown.ts'

/** A checkout as the API shows it; what is held for it, and its key, are the shop's. */
const Checkout = withholdable('Checkout', membersOf(valueSchemas.checkout, 'shopper', 'holds', 'key'))
const written = together(Checkout, Written)
const path = { id: 'the id of one of the shopper’s checkouts' }

export const quoteCart = {
  summary: 'Quotes the shopper’s cart',
  body: Type.Optional(
    Type.Object(
      {
        postcode: Type.Optional(
          Type.String({ pattern: '^\\d{5}$', description: 'a postcode of five digits' }),
        ),
      },
      { description: 'a JSON object, or nothing,' },
    ),
  ),
  basedOn: 'cart',
  answers: { 201: written },
  invalid: ['checkout/invalid'],
  refusals: [
    ...['checkout/empty-cart', 'checkout/cart-changed', 'checkout/unavailable', 'checkout/not-served'],
    ...['checkout/unknown-shopper', 'cart/product-limit', 'flash-sale/limit'],
  ],
} satisfies Contract

export const readCheckout = {
  summary: 'Shows a checkout: what was quoted, and what has come of it',
  path,
  answers: { 200: together(Checkout, Fresh) },
  refusals: ['checkout/unknown'],
} satisfies Contract

export const confirmQuote = {
  summary: 'Orders what was quoted, all or nothing',
  path,
  body: Type.Optional(
    Type.Object(
      {
        payment: Type.Optional(
          Type.Enum(['accepted', 'declined'], { description: '"accepted" or "declined"' }),
        ),
      },
      { description: 'a JSON object, or nothing,' },
    ),
  ),
  basedOn: 'checkout',
  answers: { 200: written },
  invalid: ['checkout/invalid'],
  refusals: [
    ...['checkout/unknown', 'checkout/already-ordered', 'checkout/expired', 'checkout/canceled'],
    ...['checkout/cart-changed', 'checkout/price-changed', 'checkout/stock-changed'],
    ...['checkout/unavailable', 'checkout/not-served', 'cart/product-limit', 'flash-sale/limit'],
  ],
} satisfies Contract

export const cancelQuote = {
  summary: 'Calls a checkout off',
  path,
  body: Type.Optional(Type.Object({}, { description: 'a JSON object, or nothing,' })),
  basedOn: 'checkout',
  answers: { 200: written },
  invalid: ['checkout/invalid'],
  refusals: ['checkout/unknown', 'checkout/not-cancelable'],
} satisfies Contract
