import { describe, expect, it } from 'vitest'
import { fill, namesUsed, type TemplateValues } from './template.ts'

const values: TemplateValues = {
  message: 'Where is {{shop.key}}?',
  conversation: 'c-1',
  traceparent: '00-1-2-01',
  'shop.url': 'http://shop/w/1',
  'shop.key': 'key_1',
  'shop.token': undefined,
}

describe('a request template', () => {
  it('is filled in every text, at every depth', () => {
    const template = {
      a: '{{conversation}}',
      b: ['at {{ shop.url }}!', { c: '{{shop.key}}{{shop.key}}' }],
      n: 1,
      z: null,
      t: true,
    }
    expect(fill(template, values)).toEqual({
      a: 'c-1',
      b: ['at http://shop/w/1!', { c: 'key_1key_1' }],
      n: 1,
      z: null,
      t: true,
    })
  })

  it('does not read what was filled in', () => {
    expect(fill('{{message}} {{conversation}}', values)).toBe('Where is {{shop.key}}? c-1')
  })

  it('leaves a member out whose one value is missing, and empties it within a text', () => {
    expect(
      fill(
        { token: ' {{shop.token}} ', header: 'Bearer {{shop.token}}', list: ['{{shop.token}}', 1] },
        values,
      ),
    ).toEqual({
      header: 'Bearer ',
      list: [1],
    })
  })

  it('keeps braces that are no names', () => {
    expect(fill('{ {message} } {{}', values)).toBe('{ {message} } {{}')
  })

  it('keeps keys as they are, `__proto__` too', () => {
    const filled = fill(JSON.parse('{"__proto__": "{{message}}", "{{message}}": 1}'), values)
    expect(JSON.stringify(filled)).toBe('{"__proto__":"Where is {{shop.key}}?","{{message}}":1}')
  })

  it('tells every name that it uses, with its place', () => {
    expect(namesUsed({ a: ['{{message}} {{ nobody }}'], '{{b}}': 1, c: '{{shop url}}' })).toEqual([
      { path: ['a', 0], name: 'message', inKey: false },
      { path: ['a', 0], name: 'nobody', inKey: false },
      { path: ['{{b}}'], name: 'b', inKey: true },
      { path: ['c'], name: 'shop url', inKey: false },
    ])
  })
})
