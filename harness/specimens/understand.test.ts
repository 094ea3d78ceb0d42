import { describe, expect, test } from 'vitest'
import { intents } from './intents/index.ts'
import { phrasings } from './testing/phrasings.ts'
import { understand } from './understand.ts'

function meant(said: string): string {
  const names = understand(said, intents).map(({ intent }) => intent.name)
  return names.join(' and ') || 'none'
}

describe.each(Object.entries(phrasings))('%s', (name, says) => {
  test.each(says)('is what "%s" asks for', (said) => {
    expect(meant(said)).toBe(name)
  })
})

test('has at least eight phrasings of every intent', () => {
  for (const { name } of intents) expect(new Set(phrasings[name]).size, name).toBeGreaterThanOrEqual(8)
})

test('hears two questions in one message', () => {
  expect(meant('Where is my order, and what are the new arrivals?')).toBe('order-status and new-arrivals')
  expect(meant('How much is the Glen Linen Shirt and is it in stock?')).toBe('price and stock')
  expect(meant('Is it in stock? If so, add two of them to my cart.')).toBe('stock and add-to-cart')
})

test('takes a name with commas for one name, and a wish behind a comma for a wish', () => {
  expect(meant('Please remove the Alder Cotton Tee, green, M from my cart.')).toBe('remove-from-cart')
  expect(meant('Could you put 1 Copper Canyon Arena Show, circle in my cart?')).toBe('add-to-cart')
  expect(meant('Is the Alder Cotton Tee, red, S in stock, what does it cost?')).toBe('stock and price')
})

test('takes a greeting before a question for a courtesy', () => {
  expect(meant('Hi there! Where is my order?')).toBe('order-status')
  expect(meant('Thanks. What is in my cart?')).toBe('show-cart')
  expect(meant('Yes, add it to my cart')).toBe('add-to-cart')
})

test('copes with slips of the keys', () => {
  expect(meant('whats the staus of my tiket')).toBe('ticket-status')
  expect(meant('is it avalable?')).toBe('stock')
  expect(meant('show me the best selers')).toBe('best-sellers')
})
