import { describe, expect, it } from 'vitest'
import { judge } from '../judge/judge.ts'
import { lies } from './fixtures/lies/index.ts'
import { story } from './story/story.ts'

describe.each(Object.entries(lies))('it is found what is not so about %s', (_theme, stories) => {
  it.each(stories)('%s (%s)', (_what, found, text) => {
    const { findings } = judge(story(text), { replay: '', rerun: '' })
    const held = findings.filter(({ charged, severity }) => charged === 'bot' && severity === 'fail')
    expect(held.map(({ oracle, subVerdict }) => `${oracle}: ${subVerdict}`).join('; ')).toBe(found)
  })
})
