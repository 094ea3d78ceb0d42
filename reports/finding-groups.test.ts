import { expect, test } from 'vitest'
import { findingsOf } from './finding-groups.ts'
import { episode, failedEpisode, finding, warnedEpisode } from './fixtures/example-run.ts'

test('findings of one fingerprint are one group, however many episodes show them', () => {
  const { failures } = findingsOf([failedEpisode(0), failedEpisode(1)])
  expect(failures).toHaveLength(1)
  expect(failures[0]?.seen.map((each) => each.episode.episode)).toEqual([
    'in-stock-then-gone#0',
    'in-stock-then-gone#1',
  ])
})

test('what is charged to the shop is no failure, and a warning is neither', () => {
  const { failures, elsewhere, warnings } = findingsOf([failedEpisode(), warnedEpisode()])
  expect([failures, elsewhere, warnings].map((groups) => groups.length)).toEqual([1, 1, 1])
})

test('one fingerprint, charged to bot here and to shop there, makes two groups', () => {
  const both = [finding(), finding({ charged: 'shop' })]
  const { failures, elsewhere } = findingsOf([episode({ verdict: 'failed', findings: both })])
  expect([failures.length, elsewhere.length]).toEqual([1, 1])
})
