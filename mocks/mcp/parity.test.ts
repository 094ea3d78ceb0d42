import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { InProcess, onPort, overFetch, sessionClient, statelessClient, urlOf } from './fixtures/agents.ts'
import { errand, type Step } from './fixtures/errand.ts'
import { mcpTools } from './tools/index.ts'

type Front = ReturnType<typeof shopFront>
type Told = Readonly<Record<string, unknown>>

interface Result {
  readonly isError: boolean
  readonly told: Told
}

type Ask = (step: Step) => Promise<Result>

/** What is asked by tools, through a client of whichever line. */
interface Caller {
  callTool(params: { name: string; arguments: Record<string, unknown> }): Promise<unknown>
}

function byTools(client: Caller): Ask {
  return async ({ tool, args }) => {
    const result = (await client.callTool({ name: tool, arguments: { ...args } })) as {
      content: { type: string; text: string }[]
      structuredContent: Told
      isError?: boolean
    }
    expect(JSON.parse(result.content[0]?.text ?? '')).toEqual(result.structuredContent)
    return { isError: result.isError === true, told: result.structuredContent }
  }
}

/** The same over HTTP: what tools say of versions and pages is in headers and links there. */
function byHttp(front: Front): Ask {
  return async ({ http: [method, path, body], headers = {} }) => {
    const {
      status,
      json,
      headers: got,
    } = await front.ask(method, path, { headers, ...(body === undefined ? {} : { body }) })
    const { next, ...rest } = json as Told
    const offset = /offset=(\d+)/.exec(String(next))?.[1]
    const tag = status < 400 ? got.get('etag') : null
    const told = {
      ...rest,
      ...(offset ? { nextCursor: `at-${offset}` } : {}),
      ...(tag ? { version: tag } : {}),
    }
    return { isError: status >= 400, told }
  }
}

async function run(front: Front, ask: Ask): Promise<readonly (Result & { step: Step })[]> {
  front.site.openConversation('one')
  const results = []
  for (const next of errand(front)) {
    front.world.advance(1000)
    const step = next()
    results.push({ step, ...(await ask(step)) })
  }
  return results
}

/** The journal without what only a wire has, and what `fetch` says of itself with a condition: that it asks the source. */
const told = ({ world }: Front) =>
  world.journal.entries.map((entry) => {
    const { connection: _wire, ...rest } = entry as typeof entry & { connection?: string; method?: string }
    if (rest.method === undefined || rest.method === 'GET') return rest
    const { fromSource: _cache, ...write } = rest as typeof rest & { fromSource?: boolean }
    return write
  })

const ways: readonly (readonly [
  string,
  (front: Front, then: (ask: Ask) => Promise<void>) => Promise<void>,
])[] = [
  ['a pipe in this process', async (front, then) => then(byTools(await sessionClient(new InProcess(front))))],
  ['HTTP on an injected fetch', async (front, then) => then(byTools(await sessionClient(overFetch(front))))],
  [
    'HTTP on a port',
    (front, then) => onPort(front, async () => then(byTools(await sessionClient(overFetch(front, fetch))))),
  ],
  [
    'HTTP without sessions, by the newer client',
    async (front, then) =>
      then(byTools(await statelessClient(urlOf(front).href, front.shopFetch, front.headersFor({})))),
  ],
]

describe('an errand', async () => {
  const plain = shopFront()
  const expected = await run(plain, byHttp(plain))

  it('uses every tool, and has each refused that can be', () => {
    const used = new Set(expected.map(({ step }) => step.tool))
    expect([...used].sort()).toEqual(mcpTools.map(({ name }) => name).sort())
    for (const { step, isError, told: said } of expected)
      expect({ tool: step.tool, args: step.args, code: isError ? said.code : undefined }).toEqual({
        tool: step.tool,
        args: step.args,
        code: step.refused,
      })
  })

  it.each(ways)(
    'is told by tools over %s what it is told over HTTP, and leaves the same journal',
    async (_name, way) => {
      const front = shopFront()
      await way(front, async (ask) => {
        const results = await run(front, ask)
        for (const [index, result] of results.entries())
          expect(withoutOrigin(result, front)).toEqual(withoutOrigin(expected[index], plain))
      })
      expect(told(front)).toEqual(told(plain))
    },
  )
})

function withoutOrigin(value: unknown, { site }: Front): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(site.baseUrl, 'BASE'))
}
