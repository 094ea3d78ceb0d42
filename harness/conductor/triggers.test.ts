import { describe, expect, it } from 'vitest'
import { type Entry, type Journal, resource } from '#journal'
import { judge } from '../judge/judge.ts'
import { recordedOf } from '../truth/recorded.ts'
import { entriesOf, type Hand, staged } from './fixtures/stage.ts'

const given = 'given: { items: { jacket: { with: [plenty] }, other: { with: [plenty] } } }'

describe('a trigger', () => {
  it('fires right behind the read that it waits for, before the next call is served', async () => {
    const stock: unknown[] = []
    const journal = await staged(
      `${given}
steps:
  - when: { bot has read the stock of: jacket }
    happens: { sold: jacket, quantity: all, on: app }
  - shopper: "{jacket}"`,
      async (hand) => {
        const sku = await skuNamed(hand)
        // Sent at once: nothing that awaits lies between the first answer and the second call.
        const atSource = { headers: { 'cache-control': 'no-cache' } }
        const both = await Promise.all([1, 2].map(() => hand.call(`/inventory/${sku}`, atSource)))
        stock.push(...both.map(({ available }) => available))
        return ['There you are.']
      },
    )
    expect(stock[0]).toBeGreaterThan(0)
    expect(stock[1]).toBe(0)
    const first = entriesOf(journal, 'completed').find(({ observations }) =>
      observations.some(({ resource: name }) => name.startsWith('stock/')),
    )
    expect(kindsFrom(journal, (first?.seq ?? 0) + 1).slice(0, 2)).toEqual(['trigger', 'commit'])
    expect(entriesOf(journal, 'trigger').map(({ phase, on }) => [phase, on])).toEqual([
      ['armed', undefined],
      ['fired', first?.seq],
    ])
    expect(entriesOf(journal, 'commit').at(-1)?.cause).toEqual({
      by: 'event',
      name: 'another shopper buys',
      channel: 'app',
    })
  })

  it('fires behind the call and before its effect, where it waits for a write', async () => {
    const answers: { code?: string }[] = []
    const journal = await staged(
      `${given}
steps:
  - when: { bot is about to write to: cart }
    happens: { sold: jacket, quantity: all }
  - shopper: "{jacket}"`,
      async (hand) => {
        const sku = await skuNamed(hand)
        await hand.call('/cart')
        answers.push(
          await hand.call('/cart/lines', { method: 'POST', body: JSON.stringify({ sku, quantity: 1 }) }),
        )
        return ['Sorry.']
      },
    )
    expect(answers).toMatchObject([{ code: 'inventory/out-of-stock' }])
    const write = entriesOf(journal, 'invoked').find(({ method }) => method === 'POST')
    expect(kindsFrom(journal, write?.seq ?? 0).slice(0, 4)).toEqual([
      'invoked',
      'trigger',
      'commit',
      'completed',
    ])
  })

  it('fires once, and two of them each on their own', async () => {
    const journal = await staged(
      `${given}
steps:
  - when: { bot has read the stock of: jacket }
    happens: { sold: jacket, quantity: 1 }
  - when: { bot has read the stock of: other }
    happens: { restocked: other, quantity: 5 }
  - shopper: "{jacket}"
  - shopper: "{other}"
  - shopper: "{jacket}"`,
      async (hand) => [JSON.stringify(await hand.call(`/inventory/${await skuNamed(hand)}`))],
    )
    const phases = entriesOf(journal, 'trigger').map(({ trigger, phase }) => `${trigger} ${phase}`)
    expect(phases).toEqual(['trigger-1 armed', 'trigger-2 armed', 'trigger-1 fired', 'trigger-2 fired'])
    expect(entriesOf(journal, 'commit').filter(isOfShop)).toHaveLength(2)
  })

  it('is not fired by the shopper’s page, nor by another item, and is then noted as unfired', async () => {
    const journal = await staged(
      `${given}
steps:
  - when: { bot has read the stock of: jacket }
    happens: { sold: jacket }
  - shopper: "{other}"`,
      async (hand) => {
        await hand.call(`/inventory/${await skuNamed(hand)}`)
        return ['I looked at the other one.']
      },
    )
    expect(entriesOf(journal, 'trigger').map(({ phase }) => phase)).toEqual(['armed', 'unfired'])
    const { verdict, because } = judge(recordedOf(journal), { replay: '', rerun: '' })
    expect(verdict).toBe('inconclusive')
    expect(because).toMatch(/^the scenario waited in vain until the chatbot has read the stock of the /)
  })

  it('does nothing more in a journal that is full', async () => {
    const page = 'x'.repeat(3_000_000)
    const journal = await staged(
      `${given}
steps:
  - when: { bot has read the stock of: jacket }
    happens: { sold: jacket }
  - shopper: "{jacket}"
  - shopper: "{jacket}"`,
      async (hand) => {
        if (entriesSaid(hand) > 1) await hand.call(`/inventory/${await skuNamed(hand)}`)
        return Array<string>(6).fill(page)
      },
    )
    expect(journal.ended?.code).toBe('journal/full')
    expect(journal.entries.at(-1)?.kind).toBe('ended')
  })
})

describe('what happens elsewhere', () => {
  it('happens between the messages, on its channel, never below nothing', async () => {
    const journal = await staged(
      `given: { items: { jacket: { with: [in stock], stock: 3 } } }
steps:
  - elsewhere: { sold: jacket, quantity: 2, on: app }
  - shopper: One
  - elsewhere: { sold: jacket, quantity: 5 }
  - elsewhere: { restocked: jacket, quantity: 7 }
  - shopper: Two`,
      () => ['Hm.'],
    )
    const values = entriesOf(journal, 'commit')
      .filter(isOfShop)
      .map(({ value, cause }) => [
        (value as { onHand: number }).onHand,
        cause.by === 'event' ? cause.channel : '',
      ])
    expect(values).toEqual([
      [1, 'app'],
      [0, 'web'],
      [7, 'web'],
    ])
  })
})

/** The SKU of the product that the shopper named, as a bot would find it. */
async function skuNamed({ text, call }: Hand): Promise<string> {
  const { items } = await call(`/catalog/products?q=${encodeURIComponent(text)}`)
  const product = items.find(({ name }: { name: string }) => name === text)
  return product.sku
}

const turns = new Map<string, number>()

function entriesSaid({ conversation }: Hand): number {
  turns.set(conversation, (turns.get(conversation) ?? 0) + 1)
  return turns.get(conversation) ?? 0
}

/** What is recorded from a place on, views that follow apart. */
function kindsFrom(journal: Journal, seq: number): readonly Entry['kind'][] {
  const from = journal.entries.filter((entry) => entry.seq >= seq && entry.kind !== 'applied')
  return from.map(({ kind }) => kind)
}

function isOfShop({
  cause,
  resource: name,
}: {
  cause: { by: string; name?: string }
  resource: string
}): boolean {
  return cause.by === 'event' && cause.name !== 'opening' && name.startsWith(resource('stock', ''))
}
