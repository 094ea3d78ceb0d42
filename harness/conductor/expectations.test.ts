import { describe, expect, it } from 'vitest'
import { entriesOf, type Hand, staged } from './fixtures/stage.ts'

const frame = (expectation: string) => `
given: { items: { jacket: { with: [plenty] } } }
steps: [{ shopper: "{jacket}" }]
expect: [${expectation}]`

describe('an expectation', () => {
  it('is looked at through the other channel’s own page, which is journaled', async () => {
    const journal = await staged(frame('{ cart holds: jacket, quantity: 2, on: app }'), adds(2))
    expect(entriesOf(journal, 'checked')).toMatchObject([
      { held: 'yes', detail: expect.stringMatching(/^the cart on the app holds 2 x /) },
    ])
    const look = entriesOf(journal, 'invoked').find(({ actor }) => actor.role === 'harness')
    expect(look).toMatchObject({ actor: { channel: 'app' }, route: 'GET /cart' })
  })

  it.each([
    ['{ cart holds: jacket }', 0, 'no', 'the cart on the web holds nothing'],
    ['{ cart holds: jacket, quantity: 1 }', 2, 'no', 'holds 2 x '],
    ['{ cart holds: jacket }', 2, 'yes', 'holds 2 x '],
    ['{ cart is empty: true }', 0, 'yes', 'holds nothing'],
    ['{ cart is empty: true }', 1, 'no', 'holds 1 x '],
  ])('%s, with %d in the cart: %s', async (expectation, quantity, held, detail) => {
    const journal = await staged(frame(expectation), adds(quantity))
    expect(entriesOf(journal, 'checked')).toMatchObject([{ held, detail: expect.stringContaining(detail) }])
  })

  it('is checked once, at the end, in the order of the scenario', async () => {
    const journal = await staged(frame('{ cart is empty: true }, { cart holds: jacket, on: app }'), adds(0))
    expect(entriesOf(journal, 'checked').map(({ held }) => held)).toEqual(['yes', 'no'])
    expect(journal.entries.slice(-2).map(({ kind }) => kind)).toEqual(['checked', 'ended'])
  })
})

/** A chatbot that puts so many of what is named into the cart. */
function adds(quantity: number) {
  return async ({ text, call }: Hand) => {
    const { items } = await call(`/catalog/products?q=${encodeURIComponent(text)}`)
    const sku = items.find(({ name }: { name: string }) => name === text)?.sku
    if (quantity) await call('/cart/lines', { method: 'POST', body: JSON.stringify({ sku, quantity }) })
    return ['Done.']
  }
}
