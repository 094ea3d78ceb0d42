import { expect, it } from 'vitest'
import { fromJsonl } from '#journal'
import { Conversation } from './conversation.ts'
import { jsonlSoFar, judgeSoFar } from './judge-so-far.ts'
import { momentsOf } from './moments.ts'
import { suggestionsFor } from './suggestions.ts'

const begin = (bot = 'exemplary') => new Conversation({ bot, seed: 1, signedIn: true })

async function soldOutBetween(conversation: Conversation): Promise<void> {
  const [stock = ''] = suggestionsFor(conversation.cast)
  await conversation.say(stock)
  conversation.happen({ sold: 'plenty', quantity: 'all', on: 'web' })
  conversation.letPass(60_000)
  await conversation.say(stock)
}

it('judges a conversation as if it ended here, and lets it go on', async () => {
  const conversation = begin('stale-stock')
  await soldOutBetween(conversation)
  const judged = judgeSoFar(conversation.world.journal)
  expect(judged.verdict).toBe('failed')
  expect(judged.findings.map(({ oracle, turn }) => ({ oracle, turn }))).toEqual([
    { oracle: 're-validated', turn: 2 },
  ])
  expect(conversation.over).toBe(false)
  await conversation.say('Thank you')
  expect(momentsOf(conversation.world).at(-1)).toMatchObject({ turn: 3, ended: true, trouble: undefined })
})

it('finds nothing against the exemplary bot in the same conversation', async () => {
  const conversation = begin()
  await soldOutBetween(conversation)
  expect(judgeSoFar(conversation.world.journal)).toMatchObject({
    findings: [],
    doubts: [],
    verdict: 'passed',
  })
})

it.each([
  ['offers-what-it-saw-before', 'fails', ['dead-end next step']],
  ['exemplary', 'works', []],
])('tries the next steps that a reply offers: %s', async (bot, outcome, found) => {
  const conversation = begin(bot)
  await conversation.say(suggestionsFor(conversation.cast)[0] ?? '')
  conversation.happen({ sold: 'plenty', quantity: 'all', on: 'web' })
  conversation.letPass(60_000)
  await conversation.say(`Is the ${conversation.cast.items.get('gone')?.name} available?`)
  const { entries } = conversation.world.journal
  const outcomes = entries.flatMap((entry) =>
    entry.kind === 'probe' && entry.step === 'alternatives' ? [entry.outcome] : [],
  )
  expect(outcomes).toContain(outcome)
  const { findings } = judgeSoFar(conversation.world.journal)
  expect(findings.flatMap(({ oracle, subVerdict }) => (oracle === 'fallback' ? [subVerdict] : []))).toEqual(
    found,
  )
})

it('gives a journal in mid-conversation as a whole record', async () => {
  const conversation = begin()
  await conversation.say('Hello')
  const { entries, problems } = fromJsonl(jsonlSoFar(conversation.world.journal))
  expect(problems).toEqual([])
  expect(entries.at(-1)).toMatchObject({ kind: 'ended', how: 'completed' })
  expect(entries).toHaveLength(conversation.world.journal.entries.length + 1)
})

it('goes the same way with the same seed', async () => {
  const [one, other] = [begin(), begin()]
  await soldOutBetween(one)
  await soldOutBetween(other)
  expect(jsonlSoFar(one.world.journal)).toBe(jsonlSoFar(other.world.journal))
  const third = new Conversation({ bot: 'exemplary', seed: 2, signedIn: true })
  expect(third.shopper.name).not.toBe(one.shopper.name)
})

it('tells what happened between the turns, and what was called within', async () => {
  const conversation = begin()
  await soldOutBetween(conversation)
  const name = conversation.cast.items.get('plenty')?.name
  const moments = momentsOf(conversation.world)
  expect(moments.map((moment) => (moment.kind === 'turn' ? moment.turn : moment.text))).toEqual([
    1,
    `Another shopper buys on the web: ${name}, none left.`,
    '1 min later',
    expect.stringMatching(/^\d+ s later$/),
    2,
  ])
  const [first] = moments
  expect(first?.kind === 'turn' && first.steps[0]).toMatchObject({ kind: 'call', outcome: '200', ok: true })
})

it('takes no second message while the bot is answering', async () => {
  const conversation = begin()
  const first = conversation.say('Hello')
  const now = conversation.world.now
  await conversation.say('And another thing')
  conversation.letPass(60_000)
  await first
  expect(momentsOf(conversation.world).filter(({ kind }) => kind === 'turn')).toHaveLength(1)
  expect(conversation.world.now).toBe(now)
})

it('is over, and breaks nothing, when the journal is full', async () => {
  const conversation = begin()
  const { world } = conversation
  const detail = 'x'.repeat(17 * 1024 * 1024)
  world.journal.append(world.now, { kind: 'stray', why: 'unmatched', method: 'GET', path: '/', detail })
  expect(conversation.over).toBe(true)
  const { length } = world.journal.entries
  await conversation.say('Hello')
  conversation.happen({ sold: 'plenty', quantity: 1, on: 'web' })
  conversation.letPass(1000)
  expect(world.journal.entries).toHaveLength(length)
})
