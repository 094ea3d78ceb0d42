import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRoute, emptyTrie, findRoute } from './trie.ts'

function trieOf(...names: readonly string[]) {
  const trie = emptyTrie<string>()
  for (const name of names) addRoute(trie, name, name)
  return trie
}

const trie = trieOf(
  'GET /orders',
  'GET /orders/{id}',
  'DELETE /orders/{id}',
  'GET /orders/open',
  'GET /orders/open/late',
  'GET /orders/{id}/lines',
  'GET /orders/{id}/lines/{line}',
)

describe('a trie of routes', () => {
  it.each([
    ['/orders', 'GET /orders', {}],
    ['/orders/', 'GET /orders', {}],
    ['//orders//W1', 'GET /orders/{id}', { id: 'W1' }],
    ['/orders/open', 'GET /orders/open', {}],
    ['/orders/open/lines', 'GET /orders/{id}/lines', { id: 'open' }],
    ['/orders/a%2Fb', 'GET /orders/{id}', { id: 'a/b' }],
    ['/orders/a%20b/lines/%C3%BC', 'GET /orders/{id}/lines/{line}', { id: 'a b', line: 'ü' }],
    ['/%6Frders/W1', 'GET /orders/{id}', { id: 'W1' }],
    ['/orders/__proto__', 'GET /orders/{id}', { id: '__proto__' }],
    ['/orders/%2e%2e', 'GET /orders/{id}', { id: '..' }],
  ])('finds %s', (path, route, params) => {
    expect(findRoute(trie, 'GET', path)).toEqual({ kind: 'found', route, params })
  })

  it.each([
    '/',
    '/order',
    '/orders/W1/lines/1/more',
    '/__proto__',
    '/constructor',
    '/orders%2FW1',
    '/orders/%',
    '/orders/%E0%A4%A',
    '/orders/%ff',
    '/orders/%00',
    '/orders/a%0Ab',
    '/orders/a%E2%80%A8b',
  ])('finds nothing at %s', (path) => {
    expect(findRoute(trie, 'GET', path)).toEqual({ kind: 'none' })
  })

  it('says what a path takes where it does not take the method', () => {
    expect(findRoute(trie, 'PUT', '/orders/W1')).toEqual({
      kind: 'method',
      methods: ['DELETE', 'GET', 'HEAD'],
    })
    expect(findRoute(trie, 'get', '/orders')).toEqual({ kind: 'method', methods: ['GET', 'HEAD'] })
  })

  it('takes the parameter where the word does not have the method', () => {
    expect(findRoute(trie, 'DELETE', '/orders/open')).toEqual({
      kind: 'found',
      route: 'DELETE /orders/{id}',
      params: { id: 'open' },
    })
  })

  it('refuses a second route of one shape, and two names for one segment', () => {
    expect(() => trieOf('GET /a/{id}', 'GET /a/{id}')).toThrow('has one of that shape')
    expect(() => trieOf('GET /a/{id}', 'POST /a/{name}')).toThrow('both {id} and {name}')
  })

  it('gives back any text that was encoded into a segment', () => {
    const text = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((one) => !/[\p{Cc}\u2028\u2029]/u.test(one))
    fc.assert(
      fc.property(text, (id) => {
        const found = findRoute(trieOf('GET /x/{id}'), 'GET', `/x/${encodeURIComponent(id)}`)
        expect(found).toMatchObject({ kind: 'found', params: { id } })
      }),
    )
  })

  it('never throws, whatever the path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => void findRoute(trie, 'GET', path)))
  })
})
