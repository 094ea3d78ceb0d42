import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Site, Sites } from '#mocks'
import { type Serving, serve } from '#mocks/serve'
import { addShopper, addTicket, createWorld } from '#sandbox'

const script = fileURLToPath(new URL('./serve.ts', import.meta.url))
const running: ChildProcess[] = []
let serving: Serving
let site: Site
let token: string

beforeEach(async () => {
  const world = createWorld({ scenario: 'serve' })
  site = new Site(world)
  const sites = new Sites()
  sites.add(site)
  serving = await serve(sites)
  site.baseUrl = `${serving.origin}/w/${site.id}`
  const { id } = addShopper(world, 'anna')
  addTicket(world, { ref: 't', shopper: id, status: 'inProgress' })
  token = site.tokenFor(id)
})

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  await serving.close()
})

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' })
  running.push(child)
  return child
}

/** The origin that the ready line names; it is the only line. */
async function ready(child: ChildProcess): Promise<string> {
  const [line] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer]
  expect(String(line)).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n$/)
  return String(line).trim().slice('ready '.length)
}

function post(origin: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

test('answers over HTTP, passes the trace on, and ends when its standard input closes', async () => {
  const child = start('exemplary')
  const origin = await ready(child)
  expect((await fetch(`${origin}/health`)).status).toBe(200)
  site.openConversation('c1')
  const traceparent = site.beginTurn('c1', 1)
  const shop = { url: site.baseUrl, key: site.apiKey, token }
  const response = await post(
    origin,
    { conversation: 'c1', message: 'status of my ticket?', shop },
    { traceparent },
  )
  const { messages } = (await response.json()) as { messages: { type: string; text: string }[] }
  expect(messages[0]?.type).toBe('text')
  expect(messages[0]?.text).toMatch(/is in progress, as of 10:00 UTC/)
  const ties = site.world.journal.entries.flatMap((entry) =>
    entry.kind === 'invoked' ? [entry.tie?.how] : [],
  )
  expect(new Set(ties)).toEqual(new Set(['exact']))
  child.stdin?.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('ends on SIGTERM', async () => {
  const child = start('private-cart')
  await ready(child)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each<[string, unknown, RegExp]>([
  ['no JSON', '{', /the body is not JSON/],
  ['no object', [], /the body: a JSON object is needed/],
  [
    'no message',
    { conversation: 'c', shop: { url: 'http://x', key: 'k' } },
    /message: a text is needed, not nothing/,
  ],
  ['no shop', { conversation: 'c', message: 'hi' }, /shop: a JSON object is needed/],
  [
    'no text as a key',
    { conversation: 'c', message: 'hi', shop: { url: 'http://x', key: 7 } },
    /shop\.key: .* not 7/,
  ],
])('answers 400 to a request with %s', async (_name, body, expected) => {
  const response = await post(await ready(start('exemplary')), body)
  expect(response.status).toBe(400)
  expect(((await response.json()) as { error: string }).error).toMatch(expected)
})

test('says which specimens there are where the name is wrong', async () => {
  const child = start('nobody')
  const [[message], [code]] = await Promise.all([
    once(child.stderr as NonNullable<ChildProcess['stderr']>, 'data'),
    once(child, 'exit'),
  ])
  expect(String(message)).toMatch(/^a specimen's name is needed, not "nobody": one of exemplary, /)
  expect(code).toBe(64)
})

test('says so where the port is taken', async () => {
  const child = start('exemplary', '--port', new URL(serving.origin).port)
  const [message] = (await once(child.stderr as NonNullable<ChildProcess['stderr']>, 'data')) as [Buffer]
  expect(String(message)).toMatch(/EADDRINUSE/)
})
