import { Agent, request as send } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#journal'
import { drawInteger } from '#sandbox'
import { shopFront } from './fixtures/shop-front.ts'
import { type Serving, serve } from './serve.ts'
import { Sites } from './sites.ts'

type Front = ReturnType<typeof shopFront>

const worlds = 200
const frontOf = (repeat: number): Front => shopFront({ scenario: 'many', repeat })

/** One step of a world's script: a call by the key and the token, by the key alone, or by the token alone. */
interface Step {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly by: 'both' | 'key' | 'token'
  readonly headers?: Readonly<Record<string, string>>
  readonly waitMs: number
}

/** What is done in a world, drawn by its number. */
function scriptOf({ plenty, last, gone, own, others }: Front, repeat: number): readonly Step[] {
  const possible = [
    ['GET', '/cart'],
    ['GET', '/profile'],
    ['GET', '/orders'],
    ['GET', `/orders/${own.order.id}`],
    ['GET', `/orders/${others.order.id}`],
    ['GET', '/tickets'],
    ['GET', `/inventory/${last}`],
    ['HEAD', `/inventory/${plenty}`],
    ['GET', '/hand-offs/H1'],
    ['POST', '/cart/lines', { sku: plenty, quantity: 1 }],
    ['POST', '/cart/lines', { sku: last, quantity: 1 }],
    ['POST', '/cart/lines', { sku: gone, quantity: 1 }],
    ['DELETE', '/cart'],
    ['POST', '/tickets', { subject: `about world ${repeat}`, order: own.order.id }],
    ['POST', `/orders/${own.order.id}/cancel`, {}],
    ['POST', '/saved-searches', { text: 'jacket' }],
    ['POST', '/hand-offs', { topic: `a person for world ${repeat}` }],
    ['POST', '/checkouts', { postcode: '12345' }],
    ['GET', '/no/such'],
  ] as const
  const key = { seed: 7, scenario: 'many', repeat }
  const pick = (purpose: string, most: number, ordinal: number) =>
    drawInteger(key, 0, most, purpose, '', ordinal)
  return Array.from({ length: 14 }, (_, step): Step => {
    const [method, path, body] = possible[
      pick('what', possible.length - 1, step)
    ] as (typeof possible)[number]
    return {
      ...{ method, path, body },
      by: (['both', 'key', 'token'] as const)[pick('by', 2, step)] ?? 'both',
      waitMs: [0, 0, 1000, 20_000][pick('wait', 3, step)] ?? 0,
      ...(body && pick('keyed', 1, step)
        ? { headers: { 'idempotency-key': `k${pick('key', 1, step)}` } }
        : {}),
    }
  })
}

/** Answers of a script, over connections that all worlds share. */
async function play(front: Front, origin: string, agent: Agent, repeat: number): Promise<readonly string[]> {
  front.site.baseUrl = `${origin}/w/${front.site.id}`
  const answers: string[] = []
  for (const step of scriptOf(front, repeat)) {
    front.world.advance(step.waitMs)
    answers.push(await called(front, origin, agent, step))
  }
  return answers
}

/** A step names its world by its base URL, or by nothing but its key or token. */
function called(
  front: Front,
  origin: string,
  agent: Agent,
  { method, path, body, by, headers }: Step,
): Promise<string> {
  const asked = { ...(by === 'token' ? { key: null } : {}), ...(by === 'key' ? { token: null } : {}) }
  const url = by === 'both' ? front.site.baseUrl + path : origin + path
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const request = send(
      url,
      {
        method,
        agent,
        headers: {
          ...front.headersFor({ ...asked, body, ...(headers ? { headers } : {}) }),
          'content-length': Buffer.byteLength(text ?? ''),
        },
      },
      (response) => {
        let read = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          read += part
        })
        response.on('end', () =>
          resolve(`${response.statusCode} ${JSON.stringify(response.headers)} ${read}`),
        )
      },
    )
    request.on('error', reject)
    request.end(text)
  })
}

/** A journal without the names of connections, which tell in what company a world was served. */
const told = (entries: readonly Entry[]) =>
  entries.map((entry) => {
    const { connection: _wire, ...rest } = entry as Entry & { connection?: string }
    return rest
  })

/** What only one world has: the words of its shoppers, and what names it. */
function marksOf(
  { shopper, other, own, others, site, token, otherToken }: Front,
  repeat: number,
): readonly string[] {
  return [
    ...[shopper.id, other.id, shopper.email, other.email],
    ...[own.order.id, others.order.id, own.ticket.id, others.ticket.id],
    ...[site.id, site.apiKey, token, otherToken],
    ...[`about world ${repeat}"`, `a person for world ${repeat}"`],
  ]
}

describe(`${worlds} worlds at one port`, () => {
  const together = Array.from({ length: worlds }, (_, repeat) => frontOf(repeat))
  const sites = new Sites()
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  let serving: Serving
  let answers: readonly (readonly string[])[]

  beforeAll(async () => {
    for (const { site } of together) sites.add(site)
    serving = await serve(sites)
    answers = await Promise.all(together.map((front, repeat) => play(front, serving.origin, agent, repeat)))
  }, 240_000)
  afterAll(async () => {
    agent.destroy()
    await serving.close()
  })

  it('are interleaved, and do something', () => {
    const statuses = new Set(answers.flat().map((answer) => answer.slice(0, 3)))
    expect([...statuses]).toEqual(expect.arrayContaining(['200', '201', '401', '404', '409']))
    expect(answers.flat()).toHaveLength(worlds * 14)
  })

  it('are told nothing of one another', () => {
    const owners = new Map<string, Set<number>>()
    together.forEach((front, repeat) => {
      for (const mark of marksOf(front, repeat)) owners.set(mark, (owners.get(mark) ?? new Set()).add(repeat))
    })
    const leaks: string[] = []
    answers.forEach((mine, repeat) => {
      const text = mine.join('\n')
      for (const [mark, of] of owners)
        if (!of.has(repeat) && text.includes(mark)) leaks.push(`${mark} in world ${repeat}`)
    })
    expect(leaks).toEqual([])
    expect([...owners].filter(([, of]) => of.size === 1).length).toBeGreaterThan(worlds * 10)
    const seen = answers.filter((mine, repeat) =>
      mine.join('\n').includes((together[repeat] as Front).shopper.id),
    )
    expect(seen.length).toBeGreaterThan(worlds / 2)
  })

  it('leave each the journal that its script leaves when it is played alone', async () => {
    for (const [repeat, front] of together.entries()) {
      const single = frontOf(repeat)
      const sole = await serve(single.sites)
      const own = new Agent({ keepAlive: true, maxSockets: 1 })
      try {
        const mine = await play(single, sole.origin, own, repeat)
        const plain = (all: readonly string[], origin: string) =>
          all.map((one) => one.replaceAll(origin, 'ORIGIN'))
        expect(plain(answers[repeat] ?? [], serving.origin)).toEqual(plain(mine, sole.origin))
      } finally {
        own.destroy()
        await sole.close()
      }
      expect(told(front.world.journal.entries)).toEqual(told(single.world.journal.entries))
    }
  }, 240_000)
})
