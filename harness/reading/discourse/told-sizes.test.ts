import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../index.ts'

const catalog = prepareCatalog(['Trail Runner', 'Trail Runner 2', 'Laptop Sleeve 13', 'Laptop Sleeve 15'])

/** What is read of stock: item and status, `?` behind what is unsure. */
const stock = (shopper: string, reply: string): readonly string[] => {
  const { availability = [] } = toCorpusActs(read(reply, { shopper, catalog })) as {
    availability?: readonly { item: string; status: string; quantity?: number; uncertain?: boolean }[]
  }
  return availability.map(
    ({ item, status, quantity, uncertain }) =>
      `${item} ${status}${quantity === undefined ? '' : ` ${quantity}`}${uncertain ? '?' : ''}`,
  )
}
const inTen = 'Is there a Trail Runner in size 10?'

describe('sizes told by numbers', () => {
  it('are sizes where one of them was called so, and no counts', () => {
    expect(stock(inTen, 'Size 10 is sold out; 9 and 11 are available.')).toEqual([
      'Trail Runner 10 out_of_stock',
      'Trail Runner 9 in_stock',
      'Trail Runner 11 in_stock',
    ])
    expect(stock(inTen, 'It comes in 8, 9 and 10, but only 8 and 9 are in stock.').join()).not.toMatch(/ \d$/)
    expect(stock(inTen, 'We have the Trail Runner in 8 and 10.')).toEqual([
      'Trail Runner 8 in_stock',
      'Trail Runner 10 in_stock',
    ])
  })

  it('are never sure to be in where they are what is not', () => {
    for (const reply of ['Every size but 10 is in stock.', 'All sizes but 10 are in stock.'])
      expect(stock(inTen, reply)).not.toContain('Trail Runner 10 in_stock')
  })

  it('are sizes where the entries of a list begin with them, or a range of sizes was told', () => {
    expect(stock('Which sizes of the Trail Runner?', '- 8: sold out\n- 9: 3 left\n- 10: in stock')).toEqual([
      'Trail Runner 8 out_of_stock',
      'Trail Runner 9 low_stock 3',
      'Trail Runner 10 in_stock',
    ])
    expect(stock('Trail Runner?', 'It comes in sizes 8 to 11. 9 is sold out at the moment.')).toEqual([
      'Trail Runner 9 out_of_stock',
    ])
    expect(stock('Trail Runner?', 'It comes in sizes 8 to 11. We have 5 left.')).toEqual([
      'Trail Runner low_stock 5',
    ])
    expect(stock('Anything?', '1: Trail Runner – sold out\n2: Trail Runner 2 – in stock')).toEqual([
      'Trail Runner out_of_stock',
      'Trail Runner 2 in_stock',
    ])
  })

  it('are sizes where a reply tells in which a product comes', () => {
    expect(stock('Trail Runner?', "It's available in 8, 9 and 10.")).toEqual([
      'Trail Runner 8 in_stock',
      'Trail Runner 9 in_stock',
      'Trail Runner 10 in_stock',
    ])
    expect(stock('Trail Runner?', "It's available in 3 or 4 days.")).toEqual([])
    expect(stock('Trail Runner?', "It's available in 10 and ships today.")).toEqual([
      'Trail Runner 10 in_stock',
    ])
    expect(stock('Trail Runner?', 'In stock in 12 stores.').join()).not.toContain('12')
  })

  it('are sizes where a question ends in one', () => {
    const inNine = 'Do you have the Trail Runner 2 in 9?'
    expect(stock(inNine, 'Only a couple of pairs left in 9.')).toEqual(['Trail Runner 2 9 low_stock'])
    expect(stock(inNine, 'We have 4 pairs in 9.')).toEqual(['Trail Runner 2 9 in_stock 4'])
    expect(stock(inNine, 'I have 9 pairs.')).toEqual(['Trail Runner 2 9 in_stock 9'])
    expect(stock('Do you have the Trail Runner 2 in a 7.5?', 'Yes, 7.5 is in stock.')).toEqual([
      'Trail Runner 2 7.5 in_stock',
    ])
    expect(stock('Do you deliver the Trail Runner 2 in 3 days?', 'We have it in stock.')).toEqual([
      'Trail Runner 2 in_stock',
    ])
  })

  it('are counts where something is counted, or nothing is called a size', () => {
    expect(stock(inTen, 'Only 3 of them left.')).toEqual(['Trail Runner 10 low_stock 3'])
    expect(stock('Is the Trail Runner in stock?', 'We have 8.')).toEqual(['Trail Runner in_stock 8'])
  })

  it('leave the number of a version to the name, and take the place of a size in it', () => {
    expect(stock(inTen, "Did you mean the Trail Runner 2? That's in stock in size 10.")).toEqual([
      'Trail Runner 2 10 in_stock',
    ])
    expect(stock('sleeves?', 'The Laptop Sleeve 13 is sold out.')).toEqual(['Laptop Sleeve 13 out_of_stock'])
  })
})
