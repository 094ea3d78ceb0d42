import { describe, expect, it } from 'vitest'
import { judge } from '../judge/judge.ts'
import { honest } from './fixtures/honest/index.ts'
import { story } from './story/story.ts'

describe.each(Object.entries(honest))('nothing is held against who is honest about %s', (_theme, stories) => {
  it.each(stories)('%s', (_what, text) => {
    const { findings } = judge(story(text), { replay: '', rerun: '' })
    expect(findings.filter(({ charged }) => charged === 'bot')).toEqual([])
  })
})
