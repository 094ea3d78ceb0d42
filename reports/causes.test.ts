import { expect, test } from 'vitest'
import { causesOf } from './causes.ts'
import { episode, erroredEpisode, excusedEpisode, inconclusiveEpisode } from './fixtures/example-run.ts'

const unwired = { why: 'not wired', wouldDecide: 'a bot that is wired to the sandbox' }

test('equal reasons of several oracles and episodes are one cause', () => {
  const doubts = (['answered', 'grounded'] as const).map((oracle) => ({ ...unwired, oracle, decisive: true }))
  const open = episode({ verdict: 'inconclusive', doubts })
  const [cause, ...others] = causesOf('inconclusive', [open, { ...open, episode: 'order-status#1' }])
  expect(others).toEqual([])
  expect(cause?.remedy).toEqual({ label: 'would decide', text: unwired.wouldDecide })
  expect(cause?.places.map(({ oracle }) => oracle)).toEqual(['answered', 'grounded', 'answered', 'grounded'])
})

test('a doubt that decides nothing is no cause', () => {
  const idle = { ...unwired, decisive: false }
  const open = { ...inconclusiveEpisode(), doubts: [idle, ...inconclusiveEpisode().doubts] }
  expect(causesOf('inconclusive', [open]).map(({ why }) => why)).not.toContain('not wired')
})

test('an inconclusive episode without a doubt keeps its reason', () => {
  const because = 'the scenario waited in vain'
  const open = episode({ verdict: 'inconclusive', because })
  expect(causesOf('inconclusive', [open])).toEqual([{ why: because, places: [{ episode: open }] }])
})

test('an error says what to do, by its code or in general', () => {
  expect(causesOf('error', [erroredEpisode()])[0]?.remedy?.text).toMatch(/^Start the bot/)
  const odd = episode({ verdict: 'error', because: 'something odd' })
  expect(causesOf('error', [odd])[0]?.remedy?.text).toMatch(/journal/)
})

test('what is not applicable only says why', () => {
  expect(causesOf('not applicable', [excusedEpisode()])[0]).not.toHaveProperty('remedy')
})
