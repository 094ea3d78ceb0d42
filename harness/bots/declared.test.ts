import { compile } from 'json-p3'
import { expect, it } from 'vitest'
import { parseBotConfig } from './config.ts'
import { declaredAt } from './replies.ts'

const stock = { claim: 'availability', item: 'Harbor Kettle', status: 'in_stock', quantity: 3 }

it('takes the claims that the path finds', () => {
  expect(
    compile('$.claims[*]')
      .query({ claims: [stock] })
      .values(),
  ).toHaveLength(1)
  expect(declaredAt('$.claims[*]', { claims: [stock, null] })).toEqual({ kind: 'claims', declared: [stock] })
})

it('takes a reply that declares nothing for one that claims nothing', () => {
  expect(declaredAt('$.claims[*]', { reply: 'Hi.' })).toEqual({ kind: 'claims', declared: [] })
  expect(declaredAt(undefined, { claims: [stock] })).toEqual({ kind: 'claims', declared: [] })
})

it('says what it found where that is no claim, and takes no heap of them', () => {
  for (const strange of [
    { ...stock, status: 'maybe' },
    { ...stock, extra: 1 },
    'in stock',
    { ...stock, quantity: -1 },
  ])
    expect(declaredAt('$.claims[*]', { claims: [strange] })).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('which is no claim'),
    })
  expect(declaredAt('$[*]', Array(101).fill(stock))).toMatchObject({
    problem: 'finds 101 claims; at most 100 are read',
  })
})

it('refuses a path that is none, with its place', () => {
  const yaml =
    'bot: b\nurl: http://127.0.0.1/\nrequest: { body: { text: "{{message}}" } }\nreplies: $.reply\nclaims: claims[*]'
  expect(parseBotConfig('b.bot.yaml', yaml, {})).toMatchObject({ problems: [{ line: 5, column: 9 }] })
})
