import { Client as NewClient, StreamableHTTPClientTransport as NewHttp } from '@modelcontextprotocol/client'
import type { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import { shopFront } from '../fixtures/shop-front.ts'
import { Visitor } from '../fixtures/visitor.ts'
import { mswHandlers } from '../msw.ts'
import { InProcess, onPort, overFetch, sessionClient, statelessClient, urlOf } from './fixtures/agents.ts'
import { mcpTools } from './tools/index.ts'

type Front = ReturnType<typeof shopFront>
const redirectUrl = 'http://127.0.0.1:53682/callback'

describe('the public client', () => {
  it('finds out what there is, in a session', async () => {
    const front = shopFront()
    const client = await sessionClient(new InProcess(front))
    expect(client.getServerVersion()).toMatchObject({ name: 'plumbline-shop' })
    expect(client.getServerCapabilities()).toEqual({ tools: {}, resources: {} })
    expect(client.getInstructions()).toContain('asOf')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(mcpTools.map(({ name }) => name))
    expect(await client.ping()).toEqual({})
    const { contents } = await client.readResource({ uri: `shop://stock/${front.last}` })
    expect(contents).toMatchObject([{ mimeType: 'application/json' }])
    await expect(client.callTool({ name: 'no_such_tool' })).rejects.toThrow('Unknown tool: no_such_tool')
    await client.close()
  })

  it('is served in MSW too, with no stream to listen on', async () => {
    const front = shopFront()
    const server = setupServer(...mswHandlers(front.sites, front.origin))
    server.listen({ onUnhandledFrame: 'error' })
    try {
      const client = await sessionClient(overFetch(front, fetch))
      expect((await client.callTool({ name: 'get_clock' })).isError).toBeUndefined()
      await client.close()
    } finally {
      server.close()
    }
  })

  it('ends its session when it is done', async () => {
    const front = shopFront()
    await onPort(front, async () => {
      const transport = overFetch(front, fetch)
      const client = await sessionClient(transport)
      const headers = { ...front.headersFor({ body: true }), 'mcp-session-id': transport.sessionId ?? '' }
      await transport.terminateSession()
      await client.close()
      const body = '{"jsonrpc":"2.0","id":1,"method":"ping"}'
      const { status } = await fetch(urlOf(front), { method: 'POST', headers, body })
      expect(status).toBe(404)
    })
  })

  it('of the newer line finds out by itself that requests may stand for themselves', async () => {
    const front = shopFront()
    const versions: unknown[] = []
    const send: typeof fetch = (url, init) => {
      versions.push(new Headers(init?.headers).get('mcp-protocol-version'))
      return front.shopFetch(url, init)
    }
    const client = new NewClient({ name: 'new', version: '1' }, { versionNegotiation: { mode: 'auto' } })
    await client.connect(
      new NewHttp(urlOf(front), { fetch: send, requestInit: { headers: front.headersFor({}) } }),
    )
    expect((await client.callTool({ name: 'view_cart', arguments: {} })).isError).toBeUndefined()
    expect(new Set(versions)).toEqual(new Set(['2026-07-28']))
    expect((await client.listTools()).tools).toHaveLength(mcpTools.length)
  })

  it('reads what a tool refuses, with the state that the refusal rests on', async () => {
    const front = shopFront()
    const client = await statelessClient(urlOf(front).href, front.shopFetch, front.headersFor({}))
    const result = await client.callTool({ name: 'add_to_cart', arguments: { sku: front.gone } })
    expect(result).toMatchObject({
      isError: true,
      structuredContent: {
        code: 'inventory/out-of-stock',
        detail: `${front.gone} is sold out`,
        current: { [`stock/${front.gone}`]: { onHand: 0 } },
      },
    })
  })

  it('reads a list page by page', async () => {
    const front = shopFront()
    const client = await sessionClient(overFetch(front))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { structuredContent } = await client.callTool({
        name: 'search_products',
        arguments: { limit: 100, ...(cursor === undefined ? {} : { cursor }) },
      })
      const page = structuredContent as { items: { sku: string }[]; total: number; nextCursor?: string }
      seen.push(...page.items.map(({ sku }) => sku))
      cursor = page.nextCursor
      expect(seen.length).toBeLessThanOrEqual(page.total)
      if (cursor === undefined) expect(seen).toHaveLength(page.total)
    } while (cursor !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
  })
})

/** What an agent remembers of a log-in, and where it sends its shopper. */
function provider(): OAuthClientProvider & { sentTo?: URL; saved?: OAuthTokens; verifier?: string } {
  return {
    redirectUrl,
    clientMetadata: { redirect_uris: [redirectUrl] },
    clientInformation: () => ({ client_id: 'app' }),
    tokens() {
      return this.saved
    },
    saveTokens(tokens) {
      this.saved = tokens
    },
    redirectToAuthorization(url) {
      this.sentTo = url
    },
    saveCodeVerifier(verifier) {
      this.verifier = verifier
    },
    codeVerifier() {
      return this.verifier ?? ''
    },
  }
}

async function signIn(front: Front, url: URL, send: typeof fetch): Promise<string> {
  const visitor = new Visitor(send, new URL(front.site.baseUrl).origin)
  await visitor.open(url.href)
  const { email, password } = front.site.credentialsFor(front.shopper.id)
  await visitor.submit('sign-in', { email, password })
  await visitor.submit('consent', { decision: 'allow' })
  return visitor.leftTo?.searchParams.get('code') ?? ''
}

describe('an agent that logs its shopper in itself', () => {
  it('finds its way from the 401 to a token, and acts as the chat', async () => {
    const front = shopFront()
    await onPort(front, async () => {
      const auth = provider()
      const open = () => new StreamableHTTPClientTransport(urlOf(front), { authProvider: auth })
      const first = open()
      const client = () => new Client({ name: 'oauth', version: '1' })
      await expect(client().connect(first)).rejects.toThrow('Unauthorized')
      await first.finishAuth(await signIn(front, auth.sentTo as URL, fetch))
      const connected = client()
      await connected.connect(open())
      const { structuredContent } = await connected.callTool({ name: 'my_profile' })
      expect(structuredContent).toMatchObject({ email: front.shopper.email })
      expect(front.lastInvoked().actor).toEqual({ role: 'bot', channel: 'chat', shopper: front.shopper.id })
      await connected.close()
    })
  })
})
