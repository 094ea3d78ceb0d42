import { describe, expect, test } from 'vitest'
import {
  episode,
  eventsOf,
  exampleRun,
  failedEpisode,
  finding,
  inconclusiveEpisode,
  warnedEpisode,
} from '../fixtures/example-run.ts'
import type { EpisodeRecord } from '../record/index.ts'
import { hostileEpisode, hostileTexts, play, reporterLaws } from '../reporter.laws.ts'
import { displayWidth } from './display-width.ts'
import { terminal } from './terminal.ts'

const commands = /^\s*(replay|again|the whole run again): /
/** Everything but line feeds that a terminal would act on. */
const acting = /[^\P{Cc}\n]|\p{Bidi_Control}/u

/** The pairs that the reporter itself may use. */
const sgr = /\p{Cc}\[(1|22|2|31|32|33|39)m/gu

function linesOf(episodes?: EpisodeRecord[], width = 80): string[] {
  return play(terminal, eventsOf(exampleRun(episodes)), width).written.split('\n')
}

function blockOf(heading: string, episodes?: EpisodeRecord[]): string {
  const text = linesOf(episodes, 110).join('\n')
  return text.slice(text.indexOf(`${heading} (`))
}

reporterLaws('terminal', {
  make: terminal,
  wellFormed: ({ written }) => {
    expect(written).not.toMatch(acting)
    expect(written.isWellFormed()).toBe(true)
    expect(written.length).toBeLessThan(100_000)
    for (const line of written.split('\n')) {
      if (!commands.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    }
  },
})

describe('while the run goes on', () => {
  test('writes one line an episode: sign, title, verdict, wall seconds', () => {
    const progress = linesOf().slice(2, 9)
    expect(progress[0]).toMatch(/^✓ A signed-in shopper asks where the order is +passed +0\.4 s$/)
    expect(progress[1]).toMatch(/^✗ In stock, then out of stock when it is added.* +failed +0\.5 s$/)
    expect(progress[3]).toMatch(/^\? .* inconclusive +0\.8 s$/)
    expect(progress[4]).toMatch(/^! .* error +0\.9 s$/)
    expect(progress[5]).toMatch(/^– .* not applicable +1\.1 s$/)
  })
})

describe('a failure', () => {
  test('seen in two repeats is told once, with both places', () => {
    const block = blockOf('Failures')
    expect(block.match(/had been sold 41 seconds before/g)).toHaveLength(1)
    expect(block).toContain('in-stock-then-gone#0, turn 2, 10:01:01 world time')
    expect(block).toContain('in-stock-then-gone#1, turn 2, 10:01:01 world time')
  })

  test('is told with words, truth, evidence, remedy, and ends with its two commands', () => {
    const block = blockOf('Failures', [failedEpisode()])
    const order = ['1. The shopper was told', 'said', 'true', 'evidence', 'would pass', 'remedy', 'clauses']
    const places = [...order, `replay: ${finding().replay}`, `again: ${finding().rerun}`].map((part) =>
      block.indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('never has its commands wrapped, so that they can be copied', () => {
    expect(linesOf([failedEpisode()], 40)).toContain(`   replay: ${finding().replay}`)
  })
})

test('a mismatch of the shop is counted apart and is no failure', () => {
  const text = linesOf([failedEpisode()]).join('\n')
  expect(text).toContain('Failures (1)')
  expect(text).toContain('Mismatches not charged to the bot (1)')
  expect(text).toContain('apart from these: 1 charged to the shop')
})

test('an inconclusive episode says why, what would decide, and about which words', () => {
  const block = blockOf('Inconclusive', [inconclusiveEpisode()])
  expect(block).toContain('? ambiguous words: “being looked after”')
  expect(block).toMatch(/would decide +a status word of the shop/)
  expect(block).toMatch(/where .*\(ticket-status#0\), turn 1, oracle answered:\s+“Your ticket/)
})

test('an error gives its code and what to do', () => {
  const block = blockOf('Errors')
  expect(block).toContain('! bot/unreachable: POST')
  expect(block).toMatch(/what to do +Start the bot/)
})

test('one cause of many episodes is told once', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...inconclusiveEpisode(),
    episode: `ticket-status#${index}`,
  }))
  const block = blockOf('Inconclusive', many)
  expect(block.match(/would decide/g)).toHaveLength(1)
  expect(block).toContain('and 4 more')
})

test('a warning takes three lines and no verdict', () => {
  const block = blockOf('Warnings', [warnedEpisode()])
  expect(block).toContain('- The shopper was not told that the list')
  expect(block).toContain('exit code 0: all passed')
})

test.each([30, 40, 60, 80, 200])('fits %i columns', (width) => {
  const wide = hostileEpisode('在庫あり👟 '.repeat(20))
  for (const line of linesOf([...exampleRun().episodes, wide], width)) {
    if (!commands.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
})

test('an unknown width is taken as 80 columns', () => {
  expect(linesOf(undefined, Number.NaN)).toEqual(linesOf(undefined, 80))
  expect(linesOf(undefined, 0)).toEqual(linesOf(undefined, 80))
})

describe('colors', () => {
  const painted = play(terminal, eventsOf(exampleRun()), 80, true).written

  test('are there where the terminal shows them, and change no word', () => {
    expect(painted).toContain('\x1b[31m✗\x1b[39m')
    expect(painted.replaceAll(sgr, '')).toBe(linesOf().join('\n'))
  })

  test('are never the bot’s', () => {
    const hostile = eventsOf(exampleRun([hostileEpisode(hostileTexts['an escape sequence'])]))
    const { written } = play(terminal, hostile, 80, true)
    expect(written.replaceAll(sgr, '')).not.toMatch(acting)
    expect(written).toContain('[U+001B][2J')
  })
})

test('an interrupted run says what it left out', () => {
  const record = exampleRun([episode()])
  const cut = { ...record, exitCode: 130, info: { ...record.info, episodes: 3 } }
  const { written } = play(terminal, eventsOf(cut))
  expect(written).toContain('2 planned episodes not played\nexit code 130: interrupted')
})

test('a run of one passed episode ends with its tally', () => {
  expect(linesOf([episode()]).join('\n')).toContain('1 episode in 4.2 s: 1 passed\nexit code 0: all passed')
})
