import { describe, expect, it } from 'vitest'
import { idOf } from '#journal'
import { functionBot } from '../bots/in-process.ts'
import { judge } from '../judge/judge.ts'
import { recordedOf } from '../truth/recorded.ts'
import { entriesOf, playedBy, scenarioOf, staged } from './fixtures/stage.ts'

const talk = 'steps: [{ shopper: One }, { shopper: Two }, { shopper: Three }]'

describe('an episode', () => {
  it('is one conversation: each message with its pieces, in order, and an end', async () => {
    const journal = await staged(talk, ({ text }) => [`You said ${text}.`, 'Anything else?'])
    const said = entriesOf(journal, 'said').map(({ turn, speaker, part }) => [
      turn,
      speaker,
      part.type === 'text' ? part.text : part.type,
    ])
    expect(said.slice(0, 4)).toEqual([
      [1, 'shopper', 'One'],
      [1, 'bot', 'You said One.'],
      [1, 'bot', 'Anything else?'],
      [2, 'shopper', 'Two'],
    ])
    expect(entriesOf(journal, 'turn').map(({ how }) => how)).toEqual(['replied', 'replied', 'replied'])
    expect(journal.ended).toMatchObject({ how: 'completed' })
  })

  it('says names as a shopper would, and never tells the bot what is asked', async () => {
    const heard: unknown[] = []
    const journal = await staged(
      `given:
  items: { jacket: { with: [in stock] } }
  orders: { parcel: { status: shipped, items: [jacket] } }
steps: [{ shopper: "Is {jacket} in {parcel}? {jacket}!", asks: { status of: parcel, price of: jacket } }]`,
      (hand) => {
        heard.push(hand)
        return ['Yes.']
      },
    )
    const [question] = entriesOf(journal, 'said')
    const [status, price] = question?.asks ?? []
    expect(status).toMatchObject({ for: 'fact', fact: 'status' })
    expect(price).toMatchObject({ for: 'fact', fact: 'price' })
    const order = status?.for === 'fact' ? idOf(status.of) : ''
    const text = question?.part.type === 'text' ? question.part.text : ''
    expect(text).toMatch(new RegExp(`^Is (.+) in ${order}\\? \\1!$`))
    expect(text).not.toContain('{')
    expect(JSON.stringify(heard)).not.toContain('asks')
  })

  it('hands over a token only of a shopper who is signed in', async () => {
    const tokens: unknown[] = []
    const noted = ({ shop }: { shop: { token?: string } }) => {
      tokens.push(shop.token)
      return ['Hello.']
    }
    await staged('steps: [{ shopper: Hi }]', noted)
    const out = await staged('given: { shopper: { signed in: false } }\nsteps: [{ shopper: Hi }]', noted)
    expect(tokens).toEqual([expect.stringMatching(/^eyJ/), undefined])
    expect(entriesOf(out, 'conversation')).toMatchObject([{ signedIn: false, channel: 'chat' }])
  })

  it('lets the shopper think between turns, as long as the seed says, within the bounds', async () => {
    const pauses = async (seed: number, repeat = 0) => {
      const journal = await staged(talk, () => ['Hm.'], { seed, repeat })
      const at = entriesOf(journal, 'said')
        .filter(({ speaker }) => speaker === 'shopper')
        .map((said) => said.at)
      return at.slice(1).map((time, index) => time - (at[index] ?? 0))
    }
    const first = await pauses(1)
    expect(first).toHaveLength(2)
    expect(await pauses(1)).toEqual(first)
    expect(await pauses(2)).not.toEqual(first)
    expect(await pauses(1, 1)).not.toEqual(first)
    for (let seed = 10; seed < 30; seed += 1) {
      for (const pause of await pauses(seed)) {
        expect(pause).toBeGreaterThanOrEqual(5000)
        expect(pause).toBeLessThanOrEqual(60_000)
      }
    }
  })

  it('lets no time go by within a turn, and as much as it says between', async () => {
    const journal = await staged(
      'steps: [{ shopper: One }, { wait: 40 s }, { wait: 2 min }]',
      async ({ call }) => [`It is ${JSON.stringify(await call('/clock'))}`],
    )
    const [asked, answered] = entriesOf(journal, 'said')
    const instants = entriesOf(journal, 'clock').map(({ to }) => to - (asked?.at ?? 0))
    expect(instants).toEqual([40_000, 160_000])
    expect(answered?.at).toBe(asked?.at)
  })

  it('has a world, a key and a conversation of its own', async () => {
    const seen: { conversation: string; url: string; key: string }[] = []
    const note = ({
      conversation,
      shop: { url, key },
    }: {
      conversation: string
      shop: { url: string; key: string }
    }) => {
      seen.push({ conversation, url, key })
      return ['Hello.']
    }
    const scenario = scenarioOf('given: { tickets: { t: { status: open } } }\nsteps: [{ shopper: "{t}?" }]')
    const journals = await Promise.all([
      staged(scenario, note, { repeat: 0 }),
      staged(scenario, note, { repeat: 1 }),
      staged(scenario, note, { seed: 2 }),
      staged({ ...scenario, id: 'other' }, note),
    ])
    for (const key of ['conversation', 'url', 'key'] as const) {
      expect(new Set(seen.map((one) => one[key])).size).toBe(4)
    }
    const tickets = journals.map((journal) => JSON.stringify(entriesOf(journal, 'said')[0]?.part))
    expect(new Set(tickets).size).toBe(4)
    const shoppers = journals.map((journal) => entriesOf(journal, 'conversation')[0]?.shopper)
    expect(new Set(shoppers).size).toBe(4)
  })

  it('is closed when it ends: a late call finds nobody', async () => {
    let late: (() => Promise<{ code?: string }>) | undefined
    const journal = await staged('steps: [{ shopper: Hi }]', ({ call }) => {
      late = () => call('/clock')
      return ['Bye.']
    })
    const before = journal.entries.length
    expect(await late?.()).toMatchObject({ code: 'world/closed' })
    expect(journal.entries).toHaveLength(before)
  })
})

