import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { routes } from '../routes/index.ts'
import { eventTypes } from './event-types.ts'

const page = readFileSync(new URL('../../docs/push.md', import.meta.url), 'utf8')

/** Runs a program of the page; gives what it prints. */
async function printedBy(code: string): Promise<readonly string[]> {
  const doors = {
    '#mocks': await import('#mocks'),
    '#sandbox': await import('#sandbox'),
    standardwebhooks: await import('standardwebhooks'),
  }
  const body = code.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = doors[$2]')
  const printed: string[] = []
  const log = (...values: readonly unknown[]) => void printed.push(values.join(' '))
  await new Function('doors', 'console', `return (async () => {${body}})()`)(doors, { log })
  return printed
}

describe('the page on what the shop tells', () => {
  const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

  it('has a program that prints what it says', async () => {
    const said = /advance\(60_000\) \/\/ (.*)$/m.exec(code)?.[1]
    expect(await printedBy(code)).toEqual([said])
  })

  it('would be noticed where its program is wrong', async () => {
    const spoilt = code.replace('stock.changed', 'price.changed')
    expect(await printedBy(spoilt)).toEqual([])
  })

  it('shows an event as it is sent', async () => {
    const { site, world, receiver, ...front } = shopFront({ seed: 7 })
    receiver.secret = site.pushes.subscribe({ url: 'http://127.0.0.1', events: ['stock.changed'] }).secret
    const { sell } = await import('#sandbox')
    sell(world, front.plenty, 1, { by: 'event', name: 'another shopper buys', channel: 'web' })
    await site.pushes.advance(30_000)
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
    const [got] = receiver.got
    expect(Object.keys(got?.event)).toEqual(Object.keys(shown))
    expect(Object.keys(got?.event.data)).toEqual(Object.keys(shown.data))
  })

  it('names every type of event with its route, and each of the routes', () => {
    for (const { name, route } of eventTypes) {
      expect(page).toContain(`\`${name}\``)
      expect(page).toContain(`\`${route}\``)
    }
    const named = [...page.matchAll(/`((?:GET|POST|DELETE) \/(?:webhooks|events)[\w{}/]*)/g)].map(
      ([, name]) => name,
    )
    const ours = routes
      .filter(({ system }) => system === 'webhooks' || system === 'events')
      .map(({ name }) => name)
    expect([...new Set(named)].sort()).toEqual(ours.sort())
  })
})
