import { describe, expect, it } from 'vitest'
import { parseScenario } from './parse.ts'
import { problemText } from './problem.ts'

const written = (rows: string, quantity = '<count>') => `scenario: A table
clauses: [S2.E2]
given: { items: { a: { with: [plenty] } } }
steps: [{ shopper: "Add <count> {a}.", asks: { add to cart: a, quantity: ${quantity} } }]
examples: ${rows}
`
const read = (text: string) => parseScenario('cart.yaml', text)
const mistakes = (text: string) => {
  const parsed = read(text)
  return parsed.kind === 'problems' ? parsed.problems.map(problemText) : []
}

describe('a table of examples', () => {
  it('is a scenario a row, a number staying a number', () => {
    const parsed = read(written('[{ count: 1 }, { count: 2 }]'))
    if (parsed.kind === 'problems') throw new Error(parsed.problems.map(problemText).join('\n'))
    expect(parsed.all.map(({ id, steps }) => [id, steps])).toEqual([
      ['cart.1', [{ shopper: 'Add 1 {a}.', asks: { 'add to cart': 'a', quantity: 1 } }]],
      ['cart.2', [{ shopper: 'Add 2 {a}.', asks: { 'add to cart': 'a', quantity: 2 } }]],
    ])
    expect(parsed.scenario).toBe(parsed.all[0])
  })

  it('of one row keeps the file’s id', () => {
    const parsed = read(written('[{ count: 1 }]'))
    expect(parsed).toMatchObject({ kind: 'scenario', scenario: { id: 'cart' } })
  })

  it.each([
    [
      'a value that does not fit, where it is used, once',
      '[{ count: some }, { count: some }]',
      [/^cart.yaml:4:7\d: "some" stands here; a whole number/],
    ],
    [
      'a name that no row has',
      '[{ cont: 1 }]',
      [
        /^cart.yaml:4:20: <count> is in no row of "examples"; did you mean "cont"/,
        /<count>/,
        /stands here/,
        /^cart.yaml:5:14: <cont> is used nowhere/,
      ],
    ],
    ['a row that lacks one', '[{ count: 1 }, {}]', [/^cart.yaml:5:/]],
    ['no row', '[]', [/^cart.yaml:5:11: the list is empty/]],
    ['no table', '3', [/^cart.yaml:5:11: 3 stands here; a list of rows/]],
    ['what is not a value', '[{ count: [1] }]', [/^cart.yaml:5:/]],
    ['a name that every object has', '[{ __proto__: 1 }]', [/^cart.yaml:5:/]],
  ] as const)('is told of %s', (_what, rows, expected) => {
    const found = mistakes(written(rows))
    expect(found.length).toBeGreaterThan(0)
    expected.forEach((one, index) => {
      expect(found[index]).toMatch(one)
    })
  })

  it('has so many rows at most', () => {
    const rows = `[${Array.from({ length: 101 }, (_one, index) => `{ count: ${index + 1} }`).join(', ')}]`
    expect(mistakes(written(rows))).toHaveLength(1)
  })
})
