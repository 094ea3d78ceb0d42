import { describe, expect, it } from 'vitest'
import { createWorld } from '#sandbox'
import { Site } from './site.ts'

const siteOf = (repeat = 0) => new Site(createWorld({ scenario: 's', repeat }))

describe('a site', () => {
  it('has the same designators for the same seed, and its own for every episode', () => {
    const of = (site: Site) => [site.id, site.apiKey, site.tokenFor('S1')]
    expect(of(siteOf())).toEqual(of(siteOf()))
    const [a, b] = [of(siteOf(0)), of(siteOf(1))]
    for (const designator of a) expect(b).not.toContain(designator)
  })

  it('knows the tokens that it gave, and no others', () => {
    const site = siteOf()
    expect(site.shopperOf(site.tokenFor('S1'))).toBe('S1')
    expect(site.shopperOf(siteOf().tokenFor('S2'))).toBeUndefined()
    expect(site.shopperOf('__proto__')).toBeUndefined()
  })
})

describe('a call is tied', () => {
  it('exactly, by the trace of its turn', () => {
    const site = siteOf()
    for (const name of ['one', 'two']) site.openConversation(name)
    const first = site.beginTurn('one', 1)
    const second = site.beginTurn('two', 1)
    site.beginTurn('one', 2)
    expect(first).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
    expect(site.tie(first)).toEqual({ how: 'exact', conversation: 'one', turn: 1 })
    expect(site.tie(second)).toEqual({ how: 'exact', conversation: 'two', turn: 1 })
  })

  it('exactly, with the span of its own that a client puts into the trace', () => {
    const site = siteOf()
    site.openConversation('one')
    const [version, trace] = site.beginTurn('one', 1).split('-')
    expect(site.tie(`${version}-${trace}-00f067aa0ba902b7-00`)).toMatchObject({ how: 'exact' })
  })

  it('exactly, though its conversation has been closed meanwhile', () => {
    const site = siteOf()
    site.openConversation('one')
    const late = site.beginTurn('one', 1)
    site.closeConversation('one')
    site.openConversation('two')
    expect(site.tie(late)).toEqual({ how: 'exact', conversation: 'one', turn: 1 })
    expect(site.tie(undefined)).toMatchObject({ how: 'alone', conversation: 'two' })
  })

  it('to the one conversation that is open, where it has no trace of ours', () => {
    const site = siteOf()
    site.openConversation('one')
    site.beginTurn('one', 3)
    for (const trace of [
      undefined,
      '',
      'nonsense',
      '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ]) {
      expect(site.tie(trace)).toEqual({ how: 'alone', conversation: 'one', turn: 3 })
    }
  })

  it('by a guess where several are open', () => {
    const site = siteOf()
    site.openConversation('one')
    site.openConversation('two')
    expect(site.tie(undefined)).toMatchObject({ how: 'guessed' })
    site.closeConversation('one')
    expect(site.tie(undefined)).toMatchObject({ how: 'alone', conversation: 'two' })
  })

  it('to nothing where none is open', () => {
    const site = siteOf()
    expect(site.tie(undefined)).toBeUndefined()
    expect(() => site.beginTurn('one', 1)).toThrow('it is not open')
  })
})
