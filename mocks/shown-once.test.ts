import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'
import { bodyDigest, bodyText, datedBody, shownOnce } from './shown-once.ts'

describe('what is shown once', () => {
  const made: object[] = []
  const show = shownOnce((value: { n: number }) => {
    made.push(value)
    return { n: String(value.n) }
  })

  it('is made again only for another value, even for one that looks alike', () => {
    const [first, second] = [{ n: 1 }, { n: 1 }]
    expect(show(first)).toBe(show(first))
    expect(show(second)).not.toBe(show(first))
    expect(made).toEqual([first, second])
  })

  it('has the digest of any other body that says the same', () => {
    const plain = (body: object) => JSON.stringify(body)
    const body = show({ n: 7 })
    expect(bodyDigest(body, plain)).toBe(bodyDigest({ n: '7' }, plain))
    expect(bodyDigest(body, plain)).toBe(bodyDigest(body, plain))
    expect(bodyDigest(body, plain)).not.toBe(bodyDigest(show({ n: 8 }), plain))
  })

  it('is one body for as long as its time is the same, and is written as any other that says it', () => {
    const body = show({ n: 3 })
    const early = datedBody(body, '10:00')
    expect(datedBody(body, '10:00')).toBe(early)
    expect(datedBody(body, '10:01')).toEqual({ n: '3', asOf: '10:01' })
    for (const asOf of ['10:00', '10:01', '10:01'])
      expect(bodyText(datedBody(body, asOf))).toBe(`{"n":"3","asOf":"${asOf}"}`)
    expect(() => Object.assign(early, { n: 'another' })).toThrow(TypeError)
  })

  it('leaves a body that is not shown once to whoever made it', () => {
    const made = { n: 1 }
    const dated = datedBody(made, '10:00')
    made.n = 2
    expect(datedBody(made, '10:00')).toEqual({ n: 2, asOf: '10:00' })
    expect([dated, bodyText(dated), bodyText(null)]).toEqual([
      { n: 1, asOf: '10:00' },
      '{"n":1,"asOf":"10:00"}',
      'null',
    ])
    expect(bodyText(Object.assign(dated, { n: 4 }))).toBe('{"n":4,"asOf":"10:00"}')
  })

  it('can not be changed by who is handed it', () => {
    expect(() => Object.assign(show({ n: 2 }), { n: 'another' })).toThrow(TypeError)
  })
})

it('remembers a thousand results, and then forgets all', () => {
  let computed = 0
  const double = remembered((n: number) => {
    computed += 1
    return n * 2
  })
  expect([double(0), double(0), computed]).toEqual([0, 0, 1])
  for (let n = 1; n <= 1000; n += 1) double(n)
  double(0)
  expect(computed).toBe(1002)
})
