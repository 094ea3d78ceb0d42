import { readdirSync, readFileSync } from 'node:fs'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import * as sandbox from '#sandbox'
import { faults } from '#sandbox'
import { play } from './fixtures/calls.ts'
import { shopFront } from './fixtures/shop-front.ts'
import * as mocks from './index.ts'
import { mswHandlers } from './msw.ts'
import { serve } from './serve.ts'

type Front = ReturnType<typeof shopFront>

const folder = new URL('../docs/faults/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8')
const exampleOf = (page: string): string => /```calls\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

async function overExpress(front: Front, run: (send: typeof fetch) => Promise<void>): Promise<void> {
  const serving = await serve(front.sites)
  front.site.baseUrl = `${serving.origin}/w/${front.site.id}`
  try {
    await run(fetch)
  } finally {
    await serving.close()
  }
}

async function overMsw(front: Front, run: (send: typeof fetch) => Promise<void>): Promise<void> {
  const server = setupServer(...mswHandlers(front.sites, 'http://shop.example'))
  server.listen({ onUnhandledFrame: 'error' })
  try {
    await run(fetch)
  } finally {
    server.close()
  }
}

/** The journal without what only a wire has: names of connections, and origins in links. */
const told = ({ world, entries }: Front, also = entries('invoked').length) => ({
  calls: also,
  entries: world.journal.entries.map((entry) => {
    const { connection: _wire, ...rest } = entry as typeof entry & { connection?: string }
    return rest
  }),
})

describe.each(faults.map((fault) => [fault.name, fault] as const))('the page of %s', (name, fault) => {
  const page = read(name)

  it('says what it does and what its parameters are, with bounds, units and defaults', () => {
    expect(page).toContain(`# ${name}\n\n${fault.does}\n`)
    const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \| .* \| (.*?) \|$/gm)].map(([, ...row]) => row)
    const members = Object.entries(fault.parameters.properties as Record<string, Record<string, unknown>>)
    const shown = (value: unknown) => (value === undefined ? 'none' : `\`${value}\``)
    expect(rows).toEqual(members.map(([of, part]) => [of, part.description, shown(part.default)]))
  })

  it('shows an example that is so in every delivery, with the same journal', async () => {
    const [inProcess, express, msw] = [shopFront(), shopFront(), shopFront()] as [Front, Front, Front]
    const holds = async (front: Front, send: typeof fetch): Promise<void> => {
      const played = await play(exampleOf(page), front, send)
      expect(played.length).toBeGreaterThan(0)
      for (const { line, says, saw } of played) expect({ line, saw }).toEqual({ line, saw: says })
    }
    await holds(inProcess, inProcess.shopFetch)
    await overExpress(express, (send) => holds(express, send))
    await overMsw(msw, (send) => holds(msw, send))
    expect(inProcess.entries('fault').some(({ phase }) => phase === 'bit')).toBe(true)
    expect(told(express)).toEqual(told(inProcess))
    expect(told(msw)).toEqual(told(inProcess))
  })
})

describe('the pages of the faults', () => {
  it('are all there are, and the index links each with what it does', () => {
    const names = faults.map(({ name }) => `${name}.md`)
    expect(readdirSync(folder).sort()).toEqual(['README.md', ...names].sort())
    for (const { name, does } of faults)
      expect(read('README')).toContain(`| [${name}](${name}.md) | ${does} |`)
  })

  it('have an index whose example prints what it says', async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(read('README'))?.[1] ?? ''
    const body = code.replace(/^import (\{.*\}) from '#(\w+)'$/gm, 'const $1 = doors.$2')
    const printed: string[] = []
    const log = (...values: readonly unknown[]) => void printed.push(values.join(' '))
    await new Function('doors', 'console', `return (async () => {${body}})()`)({ sandbox, mocks }, { log })
    expect(printed).toEqual([...code.matchAll(/console\.log.* \/\/ (.*)$/gm)].map(([, said]) => said))
    expect(printed).toHaveLength(2)
  })

  it('would notice an example that is wrong', async () => {
    const front = shopFront()
    const [wrong] = await play('GET /orders => 503 orders/unavailable', front, front.shopFetch)
    expect(wrong?.saw).toBe('200')
  })
})
