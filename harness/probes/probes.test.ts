import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { createWorld, type Product, type ProductTrait, productsWith } from '#sandbox'
import { entriesOf, type Hand, staged } from '../conductor/fixtures/stage.ts'

const given =
  'given: { items: { gone: { with: [sold out, has an unambiguous name] }, there: { with: [plenty, has an unambiguous name] } }'
const asks = 'steps: [{ shopper: "{gone}", asks: { availability of: gone } }]'

/** The name of a product with these traits that the shopper has not spoken of: an alternative is nothing that was named. */
function another(traits: readonly ProductTrait[], spokenOf: string): string {
  const shop = createWorld()
  const names = productsWith(shop, [...traits, 'has an unambiguous name']).map(
    (sku) => shop.source<Product>(resource('product', sku))?.value.name ?? sku,
  )
  return names.find((name) => name !== spokenOf && !name.includes(',')) ?? ''
}

/** What came of the next steps of one reply: `step outcome`. */
async function tried(reply: string, more = ''): Promise<readonly string[]> {
  const journal = await staged(`${given}${more} }\n${asks}`, ({ text, shop }: Hand) => [
    reply
      .replaceAll('{gone}', text)
      .replaceAll('{there}', another(['plenty'], text))
      .replaceAll('{sold out}', another(['sold out'], text))
      .replaceAll('{shop}', shop.url),
  ])
  return entriesOf(journal, 'probe').map(({ step, outcome }) => `${step} ${outcome}`)
}

describe('a next step that a reply offers', () => {
  it.each([
    ['a page of the shop', 'Please see {shop}/sign-in for more.', 'link works'],
    ['a page that the shop does not have', 'Please see {shop}/nowhere/at/all for more.', 'link fails'],
    ['a page of somebody else', 'Please see https://elsewhere.example/help for more.', 'link not-tried'],
    ['a path out of the shop', 'Please see {shop}/../../etc/passwd for more.', 'link fails'],
    ['a log-in, for someone who has signed in', 'Please log in to see it.', 'login not-applicable'],
    ['another try', 'Please try again later.', 'retry not-tried'],
    ['a phone number', 'Call us at +49 30 1234567.', 'contact not-tried'],
    [
      'an alternative that is there',
      'The {gone} is sold out. Similar and in stock: {there}.',
      'alternatives works',
    ],
    [
      'an alternative that is not',
      'The {gone} is sold out. Similar and in stock: {sold out}.',
      'alternatives fails',
    ],
    ['a notification', 'The {gone} is sold out. I can notify you when it is back.', 'notify works'],
    ['a saved search', 'I can save this search and tell you about new matches.', 'saved_search works'],
  ])('is tried: %s', async (_what, reply, outcome) => expect(await tried(reply)).toContain(outcome))

  it('of a log-in is followed for who has not signed in', async () =>
    expect(await tried('Please log in to see it.', ', shopper: { signed in: false }')).toEqual([
      'login works',
    ]))

  it.each([
    ['open', 'human works'],
    ['closed', 'human not-applicable'],
  ])('of a person is there while the desk is %s', async (desk, outcome) =>
    expect(await tried('I can connect you with an agent.', `, desk: ${desk}`)).toContain(outcome),
  )

  it('leaves no trace in the world', async () => {
    const reply = 'The {gone} is sold out. I can notify you when it is back, or connect you with an agent.'
    const journal = await staged(`${given} }\n${asks}`, ({ text }) => [reply.replaceAll('{gone}', text)])
    const after = journal.entries.slice(journal.entries.findIndex(({ kind }) => kind === 'turn'))
    expect(new Set(after.map(({ kind }) => kind))).toEqual(new Set(['turn', 'probe', 'ended']))
  })

  it('is tried once, however often it is said', async () =>
    expect(await tried('Please try again later. Really, try again later!')).toEqual(['retry not-tried']))
})
