import { describe, expect, it } from 'vitest'
import type { Journal } from '#journal'
import { fetchOf, Sites } from '#mocks'
import { functionBot } from '../bots/in-process.ts'
import { judge } from '../judge/judge.ts'
import { recordedOf } from '../truth/recorded.ts'
import { entriesOf, playedBy, scenarioOf } from './fixtures/stage.ts'

const scenario = scenarioOf(
  `given: { items: { a: { with: [plenty] } }, orders: { late: { status: shipped, items: [a] } } }
steps: [{ shopper: "Where is my order {late}?", asks: { status of: late } }]`,
  'order-status',
)

type Habit = 'forgets' | 'asks again' | 'says again' | 'asks in lower case'

/** Two conversations in a row, or at once; what the bot keeps of the first it uses in the second. */
async function both(habit: Habit, atOnce = false): Promise<readonly Journal[]> {
  const sites = new Sites()
  const shop = fetchOf(sites)
  let kept: string | undefined
  const bot = functionBot({
    name: 'small',
    async reply({ text, shop: { url, key, token } }) {
      const [own = ''] = /W\d+/.exec(text) ?? []
      kept ??= own
      const headers = { 'x-api-key': key, authorization: `Bearer ${token}` }
      const lower = kept === own ? own : kept.toLowerCase()
      const asked = habit === 'asks again' ? kept : habit === 'asks in lower case' ? lower : own
      const response = await shop(`${url}/orders/${asked}`, { headers })
      const said = habit === 'says again' ? kept : own
      return [response.ok ? `Your order ${said} has been shipped.` : 'I cannot find that order.']
    },
  })
  const play = (repeat: number) => playedBy(bot, scenario, { sites, repeat })
  if (atOnce) return Promise.all([play(0), play(1)])
  return [await play(0), await play(1)]
}

const judged = (journal: Journal | undefined) =>
  judge(recordedOf(journal as Journal), { replay: '', rerun: '' })
const strays = (journal: Journal | undefined) => entriesOf(journal as Journal, 'stray')

describe('a chatbot that names what an earlier conversation told it', () => {
  it.each<[Habit, string]>([
    ['asks again', 'GET'],
    ['asks in lower case', 'GET'],
    ['says again', 'reply'],
  ])('makes the episode an error, and nothing of it is held against it: %s', async (habit, method) => {
    const [first, second] = await both(habit)
    const order = entriesOf(first as Journal, 'commit').find(({ resource }) => resource.startsWith('order/'))
    const id = order?.resource.slice('order/'.length)
    expect(judged(first).verdict).toBe('passed')
    expect(strays(second)).toMatchObject([
      { why: 'foreign', method, names: [id], detail: `${id} of order-status#0` },
    ])
    const { verdict, because, findings } = judged(second)
    expect([verdict, because]).toEqual([
      'error',
      expect.stringMatching(`^bot/carries-state: the chatbot named ${id} of order-status#0 in `),
    ])
    expect(findings.filter(({ resource }) => resource?.endsWith(id ?? ''))).toEqual([])
  })

  it('is answered as if there were none', async () => {
    const [, second] = await both('asks again')
    expect(entriesOf(second as Journal, 'completed').map(({ status }) => status)).toEqual([404])
  })

  it('is found out while the other conversation still goes on', async () => {
    const verdicts = (await both('asks again', true)).map((journal) => judged(journal).verdict)
    expect(verdicts).toEqual(['passed', 'error'])
  })

  it.each([false, true])('is not one that forgets (at once: %s)', async (atOnce) => {
    for (const journal of await both('forgets', atOnce)) {
      expect(judged(journal).verdict).toBe('passed')
      expect(strays(journal)).toEqual([])
    }
  })
})
