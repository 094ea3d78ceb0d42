import Type from 'typebox'
import { beforeAll, describe, expect, it } from 'vitest'
import { resource } from '#journal'
import type { Reply } from '../call.ts'
import { type Contract, nothing, page } from '../contract.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { Tour } from '../fixtures/tour.ts'
import { problem } from '../problem.ts'
import { fetchOf } from '../respond.ts'
import { type Route, route, system } from '../route.ts'
import { routes } from '../routes/index.ts'
import { Site } from '../site.ts'
import { Sites } from '../sites.ts'
import { breachOf } from './breach.ts'

const web = { by: 'event', name: 'elsewhere', channel: 'web' } as const

describe('every route', () => {
  let tour: Tour
  beforeAll(async () => {
    tour = await new Tour().whole()
  })

  it('has an answer that is what it is for, and that keeps the contract', () => {
    const { world, site } = tour.front
    expect(site.checksContract).toBe(true)
    expect(world.journal.ended).toBeUndefined()
    const names = new Map(tour.front.entries('invoked').map(({ call, route: name }) => [call, name]))
    const served = tour.front.entries('completed').filter(({ status }) => status < 400)
    expect([...new Set(served.map(({ call }) => names.get(call)))].sort()).toEqual(
      routes.map(({ name }) => name).sort(),
    )
  })

  it('names each parameter of its path, and no other', () => {
    for (const { name, contract } of routes) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
      expect(Object.keys(contract.path ?? {}), name).toEqual(inPath)
    }
  })

  it('promises something, and its codes each once', () => {
    for (const { name, contract } of routes) {
      expect(
        Object.keys(contract.answers)
          .map(Number)
          .some((status) => status < 400),
        name,
      ).toBe(true)
      const codes = [...(contract.invalid ?? []), ...(contract.refusals ?? [])]
      expect(new Set(codes).size, name).toBe(codes.length)
    }
  })

  it('that takes a body says with which code it refuses one', () => {
    for (const { name, contract } of routes)
      if (contract.body) expect(contract.invalid?.length, name).toBeGreaterThan(0)
  })
})

describe('an answer breaks a contract', () => {
  const contract: Contract = {
    summary: 'Shows a thing',
    answers: {
      200: Type.Object({ id: Type.String() }, { additionalProperties: false }),
      303: nothing,
      400: page,
    },
    invalid: ['things/invalid'],
    refusals: ['things/unknown-thing', 'things/gone'],
  }
  const [things] = system('things', { 'GET /things/{id}': route(contract, () => ({ status: 200 })) }) as [
    Route,
  ]
  const json = { status: 200, json: { id: 'A', note: undefined } }

  it.each<[string, Reply]>([
    ['that fits', json],
    ['that is empty where it may be', { status: 303, headers: { location: '/' } }],
    ['that is a page', { status: 400, html: '<p>' }],
    ['that refuses with a code of its own', problem(404, 'things/unknown-thing', 'no')],
    ['that says what is wrong with the call', problem(422, 'things/invalid', 'no')],
    ['that refuses as all may', problem(401, 'auth/expired', 'no')],
  ])('not by one %s', (_what, reply) => {
    expect(breachOf(things, reply)).toBeUndefined()
  })

  it.each<[string, Reply, string]>([
    [
      'a status that it does not name',
      { status: 202, json: {} },
      'answers 202: the contract names no such status',
    ],
    ['a member too much', { status: 200, json: { id: 'A', more: 1 } }, 'is not in the contract'],
    ['a member of another type', { status: 200, json: { id: 7 } }, '/id must be string'],
    ['no body', { status: 200 }, 'a body is needed'],
    ['a page instead of JSON', { status: 200, html: '<p>' }, 'no body of the type text/html'],
    [
      'a code under another status',
      problem(409, 'things/unknown-thing', 'no'),
      'no problem things/unknown-thing',
    ],
    ['a code that nobody declared', problem(409, 'things/lost', 'no'), 'no problem things/lost'],
    [
      'a problem with a member that none has',
      problem(409, 'things/gone', 'no', { who: 'S1' }),
      'is not in the contract',
    ],
    [
      'a problem that says another status',
      {
        ...problem(409, 'things/gone', 'no'),
        json: { ...(problem(409, 'things/gone', 'no').json as object), status: 404 },
      },
      'its status is 404',
    ],
    [
      'a state of another shape',
      problem(409, 'things/gone', 'no', { current: { 'stock/A': { sku: 7 } } }),
      '/current',
    ],
  ])('by %s', (_what, reply, words) => {
    expect(breachOf(things, reply)).toContain(words)
    expect(breachOf(things, reply)).toContain('GET /things/{id} answers')
  })
})

describe('a site that checks its contract', () => {
  /** A ticket on which somebody wrote of whom the contract knows nothing. */
  function broken(checksContract: boolean) {
    const { world, shopper } = shopFront()
    const comments = [{ by: 'nobody', text: 'boo' }]
    world.begin(
      resource('ticket', 'T-1'),
      { id: 'T-1', shopper: shopper.id, subject: 's', queue: 'q', comments },
      web,
    )
    const site = new Site(world, 'http://shop.example', { checksContract })
    const sites = new Sites()
    sites.add(site)
    const headers = { 'x-api-key': site.apiKey, authorization: `Bearer ${site.tokenFor(shopper.id)}` }
    return { world, ask: () => fetchOf(sites)(`http://shop.example/w/${site.id}/tickets/T-1`, { headers }) }
  }

  it('ends the episode as an error of the sandbox’s, and says what was broken', async () => {
    const { world, ask } = broken(true)
    const response = await ask()
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'sandbox/error' })
    expect(world.journal.ended).toMatchObject({ how: 'error', code: 'sandbox/error' })
    expect(world.journal.ended?.detail).toMatch(/GET \/tickets\/\{id\} answers 200: \/comments\/0\/by/)
  })

  it('is asked for: by default nothing is checked', async () => {
    const { world, ask } = broken(false)
    expect((await ask()).status).toBe(200)
    expect(world.journal.ended).toBeUndefined()
    expect(new Site(world).checksContract).toBe(false)
  })
})
