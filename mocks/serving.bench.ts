import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addOrder, addShopper, createWorld, pickProduct, switchOn } from '#sandbox'
import type { Bench } from '../.ci/bench/bench.ts'
import { Worlds } from './admin/index.ts'
import { jsonServer } from './fixtures/json-server.ts'
import { get, loadOn, type Met } from './fixtures/load-on.ts'
import { receive } from './receive.ts'
import { respond } from './respond.ts'
import { type Serving, serve } from './serve.ts'
import { Site } from './site.ts'
import { Sites } from './sites.ts'

const connections = 16
const answers = 3000

/** A world with a shopper's order, a fault that looks at each call and bites none, and the request for that order. */
function shop(ordinal: number): { sites: Sites; path: string; headers: Record<string, string> } {
  const world = createWorld({ scenario: 'bench', repeat: ordinal })
  const shopper = addShopper(world, 'shopper').id
  const skus = [pickProduct(world, 'item', ['plenty']) ?? '']
  const order = addOrder(world, { ref: 'order', shopper, status: 'shipped', skus })
  switchOn(world, { fault: 'outage', scope: { system: 'tickets' } })
  const sites = new Sites()
  const site = new Site(world)
  site.baseUrl = `http://shop.example/w/${site.id}`
  sites.add(site)
  const headers = { 'x-api-key': site.apiKey, authorization: `Bearer ${site.tokenFor(shopper)}` }
  return { sites, path: `/w/${site.id}/orders/${order.id}`, headers }
}

let ordinal = 0

/** The Express delivery, with all that a call meets: its world, who calls, faults, the journal. */
async function expressMet(open = connections, count = answers): Promise<Met> {
  const { sites, path, headers } = shop(++ordinal)
  const serving = await serve(sites)
  const met = await loadOn(portOf(serving), open, count, get(path, headers))
  await serving.close()
  return checked(met)
}

/** `node:http` and nothing else: the same order, looked up by its id. */
async function bareMet(open = connections, count = answers): Promise<Met> {
  const orders = new Map([[theOrder.id, theOrder]])
  const server: Server = createServer((request, response) => {
    const order = orders.get((request.url ?? '').slice('/orders/'.length))
    const body = JSON.stringify(order)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const met = await loadOn(port, open, count, get(`/orders/${theOrder.id}`))
  server.closeAllConnections()
  server.close()
  return checked(met)
}

let other: Promise<{ port: number }> | undefined

async function jsonServerMet(): Promise<Met> {
  other ??= jsonServer([theOrder])
  const { port } = await other
  return checked(await loadOn(port, connections, answers, get(`/orders/${theOrder.id}`)))
}

/** What the shop says of the order, for the others to say. */
const theOrder = await (async () => {
  const { sites, path, headers } = shop(0)
  const response = await respond(sites, new Request(`http://shop${path}`, { headers }))
  return (await response.json()) as { id: string }
})()

function portOf({ origin }: Serving): number {
  return Number(new URL(origin).port)
}

/** A figure of wrong answers is none. */
function checked(met: Met): Met {
  return met.notOk === 0 ? met : { ...met, perSecond: Number.NaN }
}

const inProcess = 4000

/** A call in-process, with a token that has been seen. */
function plainPerSecond(): number {
  const { sites, path, headers } = shop(++ordinal)
  const call = { method: 'GET', path, query: {}, headers, bytes: new Uint8Array() }
  const one = (): number => {
    const { reply, completed } = receive(sites, call)
    completed('whole')
    return reply.status
  }
  one()
  const began = performance.now()
  for (let each = 0; each < inProcess; each += 1) if (one() !== 200) return Number.NaN
  return (inProcess / (performance.now() - began)) * 1000
}

/** The same with a Fetch request made and a response read for each. */
async function fetchObjectsPerSecond(): Promise<number> {
  const { sites, path, headers } = shop(++ordinal)
  const one = async (): Promise<string> => {
    const response = await respond(sites, new Request(`http://shop${path}`, { headers }))
    return response.status === 200 ? await response.text() : ''
  }
  await one()
  const began = performance.now()
  for (let each = 0; each < inProcess; each += 1) if (!(await one())) return Number.NaN
  return (inProcess / (performance.now() - began)) * 1000
}

const batch = 20_000
const batches = 50

let heaps: Promise<{ early: number; late: number }> | undefined

/** Both figures are of one run. */
function heapsOnce(): Promise<{ early: number; late: number }> {
  heaps ??= heapsOfAMillion()
  return heaps
}

/** A million requests to one served world, begun anew before its journal is full: the heap in MB after a tenth, and at the end. */
async function heapsOfAMillion(): Promise<{ early: number; late: number }> {
  const sites = new Sites()
  const worlds = new Worlds({ sites, baseUrl: (id) => `http://shop.example/w/${id}` })
  const facts = [
    { fact: 'shopper', ref: 'maya' },
    { fact: 'product', ref: 'item', with: ['plenty'] },
    { fact: 'order', ref: 'order', shopper: 'maya', status: 'shipped', items: ['item'] },
  ]
  const hosted = worlds.open({ facts })
  const { site, cast } = hosted
  const headers = {
    'x-api-key': site.apiKey,
    authorization: `Bearer ${site.tokenFor(cast.idFor('shopper', 'maya'))}`,
  }
  const request = get(`/w/${site.id}/orders/${cast.idFor('order', 'order')}`, headers)
  const serving = await serve(sites)
  let early = Number.NaN
  for (let each = 1; each <= batches; each += 1) {
    checkAll(await loadOn(portOf(serving), connections, batch, request))
    hosted.reset()
    if (each === batches / 10) early = heapMb()
  }
  await serving.close()
  return { early, late: heapMb() }
}

function checkAll({ notOk }: Met): void {
  if (notOk > 0) throw new Error(`${notOk} of ${batch} answers were not 200`)
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapMb(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

export const benches: readonly Bench[] = [
  {
    name: 'serving: GET one order by Express, against bare node:http',
    unit: 'requests per second',
    least: 0.45,
    run: async () => (await expressMet()).perSecond,
    baseline: async () => (await bareMet()).perSecond,
  },
  {
    name: 'serving: GET one order by Express, against json-server 0.17.4',
    unit: 'requests per second',
    least: 2,
    run: async () => (await expressMet()).perSecond,
    baseline: async () => (await jsonServerMet()).perSecond,
  },
  {
    name: 'serving: GET one order in-process, against the same with Fetch objects',
    unit: 'requests per second',
    least: 10,
    run: plainPerSecond,
    baseline: fetchObjectsPerSecond,
  },
  {
    name: 'serving: the slowest hundredth at 1,000 connections, against bare node:http',
    unit: 'ms',
    run: async () => (await expressMet(1000, 5000)).p99Ms,
    baseline: async () => (await bareMet(1000, 5000)).p99Ms,
  },
  {
    name: 'long: a million requests served: the heap at the end, against that after a tenth of them',
    unit: 'MB',
    most: 1.2,
    isLong: true,
    run: async () => (await heapsOnce()).late,
    baseline: async () => (await heapsOnce()).early,
  },
]
