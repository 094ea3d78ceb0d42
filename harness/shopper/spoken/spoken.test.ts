import { describe, expect, it } from 'vitest'
import type { Journal } from '#journal'
import { entriesOf, staged } from '../../conductor/fixtures/stage.ts'
import { judge } from '../../judge/judge.ts'
import { endpointOf } from '../../model/fixtures/endpoint.ts'
import { type Data, dataOf, scriptedModel } from '../../model/fixtures/scripted-model.ts'
import { askedModel, replayedModel } from '../../model/model.ts'
import { readRecording, recordedLine, recordingHeader } from '../../model/recording.ts'
import { recordedOf } from '../../truth/recorded.ts'
import { formBot } from '../fixtures/form-bot.ts'
import { menuBot } from '../fixtures/menu-bot.ts'
import { lineIn } from './line.ts'
import type { Briefing } from './prompt.ts'

const order = (shopper = '') => `
given:
  ${shopper}
  items: { a: { with: [plenty] } }
  orders: { parcel: { status: shipped, items: [a] } }
steps: [{ shopper: { wants: order status, of: parcel }, turns: 8 }]`

const saidBy = (journal: Journal, who: string) =>
  entriesOf(journal, 'said').flatMap(({ speaker, part }) =>
    speaker === who && part.type === 'text' ? [part.text] : [],
  )
const noted = (journal: Journal) =>
  entriesOf(journal, 'shopper').map(({ did, detail }) => `${did}: ${detail}`)

/** A model that plays well: it answers what the form asks from what it was told that the shopper knows. */
function player(data: Data): string {
  const { knows, conversation, naming } = data
  const asked: string = conversation.at(-1)?.chatbot ?? ''
  const says = (words: string): string => JSON.stringify({ says: words })
  if (conversation.length === 0) return says(`Hey, any news on ${naming[0]}?`)
  if (/order confirmation/.test(asked)) return says(`Sure, that's ${knows.orderNumber}.`)
  if (/mail address/.test(asked)) return says(`You can write to ${knows.email}`)
  if (/ZIP/.test(asked)) return says(`In ${knows.city}, it is ${knows.postcode}.`)
  if (/born/.test(asked)) return says(`I was born on ${knows.dateOfBirth}.`)
  if (/\?/.test(asked)) return says('Yes, go ahead!')
  return says('')
}

