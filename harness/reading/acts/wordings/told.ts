import { describe, expect, it } from 'vitest'
import { actsOf, type Example } from '../../examples.ts'

/** Examples of one act as tests: flags and steps by their presence, lists by what they hold, the unsure left out. */
export function told(act: string, examples: readonly Example[]): void {
  describe(act, () => {
    for (const [shopper, reply, expected] of examples)
      it(`${expected === undefined ? 'is not read from' : 'is read from'} ${JSON.stringify(reply)}`, () => {
        expect(sureOf(actsOf(shopper, reply)[act])).toEqual(loosened(act, expected))
      })
  })
}

const withText = new Set(['delivery', 'restock', 'freshness'])

/** Of a quoted stretch only the telling part is given; where the quote begins and ends is free. */
function loosened(act: string, expected: unknown): unknown {
  if (!withText.has(act) || !Array.isArray(expected)) return expected
  return expected.map(({ text, ...rest }: { text: string }) =>
    expect.objectContaining({ ...rest, text: expect.stringContaining(text) }),
  )
}

const isUnsure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'uncertain' in value && value.uncertain === true

function sureOf(value: unknown): unknown {
  if (!Array.isArray(value)) return isUnsure(value) ? undefined : value
  const sure = value.filter((one) => !isUnsure(one))
  return sure.length ? sure : undefined
}
