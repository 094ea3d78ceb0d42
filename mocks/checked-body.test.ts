import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { checkedBody } from './checked-body.ts'

const wish = {
  body: Type.Object({
    sku: Type.String({ description: 'a text' }),
    quantity: Type.Optional(Type.Integer({ minimum: 1, description: 'a whole number from 1' })),
  }),
  invalid: ['things/invalid'],
}
const optional = {
  ...wish,
  body: Type.Optional(Type.Object({}, { description: 'a JSON object, or nothing,' })),
}
const closed = {
  ...wish,
  body: Type.Object({ text: Type.Optional(Type.String()) }, { additionalProperties: false }),
}

const call = (body: unknown) => ({
  ...{ method: 'POST', path: '/', query: {}, headers: {}, params: {}, number: 1 },
  ...(body === undefined ? {} : { body }),
})

describe('a body', () => {
  it('that fits is given as it is, members that nobody asked for and all', () => {
    expect(checkedBody(wish, call({ sku: 'A', more: 1 }))).toEqual({ body: { sku: 'A', more: 1 } })
  })

  it('that may be left out is an empty object then', () => {
    expect(checkedBody(optional, call(undefined))).toEqual({ body: {} })
  })

  it.each<[unknown, string]>([
    [undefined, 'a JSON object is needed'],
    [null, 'a JSON object is needed'],
    [[], 'a JSON object is needed'],
    [{}, 'sku: a text is needed'],
    [{ sku: 7 }, 'sku: a text is needed'],
    [JSON.parse('{"__proto__":{"sku":"A"}}'), 'sku: a text is needed'],
    [{ sku: 'A', quantity: 0.5 }, 'quantity: a whole number from 1 is needed'],
    [{ sku: 'A', quantity: null }, 'quantity: a whole number from 1 is needed'],
  ])('%j is refused, and named', (body, detail) => {
    expect(checkedBody(wish, call(body))).toMatchObject({
      reply: { status: 422, json: { code: 'things/invalid', detail } },
    })
  })

  it('with a member that nobody knows is refused where none is passed by', () => {
    expect(checkedBody(closed, call({ texts: 'a' }))).toMatchObject({
      reply: { json: { detail: 'only text can be asked for' } },
    })
    expect(checkedBody(optional, call('no'))).toMatchObject({
      reply: { json: { detail: 'a JSON object, or nothing, is needed' } },
    })
  })
})
