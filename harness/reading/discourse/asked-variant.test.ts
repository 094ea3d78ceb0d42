import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

/** Item and status of what is read of stock for sure. */
const stock = (shopper: string, reply: string) =>
  (
    (actsOf(shopper, reply).availability ?? []) as readonly {
      item: string
      status: string
      uncertain?: boolean
    }[]
  ).flatMap(({ item, status, uncertain }) => (uncertain ? [] : [`${item} ${status}`]))

describe('the variant that a shopper asks for', () => {
  it.each([
    ['Is the Quartz Mug available in green?', 'No, sold out.', 'Quartz Mug green out_of_stock'],
    ['Is the Quartz Mug in stock in red?', 'This variant is out of stock.', 'Quartz Mug red out_of_stock'],
    ['Is the large Quartz Mug in stock?', "It's sold out.", 'Quartz Mug large out_of_stock'],
  ])('is a part of the mention, wherever it stands: %s', (shopper, reply, told) =>
    expect(stock(shopper, reply)).toEqual([told]),
  )

  it.each([
    ['Is the Quartz Mug there in red and in green?', "It's sold out.", 'Quartz Mug out_of_stock'],
    ['I have it in green. Is the Quartz Mug in stock?', "It's sold out.", 'Quartz Mug out_of_stock'],
    ['Is the Quartz Mug in stock?', "It's sold out.", 'Quartz Mug out_of_stock'],
  ])('is left alone where there are several, or none beside the product: %s', (shopper, reply, told) =>
    expect(stock(shopper, reply)).toEqual([told]),
  )
})

describe('what is told of one of several', () => {
  it('is sure of none', () =>
    expect(stock('Are the Quartz Mug and the Willow Vase in stock?', 'One of them is sold out.')).toEqual([]))
})
