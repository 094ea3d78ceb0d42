import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../routes/index.ts'
import { wrongArguments } from './arguments.ts'
import { callOf } from './call-of.ts'
import { leftOut } from './left-out.ts'
import { serverInfo } from './server-info.ts'
import type { Tool } from './tool.ts'
import { mcpTools, toolNamed } from './tools/index.ts'

const page = readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8')

const named = (name: string): Tool => {
  const tool = toolNamed(name)
  if (!tool) throw new Error(`no tool ${name}`)
  return tool
}

describe('the table of tools', () => {
  it('offers every route of the shop, or says why not; and none twice', () => {
    const offered = mcpTools.map(({ route }) => route)
    expect([...offered, ...Object.keys(leftOut)].sort()).toEqual(routes.map(({ name }) => name).sort())
    for (const why of Object.values(leftOut)) expect(why).toMatch(/\w{3}/)
  })

  it('has names that every client takes, each once', () => {
    const names = mcpTools.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z_]{3,40}$/)
  })

  it.each(mcpTools.map((tool) => [tool.name, tool] as const))(
    '%s says what it does and what each argument means',
    (_name, tool) => {
      const { description, input, output, annotations, route } = tool
      expect(description).toMatch(/^[A-Z].{20,}\.$/s)
      for (const [name, schema] of Object.entries(input.properties)) {
        const { description: said } = schema as { description?: string }
        expect({ name, said }).toEqual({ name, said: expect.stringMatching(/\w/) })
      }
      const inPath = [...route.matchAll(/\{(\w+)\}/g)].map(([, one]) => one)
      expect(input.required ?? []).toEqual(expect.arrayContaining(inPath))
      expect(JSON.parse(JSON.stringify(input))).toMatchObject({ type: 'object', additionalProperties: false })
      expect(JSON.parse(JSON.stringify(output))).toMatchObject({ type: 'object' })
      expect(output).not.toHaveProperty('required')
      expect(annotations.readOnlyHint).toBe(route.startsWith('GET '))
      expect(annotations.destructiveHint && annotations.readOnlyHint).toBe(false)
    },
  )

  it('is told whole, and as it is, on the page for those who connect an agent', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| (.*) \| `([A-Z]+ \/\S*)` \|$/gm)].map(([, ...row]) => row)
    const cells = ({ name, input, route }: Tool) => {
      const all = Object.keys(input.properties).map((one) =>
        input.required?.includes(one) ? `\`${one}\`` : `\`${one}?\``,
      )
      return [name, all.join(' '), route]
    }
    expect(rows).toEqual(mcpTools.map(cells))
  })

  it('gives the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(serverInfo.version).toBe(version)
  })
})

/** What a program of the page prints, and what its comments say that it prints. */
async function run(code: string) {
  const doors = { '#mocks': await import('#mocks'), '#sandbox': await import('#sandbox') }
  const body = code.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = doors[$2]')
  const printed: string[] = []
  const log = (...values: readonly unknown[]) => void printed.push(values.join(' '))
  await new Function('doors', 'console', `return (async () => {${body}})()`)(doors, { log })
  return { printed, promised: [...code.matchAll(/console\.log.* \/\/ (.*)$/gm)].map(([, said]) => said) }
}

describe('the page on them', () => {
  const blocks = (language: string, of = page) =>
    [...of.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code)

  it('prints what its program says', async () => {
    const { printed, promised } = await run(blocks('ts')[0] ?? '')
    expect(promised).toHaveLength(2)
    expect(printed).toEqual(promised)
  })

  it('shows a config that can be read, and the refusal that the API gives', () => {
    const [config = '', refusal] = blocks('json')
    expect(JSON.parse(config).mcpServers.shop).toMatchObject({
      type: 'http',
      url: expect.stringMatching(/\/mcp$/),
    })
    const api = readFileSync(new URL('../../docs/shop-api.md', import.meta.url), 'utf8')
    expect(blocks('json', api)).toContain(refusal)
  })
})

describe('arguments', () => {
  it.each([
    ['add_to_cart', {}, 'add_to_cart needs the argument sku: of the product'],
    ['add_to_cart', { sku: 7 }, 'sku: must be string; of the product'],
    ['add_to_cart', { sku: 'A', quantity: 0 }, 'quantity: must be >= 1; units'],
    [
      'add_to_cart',
      { sku: 'A', amount: 1 },
      'add_to_cart has no argument "amount": the arguments are sku, quantity',
    ],
    ['get_clock', { zone: 'UTC' }, 'get_clock has no argument "zone": it takes none'],
    ['list_orders', { cursor: 'next' }, 'cursor: must match pattern'],
    [
      'request_return',
      { id: 'A', lines: [{ sku: 'B', quantity: 0 }] },
      'lines.0.quantity: must be >= 1; what comes back',
    ],
    ['view_cart', JSON.parse('{"__proto__": {"sku": 1}}'), 'view_cart has no argument "__proto__"'],
  ])('of %s that are wrong are told what would be right: %j', (name, given, said) => {
    expect(wrongArguments(named(name), given)).toContain(said)
  })

  it('that are right make the call that a client of the API would make', () => {
    const given = { id: 'W 1/ü', text: 'Hello', ifVersion: '"ticket/W@1"', idempotencyKey: 'k' }
    expect(wrongArguments(named('comment_on_ticket'), given)).toBeUndefined()
    expect(callOf(named('comment_on_ticket'), given)).toEqual({
      method: 'POST',
      path: '/tickets/W%201%2F%C3%BC/comments',
      query: {},
      headers: { 'if-match': '"ticket/W@1"', 'idempotency-key': 'k' },
      body: { text: 'Hello' },
    })
  })

  it('that name nothing make no call, and half a character makes none that breaks', () => {
    for (const id of [undefined, '', 7, null, {}]) expect(callOf(named('get_order'), { id })).toBeUndefined()
    expect(callOf(named('get_order'), { id: '\ud800' })?.path).toBe('/orders/%EF%BF%BD')
  })
})