describe('an episode that can’t be played to its end', () => {
  it('says with a code what the bot did', async () => {
    const rude = await staged(talk, ({ text }) => {
      if (text === 'Two') throw new Error('gone mad')
      return ['Fine.']
    })
    expect(rude.ended).toMatchObject({
      how: 'error',
      code: 'bot/unreachable',
      detail: 'small threw: gone mad',
    })
    expect(entriesOf(rude, 'turn').map(({ how }) => how)).toEqual(['replied', 'unreachable'])

    const slow = await staged(talk, () => new Promise(() => {}), { timeoutMs: 20 })
    expect(slow.ended).toMatchObject({ how: 'error', code: 'bot/timeout' })

    const { profile } = functionBot({ name: 'x', reply: () => [] })
    const garbled = await playedBy(
      { profile, say: async () => ({ kind: 'unreadable', detail: 'not JSON' }), close: async () => {} },
      scenarioOf(talk),
    )
    expect(garbled.ended).toMatchObject({ how: 'error', code: 'bot/unreadable', detail: 'not JSON' })
    expect(judge(recordedOf(garbled), { replay: '', rerun: '' }).verdict).toBe('error')
  })

  it('is not one of a silent bot: silence is an answer, and is judged', async () => {
    const journal = await staged(
      'given: { tickets: { t: { status: open } } }\nsteps: [{ shopper: "What about {t}?", asks: { status of: t } }]',
      () => [],
    )
    expect(entriesOf(journal, 'turn')).toMatchObject([{ how: 'silent' }])
    expect(journal.ended).toMatchObject({ how: 'completed' })
    const { verdict, findings } = judge(recordedOf(journal), { replay: '', rerun: '' })
    expect([verdict, findings[0]?.oracle, findings[0]?.subVerdict]).toEqual([
      'failed',
      'answered',
      'no reply',
    ])
  })

  it('names what the shop does not have', async () => {
    const journal = await staged(
      'given: { items: { a: { with: [sold out, plenty] } } }\nsteps: [{ shopper: Hi }]',
      () => ['Hello.'],
    )
    expect(journal.ended).toMatchObject({ how: 'error', code: 'scenario/not-given' })
    expect(journal.ended?.detail).toContain('no product that is sold out, plenty')
  })

  it('ends with its journal, when that is full, and loses nothing that was written', async () => {
    const page = 'x'.repeat(3_000_000)
    const journal = await staged(talk, () => [page, page, page, page])
    expect(journal.ended).toMatchObject({ how: 'error', code: 'journal/full' })
    expect(
      entriesOf(journal, 'said').filter(({ speaker }) => speaker === 'bot').length,
    ).toBeGreaterThanOrEqual(5)
    expect(judge(recordedOf(journal), { replay: '', rerun: '' }).because).toMatch(/^journal\/full: /)
  })

  it('is told apart where the run was interrupted', async () => {
    const interrupt = new AbortController()
    const journal = await staged(
      talk,
      ({ text }) => {
        if (text === 'Two') interrupt.abort()
        return ['Fine.']
      },
      { signal: interrupt.signal },
    )
    expect(journal.ended).toMatchObject({ how: 'error', code: 'run/interrupted' })
    expect(entriesOf(journal, 'said').filter(({ speaker }) => speaker === 'shopper')).toHaveLength(2)
  })
})
