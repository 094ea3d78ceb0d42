import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resource, wrongEntry } from '#journal'
import { bodyOf } from '../body-of.ts'
import { shopFront } from '../fixtures/shop-front.ts'
import { receive } from '../receive.ts'
import { mcpPipe } from './pipe.ts'
import { mcpTools } from './tools/index.ts'

type Front = ReturnType<typeof shopFront>
const model = shopFront()
const hostile = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '..',
    '.',
    '%2e',
    '\u0000',
    '\ud800',
    "' OR 1=1 --",
    'x'.repeat(5000),
  ],
  ...[
    model.plenty,
    model.last,
    model.gone,
    model.own.order.id,
    model.others.order.id,
    model.others.ticket.id,
  ],
  ...['W000000', model.other.id, model.guest, '12345', 'at-1', 'at-999999999'],
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }))
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.jsonValue(),
  fc.constantFrom(0, 1, -1, 2, 1e308, true, false, null, [], {}),
)
/** Arguments of a tool: those that it has, those that it has not, and none. */
const called = fc.constantFrom(...mcpTools).chain((tool) =>
  fc.record({
    name: fc.oneof({ weight: 9, arbitrary: fc.constant(tool.name) }, text),
    arguments: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.dictionary(
          fc.constantFrom(...Object.keys(tool.input.properties), '__proto__', 'toString'),
          value,
        ),
      },
      fc.jsonValue(),
    ),
    _meta: fc.oneof(
      fc.constant({
        'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        'io.modelcontextprotocol/clientCapabilities': {},
      }),
      fc.constant(undefined),
      fc.jsonValue(),
    ),
  }),
)
const params = fc.oneof(
  { weight: 6, arbitrary: called },
  fc.record({
    uri: fc.oneof(
      text.map((one) => `shop://order/${one}`),
      text,
    ),
  }),
  fc.jsonValue(),
)
const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      jsonrpc: fc.oneof({ weight: 9, arbitrary: fc.constant('2.0') }, text),
      id: fc.oneof({ weight: 9, arbitrary: fc.oneof(fc.integer(), text) }, fc.jsonValue()),
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constant('tools/call') },
        fc.constantFrom(
          'resources/read',
          'initialize',
          'tools/list',
          'ping',
          'notifications/cancelled',
          '__proto__',
        ),
        text,
      ),
      params,
    }),
  },
  fc.jsonValue(),
)
const bytes = fc.oneof(
  { weight: 12, arbitrary: message.map((one) => new TextEncoder().encode(JSON.stringify(one))) },
  fc.uint8Array({ maxLength: 40 }),
  fc.constant('too large' as const),
)

/** What of the other shopper nobody else may ever be told. */
const marks = [
  model.other.name,
  model.other.email,
  model.others.ticket.subject,
  model.others.order.tracking ?? '',
].filter((mark) => mark !== '' && mark !== model.own.ticket.subject)
const their = ({ world, other, others }: Front) =>
  [resource('cart', other.id), resource('order', others.order.id), resource('ticket', others.ticket.id)].map(
    (name) => world.source(name)?.version,
  )

function sound(front: Front, before: readonly unknown[]): void {
  expect(front.world.journal.ended).toBeUndefined()
  expect(their(front)).toEqual(before)
  for (const line of front.world.journal.lines) expect(wrongEntry(JSON.parse(line)), line).toBeUndefined()
}

describe('whatever an agent sends', () => {
  it('over a pipe is answered by one message or by none, and breaks nothing', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 12, maxLength: 12, size: 'max' }), (all) => {
        const front = shopFront()
        const before = their(front)
        const sent: string[] = []
        const pipe = mcpPipe(front.site, { shopper: front.shopper.id, send: (one) => sent.push(one) > 0 })
        for (const one of all) {
          const count = sent.length
          pipe.receive(one)
          expect(sent.length - count).toBeLessThanOrEqual(1)
        }
        for (const one of sent) {
          expect(one).not.toContain('\n')
          for (const mark of marks) expect(one).not.toContain(mark)
          const { jsonrpc, result, error } = JSON.parse(one)
          expect(jsonrpc).toBe('2.0')
          seen.add(error ? String(error.code) : result.isError ? result.structuredContent.code : 'done')
        }
        sound(front, before)
      }),
      { numRuns: 80, seed: 13 },
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'done',
        '-32700',
        '-32600',
        '-32602',
        'arguments/invalid',
        'orders/unknown-order',
      ]),
    )
  })

  it('over HTTP is answered below 500, and breaks nothing', () => {
    const statuses = new Set<number>()
    const raw = fc.record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant('POST') },
        fc.constantFrom('GET', 'DELETE', 'HEAD', '__proto__'),
      ),
      query: fc.constant({}),
      bytes,
      headers: fc.record(
        {
          'content-type': fc.oneof({ weight: 9, arbitrary: fc.constant('application/json') }, text),
          'x-api-key': fc.constant(model.site.apiKey),
          authorization: fc.oneof(fc.constant(`Bearer ${model.token}`), text),
          origin: fc.oneof({ weight: 9, arbitrary: fc.constant('http://localhost') }, text),
          'mcp-session-id': text,
          'mcp-protocol-version': fc.oneof(fc.constant('2026-07-28'), text),
          'mcp-method': fc.oneof({ weight: 9, arbitrary: fc.constant('tools/call') }, text),
          'mcp-name': fc.oneof(fc.constantFrom(...mcpTools.map(({ name }) => name)), text),
          traceparent: text,
        },
        { requiredKeys: ['content-type'] },
      ),
    })
    fc.assert(
      fc.property(fc.array(raw, { minLength: 12, maxLength: 12, size: 'max' }), (all) => {
        const front = shopFront()
        const before = their(front)
        for (const one of all) {
          const { reply, completed } = receive(front.sites, { ...one, path: `/w/${front.site.id}/mcp` })
          completed('whole')
          statuses.add(reply.status)
          expect(reply.status).toBeLessThan(500)
          const { text: said, headers } = bodyOf(reply)
          for (const mark of marks) expect(said ?? '').not.toContain(mark)
          expect(() => new Response(null, { headers })).not.toThrow()
        }
        sound(front, before)
      }),
      { numRuns: 40, seed: 12 },
    )
    expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 403, 404, 405, 413, 415]))
  })
})
