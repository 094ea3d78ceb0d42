import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyLimitBytes, parseBody } from './body.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parsed = (text: string, type = 'application/json') => parseBody(bytes(text), type)

describe('a body', () => {
  it('is the JSON that was sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(parsed(text)).toEqual({ value: JSON.parse(text) })
      }),
    )
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/problem+json',
  ])('is read as %s', (type) => expect(parsed('1', type)).toEqual({ value: 1 }))

  it('is nothing where nothing was sent, whatever its type', () => {
    expect(parsed('', 'text/plain')).toEqual({ value: undefined })
    expect(parsed('', '')).toEqual({ value: undefined })
  })

  it('may begin with a byte order mark', () => expect(parsed('\uFEFF{}')).toEqual({ value: {} }))

  it('keeps a key __proto__ as a key', () => {
    const read = parsed('{"__proto__":{"sku":"A"}}') as { value: { sku?: string } }
    expect(Object.keys(read.value)).toEqual(['__proto__'])
    expect(read.value.sku).toBeUndefined()
  })

  it.each<[string, Uint8Array | 'too large', string, number, string]>([
    ['text', bytes('sku=A'), 'text/plain', 415, 'body/not-json'],
    ['a form', bytes('sku=A'), 'application/x-www-form-urlencoded', 415, 'body/not-json'],
    ['an untyped one', bytes('{}'), '', 415, 'body/not-json'],
    ['half of one', bytes('{"sku":'), 'application/json', 400, 'body/malformed'],
    ['bad UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400, 'body/malformed'],
    ['half a character', new Uint8Array([0x22, 0xe2, 0x82, 0x22]), 'application/json', 400, 'body/malformed'],
    [
      'one nested too deep',
      bytes('['.repeat(1e5) + ']'.repeat(1e5)),
      'application/json',
      400,
      'body/malformed',
    ],
    ['a number that is none', bytes('{"quantity":1e999}'), 'application/json', 400, 'body/malformed'],
    ['one too large', bytes(`"${'a'.repeat(bodyLimitBytes)}"`), 'application/json', 413, 'body/too-large'],
    [
      'one too large in bytes',
      bytes(`"${'ü'.repeat(bodyLimitBytes / 2)}"`),
      'application/json',
      413,
      'body/too-large',
    ],
    ['one that was not read to its end', 'too large', 'application/json', 413, 'body/too-large'],
  ])('is refused as %s', (_what, given, type, status, problem) => {
    expect(parseBody(given, type)).toMatchObject({ reply: { status, problem } })
  })

  it('may be just as large and as deep as is said', () => {
    expect(parsed(`"${'a'.repeat(bodyLimitBytes - 2)}"`)).toHaveProperty('value')
    expect(parsed('['.repeat(64) + ']'.repeat(64))).toHaveProperty('value')
    expect(parsed('['.repeat(66) + ']'.repeat(66))).toHaveProperty('reply')
  })
})
