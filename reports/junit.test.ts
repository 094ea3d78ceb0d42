import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import {
  episode,
  erroredEpisode,
  eventsOf,
  exampleRun,
  excusedEpisode,
  failedEpisode,
  finding,
  inconclusiveEpisode,
} from './fixtures/example-run.ts'
import { junit } from './junit.ts'
import type { EpisodeRecord } from './record/index.ts'
import { hostileEpisode, hostileTexts, play, reporterLaws } from './reporter.laws.ts'

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function textOf(episodes?: EpisodeRecord[]): string {
  return play(junit, eventsOf(exampleRun(episodes))).artifacts[0]!.text
}

function suiteOf(episodes?: EpisodeRecord[]) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'testcase',
  })
  return parser.parse(textOf(episodes)).testsuites.testsuite
}

reporterLaws('junit', {
  make: junit,
  wellFormed: ({ artifacts }) => {
    const { text } = artifacts[0]!
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).not.toMatch(forbidden)
    expect(text.isWellFormed()).toBe(true)
  },
})

describe('the suite', () => {
  test('counts failures, errors and skips as CI systems count them', () => {
    expect(suiteOf()).toMatchObject({ tests: '7', failures: '2', errors: '2', skipped: '1', time: '4.210' })
  })

  test('names the bot as the class and gives seconds', () => {
    const [first] = suiteOf([episode()]).testcase
    expect(first).toMatchObject({
      classname: 'stale-stock',
      name: 'A signed-in shopper asks where the order is [order-status#0]',
      time: '0.400',
    })
  })
})

describe('a case', () => {
  test('that failed holds a failure with sentence, evidence and both commands', () => {
    const { failure } = suiteOf([failedEpisode()]).testcase[0]
    expect(failure).toMatchObject({
      type: 're-validated/not re-validated',
      message: finding().sentence,
    })
    expect(failure['#text']).toContain('evidence: #24 at 10:00:20 the last 3 were sold')
    expect(failure['#text'].trimEnd().split('\n').slice(-2)).toEqual([
      `  replay: ${finding().replay}`,
      `  again: ${finding().rerun}`,
    ])
  })

  test('that is inconclusive holds an error of that type, and what would decide', () => {
    const { error } = suiteOf([inconclusiveEpisode()]).testcase[0]
    expect(error.type).toBe('inconclusive')
    expect(error['#text']).toContain('would decide: a status word of the shop')
  })

  test('in error holds an error of that type, its code and what to do', () => {
    const { error } = suiteOf([erroredEpisode()]).testcase[0]
    expect(error).toMatchObject({ type: 'error', message: expect.stringMatching(/^bot\/unreachable: /) })
    expect(error['#text']).toContain('what to do: Start the bot')
  })

  test('in error keeps the failures that were found before', () => {
    const record = { ...erroredEpisode(), findings: [finding()] }
    expect(suiteOf([record]).testcase[0]['system-out']).toContain(finding().sentence)
  })

  test('that is not applicable is skipped with the reason', () => {
    expect(suiteOf([excusedEpisode()]).testcase[0].skipped.message).toContain('cannot log a shopper in')
  })

  test('holds the transcript: words, calls and what happened meanwhile', () => {
    const out = suiteOf([failedEpisode()]).testcase[0]['system-out']
    expect(out).toContain('10:01:00 shopper: Are you sure it is still there?')
    expect(out).toContain('bot calls POST /carts/mine/lines -> 409 inventory/out-of-stock')
    expect(out).toContain('meanwhile: 10:00:20 three were sold')
    expect(out).toContain('bot: [link: See similar shoes -> https://shop.example/similar/TRAIL-42]')
  })
})

test('hostile words come back from the parser as they were said', () => {
  const text = hostileTexts['the end of a section']
  expect(suiteOf([hostileEpisode(text)]).testcase[0]['system-out']).toContain(`shopper: ${text}`)
})
