import { describe, expect, it } from 'vitest'
import { fetchOf, Sites } from '#mocks'
import type { RunEvent, RunRecord } from '#record'
import { type Bot, type BotProfile, wiredAlike } from '../bots/bot.ts'
import { functionBot, inProcessBot } from '../bots/in-process.ts'
import { scenarioOf } from '../conductor/fixtures/stage.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type RunOptions, run } from './run.ts'

const talk = (id: string): Scenario => scenarioOf('steps: [{ shopper: Hello }]', id)
const waiting = scenarioOf(
  `given: { items: { a: { with: [plenty] } } }
steps:
  - when: { bot has read the stock of: a }
    happens: { sold: a }
  - shopper: "{a}?"`,
  'waiting',
)

describe('a run', () => {
  it('tells its events in the order of the plan, however many episodes are played at once', async () => {
    // The first conversation is answered last.
    const held: (() => void)[] = []
    const bot = functionBot({
      name: 'slow starter',
      reply: () =>
        new Promise((resolve) => {
          held.push(() => resolve(['Hi!']))
          if (held.length === 3) for (const release of held.reverse()) release()
        }),
    })
    const { events, record } = await played(bot, [talk('a'), talk('b'), talk('c')], { parallel: 3 })
    expect(
      events.map((event) =>
        'record' in event && event.kind === 'episode ended' ? event.record.episode : event.kind,
      ),
    ).toEqual([
      'run began',
      'episode began',
      'a#0',
      'episode began',
      'b#0',
      'episode began',
      'c#0',
      'run ended',
    ])
    expect(record).toMatchObject({ exitCode: 0, tally: { passed: 3 } })
  })

  it('gives the same record for the same seed', async () => {
    const once = async (): Promise<unknown> => {
      const sites = new Sites()
      const { record } = await played(inProcessBot('private-cart', fetchOf(sites)), [cart], {
        sites,
        repeats: 3,
        parallel: 2,
      })
      return { ...record, wallMs: 0 }
    }
    expect(await once()).toEqual(await once())
  })

  it('says once which scenarios wait for calls that nobody sees, and does not play them', async () => {
    const heard: string[] = []
    const bot = functionBot({
      name: 'deaf',
      wired: wiredAlike('none'),
      reply: ({ text }) => {
        heard.push(text)
        return ['Hi!']
      },
    })
    const { events, record } = await played(bot, [waiting, talk('a'), { ...waiting, id: 'also-waiting' }])
    const notices = events.flatMap((event) => (event.kind === 'notice' ? [event.text] : []))
    expect(notices).toEqual([
      '2 of 3 scenarios wait for calls that deaf does not make through the sandbox, and are not played: waiting, also-waiting. Wire the bot to the sandbox ("wired" in its config) to have them judged.',
    ])
    expect(heard).toEqual(['Hello'])
    expect(record.tally).toMatchObject({ inconclusive: 2, passed: 1 })
    expect(record.exitCode).toBe(2)
  })

  it('names the systems that it has no sight of', async () => {
    const wired: BotProfile['wired'] = { ...wiredAlike('whole'), inventory: 'partial' }
    const { record } = await played(functionBot({ name: 'half', wired, reply: () => ['Hi!'] }), [waiting])
    expect(record.episodes[0]?.because).toMatch(/^no sight of inventory: /)
  })

  it('keeps what was played when it is interrupted, and begins nothing more', async () => {
    const interrupt = new AbortController()
    let heard = 0
    const bot = functionBot({
      name: 'slow',
      reply: () => {
        heard += 1
        if (heard < 3) return ['Hi!']
        interrupt.abort()
        return new Promise(() => {})
      },
    })
    const scenarios = ['a', 'b', 'c', 'd', 'e'].map(talk)
    const { record, events, kept } = await played(bot, scenarios, { signal: interrupt.signal })
    expect(record.episodes.map(({ episode }) => episode)).toEqual(['a#0', 'b#0'])
    expect(record.exitCode).toBe(130)
    expect(kept).toEqual(['a#0', 'b#0'])
    expect(heard).toBe(3)
    expect(events).toContainEqual({
      kind: 'notice',
      text: 'the run was interrupted: 2 of 5 episodes were played to their end.',
    })
  })

  it('loses one episode to a mistake of our own, not the run', async () => {
    const broke: string[] = []
    const { record } = await played(
      functionBot({ name: 'fine', reply: () => ['Hi!'] }),
      [talk('a'), talk('b')],
      {
        recorder: {
          ...recorder([]),
          judged: (journal) => {
            if (journal.header.episode === 'a#0') throw new Error('the disk is full')
          },
        },
        broke: (error) => broke.push(error.message),
      },
    )
    expect(broke).toEqual(['the disk is full'])
    expect(record.episodes.map(({ verdict, because }) => [verdict, because])).toMatchObject([
      ['error', 'harness/broke: the disk is full'],
      ['passed', expect.any(String)],
    ])
    expect(record.exitCode).toBe(3)
  })
})

const cart = scenarioOf(
  `given: { items: { a: { with: [plenty, has an unambiguous name] } } }
steps: [{ shopper: "Please put one {a} in my cart.", asks: { add to cart: a } }]
expect: [{ cart holds: a }]`,
  'cart',
)

/** Notes the episodes that are judged, and forgets all else. */
function recorder(kept: string[]): RunOptions['recorder'] {
  return {
    follow: () => {},
    judged: ({ header }) => kept.push(header.episode),
    notPlayed: () => {},
    ended: () => {},
  }
}

async function played(bot: Bot, scenarios: readonly Scenario[], changes: Partial<RunOptions> = {}) {
  const events: RunEvent[] = []
  const kept: string[] = []
  const record: RunRecord = await run({
    scenarios,
    bot,
    seed: 1,
    sites: new Sites(),
    origin: 'http://shop.test',
    info: {
      plumbline: '0',
      bot: bot.profile.name,
      seed: 1,
      startedAt: '',
      episodes: scenarios.length,
      command: '',
    },
    timeoutMs: 5000,
    commands: () => ({ replay: '', rerun: '' }),
    emit: (event) => events.push(event),
    broke: (error) => {
      throw error
    },
    recorder: recorder(kept),
    clock: () => 0,
    ...changes,
  })
  return { record, events, kept }
}
