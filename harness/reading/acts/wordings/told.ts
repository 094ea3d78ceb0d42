import { actsOf, type Example } from '../../examples.ts'

/** What a test of an example is called. */
export const titleOf = ([, reply, expected]: Example): string =>
  `${expected === undefined ? 'is not read from' : 'is read from'} ${JSON.stringify(reply)}`

/** What an example holds of one act, the unsure left out; of a quoted text only what the example tells is compared. */
export function told(act: string, [shopper, reply, expected]: Example): unknown {
  const read = sureOf(actsOf(shopper, reply)[act])
  if (!withText.has(act) || !Array.isArray(read) || !Array.isArray(expected)) return read
  return read.map((one: Texted, n) => narrowed(one, expected[n] as Texted | undefined))
}

type Texted = Readonly<Record<string, unknown>> & { readonly text: string }
const withText = new Set(['delivery', 'restock', 'freshness'])

/** Where a quote begins and ends is free as long as it holds the telling part. */
function narrowed(read: Texted, expected: Texted | undefined): unknown {
  if (!expected) return read
  const kept = Object.fromEntries(Object.keys(expected).map((key) => [key, read[key]]))
  return read.text.includes(expected.text) ? { ...kept, text: expected.text } : kept
}

const isUnsure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'uncertain' in value && value.uncertain === true

function sureOf(value: unknown): unknown {
  if (!Array.isArray(value)) return isUnsure(value) ? undefined : value
  const sure = value.filter((one) => !isUnsure(one))
  return sure.length ? sure : undefined
}
