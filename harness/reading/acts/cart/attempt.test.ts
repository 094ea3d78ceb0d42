import { describe, expect, test } from 'vitest'
import { prepareCatalog, read } from '../../index.ts'

const catalog = prepareCatalog(['Corvo Hiking Boot', 'Alder Belt'])
const cartActs = (reply: string): readonly string[] =>
  read(reply, { shopper: 'Please add one Corvo Hiking Boot to my cart.', catalog })
    .acts.filter(({ act }) => act === 'cart_action' || act === 'cart_contents')
    .map(({ act }) => act)

describe('a deed that was not done', () => {
  test.each([
    'Sorry, I could not add the Corvo Hiking Boot to your cart: it is sold out.',
    'I was not able to add the Corvo Hiking Boot to your cart: it is sold out.',
    'The Corvo Hiking Boot could not be added to your cart: it just sold out.',
    "Unfortunately I can't put the Corvo Hiking Boot in your cart: it is out of stock.",
    'I tried to add the Corvo Hiking Boot to your cart, but it is sold out.',
    'Adding the Corvo Hiking Boot to your cart failed: it is sold out.',
    "I couldn't add the Corvo Hiking Boot to your cart because it has just sold out.",
  ])('is read as no deed and no contents: %s', (reply) => {
    expect(cartActs(reply)).toEqual([])
  })

  test.each([
    ['I have added the Corvo Hiking Boot to your cart.', 'cart_action'],
    ['Your cart has 1 Corvo Hiking Boot.', 'cart_contents'],
  ])('is told from one that was: %s', (reply, act) => {
    expect(cartActs(reply)).toEqual([act])
  })
})
