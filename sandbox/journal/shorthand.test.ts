import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrongEntry } from './check.ts'
import { parseHistory, printHistory } from './shorthand.ts'

describe('histories in one line', () => {
  test('become operations of the one who acted, one after the other', () => {
    const entries = parseHistory('web w cart/1 v2; bot r cart/1 v1')
    expect(entries.map(({ kind }) => kind)).toEqual(['invoked', 'completed', 'invoked', 'completed'])
    expect(entries[0]).toMatchObject({ actor: { role: 'shopper', channel: 'web' }, method: 'PUT' })
    expect(entries[1]).toMatchObject({
      effect: { kind: 'committed', versions: [{ resource: 'cart/1', version: 2 }] },
    })
    expect(entries[3]).toMatchObject({
      effect: { kind: 'none' },
      observations: [{ resource: 'cart/1', version: 1 }],
    })
  })

  test('show what is under way at once', () => {
    const kinds = parseHistory('bot r cart/1 v1 | bot w cart/1 v2').map(({ kind }) => kind)
    expect(kinds).toEqual(['invoked', 'invoked', 'completed', 'completed'])
  })

  test('hold times, ages, connections, lost answers and unknown effects', () => {
    const text = 'bot r stock/A v3 @7s ~5s on A; bot w cart/1 v2 nothing ?; app r cart/1 v- @9s'
    expect(printHistory(parseHistory(text))).toBe(text)
  })

  test('are made of entries as the schema has them', () => {
    for (const entry of parseHistory('bot r stock/A v3 @7s ~5s on A | web w cart/1 v2 nothing')) {
      expect(wrongEntry(entry)).toBeUndefined()
    }
  })

  test('are printed as they were written', () => {
    fc.assert(
      fc.property(anyHistory, (text) => {
        expect(printHistory(parseHistory(text))).toBe(text)
      }),
    )
  })

  test('that can not be read are refused with the words that are wrong', () => {
    expect(() => parseHistory('bot reads cart/1 v1')).toThrow('"bot reads cart/1 v1" is not of the form')
    expect(() => parseHistory('bot r basket/1 v1')).toThrow('basket/1')
  })
})

const anyOperation = fc
  .record({
    who: fc.constantFrom('bot', 'web', 'app', 'harness', 'chat'),
    deed: fc.constantFrom('r', 'w'),
    resource: fc.constantFrom('cart/1', 'stock/ALD-RJ', 'order/W1'),
    version: fc.constantFrom('v1', 'v2', 'v-'),
    connection: fc.constantFrom('', ' on A', ' on B2'),
    lost: fc.constantFrom('', ' nothing'),
    unknown: fc.constantFrom('', ' ?'),
  })
  .map(
    ({ who, deed, resource, version, connection, lost, unknown }) =>
      `${who} ${deed} ${resource} ${version}${connection}${lost}${unknown}`,
  )

const anyHistory = fc
  .array(fc.tuple(anyOperation, fc.constantFrom('; ', ' | ')), { maxLength: 6 })
  .map((parts) => parts.map(([operation, joint], index) => (index ? joint : '') + operation).join(''))
