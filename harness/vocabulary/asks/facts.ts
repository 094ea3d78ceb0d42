import Type from 'typebox'
import { resource } from '#journal'
import { orderIdOf, skuOf, ticketIdOf } from '../cast.ts'
import { named } from '../form.ts'
import { asked } from './ask.ts'

export const statusOf = asked(named('ticket', 'order'), (cast, name) => ({
  for: 'fact',
  fact: 'status',
  of: cast.orders.has(name)
    ? resource('order', orderIdOf(cast, name))
    : resource('ticket', ticketIdOf(cast, name)),
}))

export const availabilityOf = asked(named('item'), (cast, name) => ({
  for: 'fact',
  fact: 'availability',
  of: resource('stock', skuOf(cast, name)),
}))

export const priceOf = asked(named('item'), (cast, name) => ({
  for: 'fact',
  fact: 'price',
  of: resource('price', skuOf(cast, name)),
}))

export const itemsOf = asked(Type.Enum(['new-arrivals', 'best-sellers']), (_cast, list) => ({
  for: 'fact',
  fact: 'items',
  of: resource('list', list),
}))

export const contentsOf = asked(Type.Enum(['cart']), (cast) => ({
  for: 'fact',
  fact: 'contents',
  of: resource('cart', cast.shopper.id),
}))
