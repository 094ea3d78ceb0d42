import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Journal } from '#journal'
import { fetchOf, Sites } from '#mocks'
import { inProcessBot, type Reply } from '../bots/in-process.ts'
import { entriesOf, type Hand, playedBy, scenarioOf, staged } from '../conductor/fixtures/stage.ts'
import { judge } from '../judge/judge.ts'
import { recordedOf } from '../truth/recorded.ts'
import { formBot } from './fixtures/form-bot.ts'
import { menuBot } from './fixtures/menu-bot.ts'

const order = (shopper = '', more = '') => `
given:
  ${shopper}
  items: { a: { with: [plenty] } }
  orders: { parcel: { status: shipped, items: [a] } }
steps: [{ shopper: "What is the status of my order?", asks: { status of: parcel }${more} }]`

const adding = `
given: { items: { a: { with: [plenty, has an unambiguous name] } } }
steps: [{ shopper: "Please add one {a} to my cart.", asks: { add to cart: a }, turns: 8 }]
expect: [{ cart holds: a, quantity: 1 }]`

const judged = (journal: Journal) => judge(recordedOf(journal), { replay: '', rerun: '' })
const saidBy = (journal: Journal, who: string) =>
  entriesOf(journal, 'said').flatMap(({ speaker, part }) =>
    speaker === who && part.type === 'text' ? [part.text] : [],
  )
const noted = (journal: Journal) =>
  entriesOf(journal, 'shopper').map(({ did, detail }) => `${did}: ${detail}`)

