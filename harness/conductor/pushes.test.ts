import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Journal } from '#journal'
import { entriesOf, scenarioOf, staged } from './fixtures/stage.ts'

const scenario = scenarioOf(`given: { items: { jacket: { with: [plenty] } } }
steps:
  - shopper: Tell me when something changes.
  - elsewhere: { sold: jacket, quantity: all }
  - wait: 1 min
  - shopper: Has something changed?`)

/** Plays it with a chatbot that subscribes in its first turn, and from then on knows only what it is told. */
async function play(): Promise<Journal> {
  const heard: string[] = []
  const receiver = createServer((request, response) => {
    request.on('data', (chunk) => heard.push(String(chunk))).on('end', () => response.writeHead(204).end())
  })
  onTestFinished(() => void receiver.close())
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  return staged(scenario, async ({ call, text }) => {
    if (!text.startsWith('Tell')) return [`I was told of ${heard.length} change.`]
    const body = JSON.stringify({ url, events: ['stock.changed'] })
    const { status } = await call('/webhooks', { method: 'POST', body })
    return [`I am subscribed: ${status}.`]
  })
}

describe('what the shop tells by itself', () => {
  it('has reached the chatbot before the shopper speaks again', async () => {
    const journal = await play()
    const texts = entriesOf(journal, 'said').flatMap(({ speaker, part }) =>
      speaker === 'bot' && part.type === 'text' ? [part.text] : [],
    )
    expect(texts).toEqual(['I am subscribed: enabled.', 'I was told of 1 change.'])
    const [pushed] = entriesOf(journal, 'pushed')
    expect(pushed).toMatchObject({ via: 'webhook', sight: 'whole', outcome: 'delivered', status: 204 })
    const asked = entriesOf(journal, 'said').filter(({ speaker }) => speaker === 'shopper')
    expect(pushed?.seq).toBeLessThan(asked[1]?.seq ?? 0)
    expect(pushed?.at).toBe(entriesOf(journal, 'applied').find(({ view }) => view === 'chat')?.at)
  })

  it('comes out the same in every play, byte for byte', async () => {
    const [one, other] = [await play(), await play()]
    expect(other.lines).toEqual(one.lines)
  })
})
