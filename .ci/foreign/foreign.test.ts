import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '#record'
import { parseBotConfig } from '../../harness/bots/config.ts'
import { plumbline, room } from '../../harness/cli/fixtures/command.ts'
import { bots, seeds } from './bots.ts'
import { checkedFile, checkedIn, keyOf } from './checked.ts'
import { foundIn } from './found.ts'

const checked = checkedIn(readFileSync(checkedFile, 'utf8'))
const configOf = (bot: string) => join(import.meta.dirname, 'bots', `${bot}.bot.yaml`)

describe('the findings on chatbots that are not ours', () => {
  it('are each checked once, and true', () => {
    expect(new Set(checked.map(keyOf)).size).toBe(checked.length)
    expect(checked.filter((one) => one.isTrue !== true)).toEqual([])
    expect(new Set(checked.map((one) => one.bot))).toEqual(new Set(bots))
    expect(new Set(checked.map((one) => one.seed))).toEqual(new Set(seeds))
  })

  it.each(bots)('come of a config that can be read: %s', (bot) => {
    const file = configOf(bot)
    expect(parseBotConfig(file, readFileSync(file, 'utf8'), {})).toMatchObject({ kind: 'config' })
  })

  it('are told apart by their words, and not by the port that the shop had', () => {
    const found = (sentence: string) => {
      const said = { oracle: 'grounded', subVerdict: 'unfounded', severity: 'fail', charged: 'bot' } as const
      const finding = { ...said, truth: 'no', sentence, conversation: 'w1-2', turn: 3 }
      return foundIn({ episodes: [{ scenario: 's', findings: [finding] }] }, 'b', 1)
    }
    expect(found('see http://127.0.0.1:4711/w')).toEqual(found('see http://127.0.0.1:4712/w'))
    expect(found('a')).not.toEqual(found('b'))
    expect(found('a')[0]).toMatchObject({
      conversation: 2,
      turn: 3,
      finding: 'grounded/unfounded',
      isTrue: null,
    })
  })

  it('are none where a chatbot of nlp.js looks everything up', { timeout: 60_000 }, async () => {
    const out = room()
    const { code } = await plumbline('run', 'guide', '--bot', configOf('nlp-shop'), '--out', out)
    const { tally, episodes } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunRecord
    const held = episodes.flatMap(({ findings }) => findings).filter(({ charged }) => charged === 'bot')
    expect(held).toEqual([])
    expect(tally.error).toBe(0)
    expect(tally.passed).toBeGreaterThan(1)
    expect([0, 2]).toContain(code)
  })
})
