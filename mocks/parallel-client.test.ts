import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf, precedesOf } from '#journal'
import { createWorld } from '#sandbox'
import { type Serving, serve } from './serve.ts'
import { Site } from './site.ts'
import { Sites } from './sites.ts'

const sites = new Sites()
let serving: Serving

beforeAll(async () => {
  serving = await serve(sites)
})
afterAll(async () => {
  await serving.close()
})

function open(scenario: string): Site {
  const site = new Site(createWorld({ seed: 1, scenario }))
  site.baseUrl = `${serving.origin}/w/${site.id}`
  sites.add(site)
  return site
}

function get(site: Site, path: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(
      `${site.baseUrl}${path}`,
      { agent, headers: { 'x-api-key': site.apiKey } },
      (response) => {
        response.resume()
        response.once('end', resolve)
      },
    )
    call.once('error', reject)
    call.end()
  })
}

describe('a real client', () => {
  test('that fires two calls at once over two sockets is never ordered by the server', async () => {
    const site = open('parallel')
    const agents = [
      new Agent({ keepAlive: true, maxSockets: 1 }),
      new Agent({ keepAlive: true, maxSockets: 1 }),
    ] as const
    for (let pair = 0; pair < 100; pair += 1) {
      await Promise.all([get(site, '/catalog/best-sellers', agents[0]), get(site, '/clock', agents[1])])
    }
    for (const agent of agents) agent.destroy()
    const { entries } = site.world.journal
    const operations = operationsOf(entries)
    const precedes = precedesOf(entries)
    const pairs = Array.from({ length: 100 }, (_unused, pair) => operations.slice(pair * 2, pair * 2 + 2))
    const looksOrdered = pairs.filter(([a, b]) => (a?.completed?.seq ?? 0) < (b?.invoked.seq ?? 0))
    const ordered = pairs.filter(([a, b]) => a && b && (precedes(a.call, b.call) || precedes(b.call, a.call)))
    expect(operations).toHaveLength(200)
    expect(looksOrdered.length).toBeGreaterThan(0)
    expect(ordered).toEqual([])
  })

  test('that waits for each answer on one socket is ordered throughout', async () => {
    const site = open('sequential')
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let call = 0; call < 20; call += 1) await get(site, '/clock', agent)
    agent.destroy()
    const precedes = precedesOf(site.world.journal.entries)
    for (let a = 1; a < 20; a += 1) expect(precedes(a, a + 1)).toBe(true)
    expect(precedes(1, 20)).toBe(true)
  })
})
