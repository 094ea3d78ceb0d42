import Type from 'typebox'
import { resource } from '#journal'
import { deskId } from '#sandbox'
import { skuOf } from '../cast.ts'
import { named } from '../form.ts'
import { asked } from './ask.ts'

export const addToCart = asked(named('item'), (cast, name, { quantity = 1 }) => ({
  for: 'deed',
  deed: 'add-to-cart',
  on: resource('stock', skuOf(cast, name)),
  quantity,
}))

export const removeFromCart = asked(named('item'), (cast, name) => ({
  for: 'deed',
  deed: 'remove-from-cart',
  on: resource('stock', skuOf(cast, name)),
}))

export const notifyAbout = asked(named('item'), (cast, name) => ({
  for: 'deed',
  deed: 'notify-restock',
  on: resource('stock', skuOf(cast, name)),
}))

export const handOver = asked(Type.Literal('agent'), () => ({
  for: 'deed',
  deed: 'hand-off',
  on: resource('desk', deskId),
}))