describe('a shopper who is asked back', () => {
  it('fills in a form, field by field, in whatever words it is asked for', async () => {
    const journal = await staged(order('', ', turns: 8'), formBot())
    const [, ...answers] = saidBy(journal, 'shopper')
    expect(answers).toEqual([
      expect.stringMatching(/^My order number is W\d+\.$/),
      expect.stringMatching(/^My e-mail address is \S+@\S+\.$/),
      expect.stringMatching(/^My post code is .+\.$/),
      expect.stringMatching(/^My date of birth is \d{4}-\d\d-\d\d\.$/),
      'Yes, please.',
    ])
    expect(saidBy(journal, 'bot').at(-1)).toMatch(/^Thank you. Your order W\d+ is shipped.$/)
    expect(noted(journal)).toEqual([])
    const { findings, doubts } = judged(journal)
    expect(findings.map(({ oracle }) => oracle).filter((oracle) => oracle !== 'personal')).toEqual([])
    expect(doubts.filter(({ decisive }) => decisive)).toEqual([])
  })

  it('presses the buttons that lead to the goal, through menus and choices', async () => {
    const status = await staged(order(), menuBot())
    expect(saidBy(status, 'shopper').slice(1)).toEqual(['#orders', expect.stringMatching(/^#order W\d+$/)])
    expect(judged(status).verdict).toBe('passed')
    const cart = await staged(adding, menuBot())
    expect(saidBy(cart, 'shopper').slice(1)).toEqual([
      '#products',
      expect.stringMatching(/^I mean .+\.$/),
      expect.stringMatching(/^#add /),
    ])
    expect(entriesOf(cart, 'checked')).toMatchObject([{ held: 'yes' }])
    expect(judged(cart).findings).toEqual([])
  })

  it('gets through a prelude and a farewell that are declared, which belong to no goal', async () => {
    const customs = { prelude: ['Hi', 'I agree'], farewell: ['5 stars'] }
    const journal = await staged(order(), menuBot(), {}, { customs })
    expect(entriesOf(journal, 'said').filter(({ goesOn }) => goesOn === 0)).toHaveLength(3)
    expect(saidBy(journal, 'shopper')).toMatchObject(
      ['Hi', 'I agree', /status/, '#orders', /^#order/, '5 stars'].map((one) =>
        typeof one === 'string' ? one : expect.stringMatching(one),
      ),
    )
    expect(judged(journal).verdict).toBe('passed')
  })

  it('answers what only this bot asks from the config, before all else', async () => {
    const answers = { 'loyalty number': '4711' }
    const bot = ({ text }: { text: string }) =>
      text.includes('4711') ? ['Your order is shipped.'] : ['What is your loyalty number?']
    const journal = await staged(order(), bot, {}, { customs: { answers } })
    expect(saidBy(journal, 'shopper')).toEqual([expect.anything(), '4711'])
  })

  it.each([
    ['patient', /^My order number is W\d+\.$/],
    ['terse', /^W\d+$/],
    ['impatient', /^W\d+!$/],
  ])('says so as a %s shopper does', async (temperament, words) => {
    const journal = await staged(order(`shopper: { temperament: ${temperament} }`), formBot())
    expect(saidBy(journal, 'shopper')[1]).toMatch(words)
  })

  it('asks back once when confused, and then answers', async () => {
    const journal = await staged(order('shopper: { temperament: confused }'), formBot())
    expect(saidBy(journal, 'shopper').slice(1, 3)).toEqual([
      'Sorry, what do you mean by that?',
      expect.stringMatching(/^My order number/),
    ])
  })

  it('gives up politely after so many turns, which is held against nobody', async () => {
    const journal = await staged(order('shopper: { temperament: impatient }'), formBot())
    expect(saidBy(journal, 'shopper').at(-1)).toMatch(/^Never mind, thank you/)
    expect(noted(journal)).toEqual(['gave-up: it had spoken 3 times and was asked still'])
    const { verdict, because, findings } = judged(journal)
    expect(findings.filter(({ oracle }) => oracle === 'answered')).toEqual([])
    if (findings.length === 0)
      expect([verdict, because]).toMatchObject(['inconclusive', expect.stringContaining('gave up')])
  })

  it('says that it was its own doing where it knows no answer', async () => {
    const journal = await staged(order(), () => ['What is the serial number on the back of your device?'])
    expect(noted(journal)).toEqual([
      'stuck: it does not know what to say to "What is the serial number on the back of your device?"',
    ])
    const { verdict, because, findings } = judged(journal)
    expect(findings).toEqual([])
    expect(verdict).toBe('inconclusive')
    expect(because).toContain('the shopper who is played was stuck')
  })

  it('says nothing more where the scenario gives it one turn', async () => {
    const journal = await staged(order('', ', turns: 1'), formBot())
    expect(saidBy(journal, 'shopper')).toHaveLength(1)
    expect(judged(journal)).toMatchObject({ verdict: 'inconclusive' })
  })

  it('answers the same in two plays of one seed', async () => {
    const [one, other] = [await staged(order(), formBot()), await staged(order(), formBot())]
    expect(JSON.stringify(one.entries)).toBe(JSON.stringify(other.entries))
  })
})

describe('a shopper who is led to a log-in', () => {
  const voices = ['exemplary', 'exemplary-terse', 'exemplary-chatty', 'exemplary-formal']
  const withheld = (signedIn: string) =>
    scenarioOf(`
given:
  shopper: { signed in: ${signedIn} }
  items: { a: { with: [plenty] } }
  orders: { parcel: { status: shipped, items: [a] } }
  sign-in needed for: [orders]
steps: [{ shopper: "Where is my order {parcel}?", asks: { status of: parcel } }]`)

  it.each(voices)('signs in on the shop’s own page and is then told, in the voice of %s', async (name) => {
    const sites = new Sites()
    const journal = await playedBy(inProcessBot(name, fetchOf(sites)), withheld('when asked'), { sites })
    expect(noted(journal)).toEqual(['signed-in: on /sign-in'])
    const posts = entriesOf(journal, 'invoked').filter(({ actor }) => actor.role === 'shopper')
    expect(posts.map(({ route }) => route)).toEqual(['GET /sign-in', 'POST /sign-in', 'GET /sign-in'])
    const { verdict, readings } = judged(journal)
    expect(readings.at(-1)?.reading.acts.map(({ act }) => act)).toContain('order_status')
    expect(verdict).toBe('passed')
  })

  it('does not, where the scenario says that they are not signed in', async () => {
    const sites = new Sites()
    const journal = await playedBy(inProcessBot('exemplary', fetchOf(sites)), withheld('false'), { sites })
    expect(saidBy(journal, 'shopper')).toHaveLength(1)
    expect(noted(journal)).toEqual([])
  })

  it('follows no link to elsewhere, and says so', async () => {
    const journal = await staged(withheld('when asked'), () => [
      'Please log in first.',
      { type: 'link', label: 'Log in', url: 'https://elsewhere.example/sign-in' },
    ])
    expect(noted(journal)).toEqual([
      "stuck: the link https://elsewhere.example/sign-in is not the shop's own log-in page",
    ])
    expect(judged(journal).verdict).toBe('inconclusive')
  })

  const key = ({ shop }: Hand) => ({ client_id: 'bot', client_secret: shop.key })
  const form = (fields: Record<string, string>) => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  const grant = 'urn:ietf:params:oauth:grant-type:device_code'

  /** Logs its shopper in by a code, and asks the shop for what it may then have. */
  function deviceBot(leads: (uri: string, code: string) => string) {
    let device: { device_code: string } | undefined
    return async (hand: Hand): Promise<Reply> => {
      if (!device) {
        const begun = await hand.call('/oauth/device', form({ ...key(hand), scope: 'orders:read' }))
        device = begun
        return [leads(begun.verification_uri, begun.user_code)]
      }
      const asked = { ...key(hand), grant_type: grant, device_code: device.device_code }
      const { access_token, error } = await hand.call('/oauth/token', form(asked))
      if (error) return [`You are not logged in yet: ${error}.`]
      const headers = { authorization: `Bearer ${access_token}` }
      const { items } = await hand.call('/orders', { headers })
      return items.map(({ id, status }: { id: string; status: string }) => `Your order ${id} is ${status}.`)
    }
  }

  it.each([
    ['a link and a code', (uri: string, code: string) => `To log in, go to ${uri} and enter ${code}.`],
    ['a code first', (uri: string, code: string) => `Your code: **${code}**. Sign in with it at ${uri}!`],
    ['a link that holds the code', (uri: string, code: string) => `Log in here: ${uri}?user_code=${code}`],
  ])('types in the code that the chat gives, and lets it in: %s', async (_how, leads) => {
    const journal = await staged(withheld('when asked'), deviceBot(leads))
    expect(noted(journal)).toEqual(['signed-in: on /device'])
    expect(saidBy(journal, 'bot').at(-1)).toMatch(/^Your order W\d+ is shipped\.$/)
    const { verdict, readings } = judged(journal)
    expect(readings.at(-1)?.reading.acts.map(({ act }) => act)).toContain('order_status')
    expect(verdict).toBe('passed')
  })

  it.each([
    [
      'gives no code',
      (uri: string) => `Log in at ${uri}.`,
      'asks for a code, and the chatbot has given none',
    ],
    ['gives another code', (uri: string) => `Log in at ${uri} with BCDF-GHJK.`, 'answered 404'],
  ])('is stuck, and says so, where the chat %s', async (_how, leads, why) => {
    const journal = await staged(withheld('when asked'), deviceBot(leads))
    expect(noted(journal)).toEqual([expect.stringContaining(why)])
    expect(judged(journal).verdict).toBe('inconclusive')
  })

  const authorization = ({ shop }: Hand, redirect: string) =>
    `${shop.url}/sign-in?${new URLSearchParams({
      ...{
        response_type: 'code',
        client_id: 'bot',
        scope: 'orders:read',
        redirect_uri: redirect,
        state: 'x',
      },
      ...{ code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' },
    })}`

  it('allows what the chat asks for, and is taken back to it with the code', async () => {
    let code: string | null = null
    const server = createServer((request, response) => {
      code = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('code')
      response.end('You can close this page.')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const redirect = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`
    const journal = await staged(withheld('when asked'), async (hand): Promise<Reply> => {
      if (code === null) return [`Please log in: ${authorization(hand, redirect)}`]
      const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
      const asked = {
        code,
        code_verifier: verifier,
        redirect_uri: redirect,
        grant_type: 'authorization_code',
      }
      const { access_token } = await hand.call('/oauth/token', form({ ...key(hand), ...asked }))
      const headers = { authorization: `Bearer ${access_token}` }
      const { items } = await hand.call('/orders', { headers })
      return items.map(({ id, status }: { id: string; status: string }) => `Your order ${id} is ${status}.`)
    })
    server.close()
    expect(noted(journal)).toEqual(['signed-in: on /sign-in'])
    expect(saidBy(journal, 'bot').at(-1)).toMatch(/^Your order W\d+ is shipped\.$/)
    expect(judged(journal).verdict).toBe('passed')
  })

  it.each([
    ['where nobody listens', 'http://127.0.0.1:1/callback', 'nobody answers at http://127.0.0.1:1/callback'],
    ['never registered', 'https://elsewhere.example/callback', 'the log-in page answered 400'],
  ])('is stuck, and says so, on the way back to an address %s', async (_how, redirect, why) => {
    const journal = await staged(withheld('when asked'), (hand) => [
      `Please log in: ${authorization(hand, redirect)}`,
    ])
    expect(noted(journal)).toEqual([expect.stringContaining(why)])
  })
})