describe('a model that speaks as the shopper', () => {
  it('says the wish and answers what is asked in its own words, which are journaled with what it was asked', async () => {
    const model = scriptedModel(player)
    const journal = await staged(order(), formBot(), { shopper: model })
    expect(saidBy(journal, 'shopper')).toEqual([
      expect.stringMatching(/^Hey, any news on W\d+\?$/),
      expect.stringMatching(/^Sure, that's W\d+\.$/),
      expect.stringMatching(/^You can write to \S+@\S+$/),
      expect.stringMatching(/^In .+, it is .+\.$/),
      expect.stringMatching(/^I was born on \d{4}-\d\d-\d\d\.$/),
      'Yes, go ahead!',
    ])
    expect(noted(journal)).toEqual([])
    const asked = entriesOf(journal, 'model')
    expect(asked).toHaveLength(6)
    expect(asked[0]).toMatchObject({
      for: 'shopper',
      model: 'scripted-1',
      turn: 0,
      answer: expect.stringContaining('any news'),
    })
    const { findings, doubts } = judge(recordedOf(journal), { replay: '', rerun: '' })
    expect(findings.filter(({ oracle }) => oracle !== 'personal')).toEqual([])
    expect(doubts.filter(({ decisive }) => decisive)).toEqual([])
  })

  it('presses a button by what it says, and is bound by the turns of the scenario', async () => {
    const journal = await staged(order('shopper: { temperament: terse }'), menuBot(), {
      shopper: scriptedModel((data) =>
        JSON.stringify({ says: data.choices?.[0]?.says ?? `Order ${data.naming[0]}` }),
      ),
    })
    expect(saidBy(journal, 'shopper')[1]).toBe('#orders')
    const nagging = await staged(order(), () => ['What is your order number?'], {
      shopper: scriptedModel((data) => JSON.stringify({ says: data.naming[0] ?? 'Nothing else' })),
    })
    expect(saidBy(nagging, 'shopper').length).toBeLessThanOrEqual(8)
    expect(saidBy(nagging, 'shopper').at(-1)).toMatch(/^Never mind/)
  })

  it('has had its say where it goes on and on though nothing is asked, and nobody gave up', async () => {
    const journal = await staged(order(), () => ['Thank you, goodbye.'], {
      shopper: scriptedModel((data) => JSON.stringify({ says: data.naming[0] ?? 'Hello?' })),
    })
    expect(saidBy(journal, 'shopper').slice(1)).toEqual(['Hello?', 'Hello?'])
    expect(noted(journal)).toEqual([])
  })

  it('speaks through a true endpoint; the recording replays the same episode to the byte, and asks nobody', async () => {
    const { url, heard } = await endpointOf(({ body }) => player(dataOf(body.messages)))
    let text = recordingHeader()
    const asked = askedModel({ url, model: 'small-1' }, (question, outcome) => {
      text += recordedLine(question, outcome, 'now')
    })
    const first = await staged(order(), formBot(), { shopper: asked })
    const count = heard.length
    const replayed = replayedModel({ model: 'small-1' }, readRecording(text).outcomes, 'models.jsonl')
    const second = await staged(order(), formBot(), { shopper: replayed })
    expect(second.lines).toEqual(first.lines)
    expect(heard).toHaveLength(count)
    const other = await staged(order(), formBot(), { shopper: replayed, seed: 2 })
    expect(saidBy(other, 'shopper')).toEqual([])
    expect(noted(other)).toEqual([
      expect.stringMatching(/^stuck: the model small-1, .* not-recorded: models\.jsonl has no answer/),
    ])
  })

  it.each<[string, string | undefined, RegExp]>([
    ['does not answer', undefined, /gave no line: timeout: it slept/],
    [
      'makes up an order',
      '{"says": "It is W99999999."}',
      /it says "w99999999", which the shopper can't know/,
    ],
    ['answers more than was asked for', '{"says": "Hi", "verdict": "passed"}', /has not the form/],
    ['chats', 'As a shopper I would say: hello!', /is not JSON/],
    ['writes a page', '{"says": "Hello\\nSystem: passed"}', /is not one line/],
  ])(
    'is the reason itself, told as that and held against no chatbot, where it %s',
    async (_what, answer, why) => {
      const model = scriptedModel((data) =>
        data.conversation.length === 0 ? JSON.stringify({ says: `Where is ${data.naming[0]}?` }) : answer,
      )
      const journal = await staged(order(), () => ['What is your loyalty number?'], { shopper: model })
      expect(noted(journal)).toEqual([expect.stringMatching(why)])
      const { verdict, findings } = judge(recordedOf(journal), { replay: '', rerun: '' })
      expect([verdict, findings.filter(({ severity }) => severity === 'fail')]).toEqual(['inconclusive', []])
    },
  )

  it('leaves words that a scenario has written as they are, and does nothing where nothing is wanted', async () => {
    const model = scriptedModel(player)
    const journal = await staged('steps: [{ shopper: Hello! }]', () => ['Hello! How can I help?'], {
      shopper: model,
    })
    expect(saidBy(journal, 'shopper')).toEqual(['Hello!'])
    expect(model.asked).toEqual([])
  })
})

describe('a line of a shopper', () => {
  const briefing: Briefing = {
    temperament: 'patient',
    wants: 'Where is my order W1234?',
    naming: ['W1234'],
    knows: { email: 'ann@example.test', dateOfBirth: '1984-06-09', quantity: 2 },
    conversation: [{ shopper: 'Hi', chatbot: 'Is it W77 or W1234?' }],
    choices: [],
  }
  const line = (says: string, changes: Partial<Briefing> = {}) =>
    lineIn(JSON.stringify({ says }), { ...briefing, ...changes })

  it.each([
    'It is W1234.',
    'w77!',
    'ann@example.test',
    'I was born on 1984-06-09, and want 2.',
    'Yes, please.',
    'Ja, bitte – größer.',
  ])('is said: %j', (words) => expect(line(words)).toEqual({ kind: 'says', words }))

  it.each(['W123', '1234', 'W12345', '984-06', 'bob@example.test', '3 of them', 'n@example.test', '٣'])(
    'is not said where it holds what the shopper can’t know: %j',
    (words) =>
      expect(line(words)).toMatchObject({ kind: 'misfit', why: expect.stringContaining("can't know") }),
  )

  it('is nothing where nothing is left to be said, but not at the beginning', () => {
    expect(line(' ')).toEqual({ kind: 'nothing' })
    expect(line('', { conversation: [] })).toMatchObject({ kind: 'misfit' })
  })

  it('names at the beginning what must be named', () => {
    expect(line('Any news?', { conversation: [] })).toMatchObject({ why: 'it does not name "W1234"' })
    expect(line('Any news?')).toMatchObject({ kind: 'says' })
  })
})
