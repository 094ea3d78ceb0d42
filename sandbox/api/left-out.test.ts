import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { allLeftOutTerms, type LeftOutTerm } from './left-out.ts'
import { setLeftOut } from './set-left-out.ts'

const noted = (world: ReturnType<typeof createWorld>) =>
  world.journal.entries.flatMap((entry) =>
    entry.kind === 'policy' && entry.about === 'api' ? [[entry.name, entry.value]] : [],
  )

describe('what an API leaves out', () => {
  it('is nothing, unless it is said', () => expect(createWorld().state.leftOut).toEqual([]))

  it('is noted term by term, and so is what it gives again', () => {
    const world = createWorld()
    setLeftOut(world, ['no-cache', 'etag', 'etag'])
    expect(world.state.leftOut).toEqual(['etag', 'no-cache'])
    setLeftOut(world, ['age'])
    expect(world.state.leftOut).toEqual(['age'])
    expect(noted(world)).toEqual([
      ['leaves-out/etag', true],
      ['leaves-out/no-cache', true],
      ['leaves-out/etag', false],
      ['leaves-out/no-cache', false],
      ['leaves-out/age', true],
    ])
  })

  it('stays so in a fork, and what the fork leaves out is its own', () => {
    const world = createWorld()
    setLeftOut(world, ['asOf'])
    const fork = world.fork(freshJournal(world))
    setLeftOut(fork, allLeftOutTerms)
    expect([world.state.leftOut, fork.state.leftOut]).toEqual([['asOf'], allLeftOutTerms])
  })

  it.each(['__proto__', 'ETag', 'toString', ''])('is not "%s"', (term) => {
    const world = createWorld()
    const before = world.state
    expect(() => setLeftOut(world, ['age', term as LeftOutTerm])).toThrow(`leaving out "${term}" of the API`)
    expect(world.state).toBe(before)
  })
})
