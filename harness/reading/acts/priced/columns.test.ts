import { describe, expect, it } from 'vitest'
import { shop } from '../../examples.ts'
import { read } from '../../index.ts'

/** The prices of a reply: product and amount, `?` behind what is unsure. */
const told = (shopper: string, reply: string): readonly string[] =>
  read(reply, { shopper, catalog: shop }).acts.flatMap((act) =>
    act.act === 'price' ? [`${act.item} ${act.amount}${act.confidence === 'unsure' ? '?' : ''}`] : [],
  )

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n')

describe('A column says what its amounts are', () => {
  it.each([
    [table('| Item | Before | Now |', '| Willow Vase | $25 | $19 |'), ['Willow Vase 19']],
    [table('| Item | RRP | Our price | You save |', '| Willow Vase | $25 | $19 | $6 |'), ['Willow Vase 19']],
    [
      table('| Artikel | UVP | Preis | Ersparnis |', '| Willow Vase | 25 € | 19 € | 6 € |'),
      ['Willow Vase 19'],
    ],
    [table('| Artikel | Vorher | Jetzt |', '| Willow Vase | 25 € | 19 € |'), ['Willow Vase 19']],
    [
      table('| Item | Our price | Elsewhere |', '| Willow Vase | $19 | $21 |'),
      ['Willow Vase 19', 'Willow Vase 21?'],
    ],
    [
      table('| Item | Regular | Members |', '| Willow Vase | $19 | $17 |'),
      ['Willow Vase 19', 'Willow Vase 17?'],
    ],
    [table('| Item | Normally | This week |', '| Willow Vase | $25 | $19 |'), ['Willow Vase 19']],
    [table('| Item | Warranty | Extension |', '| Willow Vase | 1 year | $4.99 |'), []],
    [table('| Set | Mugs | Price |', '| Duo | 2 | $24.90 |'), ['Quartz Mug 24.9?']],
    [table('| Item | Qty | Price | Total |', '| Quartz Mug | 2 | $12.90 | $25.80 |'), ['Quartz Mug 12.9']],
    [table('| | Standard | Express |', '| Total | $53.95 | $58.95 |'), ['total 53.95?', 'total 58.95?']],
  ])('%s', (reply, expected) => {
    expect(told('Prices of the Quartz Mug and the Willow Vase?', reply)).toEqual(expected)
  })

  it.each([
    [table('| Item | Price | Stock |', '| Quartz Mug | $12.90 | 3 |'), ['Quartz Mug 12.9']],
    [
      table('| Size | Price |', '| Small | $12.90 |', '| Large | $14.90 |'),
      ['Quartz Mug small 12.9', 'Quartz Mug large 14.9'],
    ],
    [table('| Field | Value |', '| Price | $12.90 |', '| Stock | 3 |'), ['Quartz Mug 12.9']],
    [
      table('| Item | Price | Shipping |', '| Quartz Mug | $12.90 | $4.95 |'),
      ['Quartz Mug 12.9', 'shipping 4.95'],
    ],
    [table('| Item | Qty | Price |', '| Quartz Mug | 3 | $12.90 |'), ['Quartz Mug 12.9']],
  ])('and a plain one is read: %s', (reply, expected) => {
    expect(told('How much is the Quartz Mug?', reply)).toEqual(expected)
  })

  it('leaves the price of several pieces of an order open', () => {
    const rows = table(
      '| Qty | Product | Price |',
      '| 2 | Quartz Mug | $25.80 |',
      '| 1 | Willow Vase | $19 |',
    )
    expect(told('Did you get my order?', `Order W-10510:\n${rows}`)).toEqual([
      'Quartz Mug 25.8?',
      'Willow Vase 19',
    ])
  })

  it('reads of a history only what holds now', () => {
    const reply = "Here's its price history:\n- March: $22\n- Black Friday: $15\n- Today: $19"
    expect(told('How much is the Willow Vase?', reply)).toEqual(['Willow Vase 19'])
    expect(told('Prices?', 'Our prices:\n- Willow Vase: $19\n- Quartz Mug: $12.90')).toEqual([
      'Willow Vase 19',
      'Quartz Mug 12.9',
    ])
  })

  it('reads behind an arrow what is asked now', () => {
    expect(told('Sale?', '- Willow Vase: $25 → $19\n- Quartz Mug: 14,90 € → 12,90 €')).toEqual([
      'Willow Vase 19',
      'Quartz Mug 12.9',
    ])
    expect(told('Sale?', 'The Willow Vase went from $25 -> $19.')).toEqual(['Willow Vase 19'])
    expect(told('Prices?', 'Willow Vase → $19')).toEqual(['Willow Vase 19'])
  })
})
