import { describe, expect, it } from 'vitest'
import { told } from './story/told.ts'

const answered = (status: string, words: string, asks = 'status of order'): string =>
  told('answered', `given order: ${status}\nshopper: Where is my order {order}? [${asks}]\nbot: ${words}`)

const failed = "Hello! Your payment didn't go through. Bye."

describe('a state for which there is no act', () => {
  it.each([
    ['paymentFailed', failed],
    ['deliveryFailed', 'The courier could not deliver it.'],
    ['authorized', 'Your payment is confirmed. It is next in line.'],
    ['returnRequested', 'We are waiting for your return parcel.'],
  ])('is told in words: %s', (status, words) => expect(answered(status, words)).toBe('held'))

  it.each([
    ['of another state', 'deliveryFailed', failed, 'status of order'],
    ['of an order that has none of them', 'shipped', failed, 'status of order'],
    ['where nothing of it is said', 'paymentFailed', 'Hello! How are you? Bye.', 'status of order'],
    ['to who asks for another thing', 'paymentFailed', failed, 'availability of item'],
  ])('is no answer %s', (_what, status, words, asks) =>
    expect(answered(status, words, asks)).not.toBe('held'),
  )
})
