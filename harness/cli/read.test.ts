import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { start, top } from './fixtures/command.ts'

/** Runs `plumbline read` on what is sent to its standard input. */
function reads(input: string, ...flags: readonly string[]) {
  return start(['read', ...flags], { input }).ended
}

const row = (fields: object) => `${JSON.stringify(fields)}\n`
const mug = { context: 'Is the Mug in stock?', catalog: ['Mug'] }

describe('plumbline read', { timeout: 60_000 }, () => {
  it.concurrent('reads each row, whatever else stands in it, and passes over empty lines', async () => {
    const { code, out, err } = await reads(
      `${row({ id: 'a', ...mug, voice: 'terse', reply: 'Sold out.' })}\r\n${row({ id: 'b', reply: 'Hello.' })}`,
    )
    expect([code, err]).toEqual([0, ''])
    const gone = { item: 'Mug', status: 'out_of_stock', basis: 'stock' }
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', acts: { availability: [gone] } },
      { id: 'b', acts: {} },
    ])
  })

  it.concurrent('reads a short message with the turns before it', async () => {
    const earlier = [{ shopper: 'Is the Mug in stock?', reply: 'Yes.' }]
    const { out } = await reads(
      row({ id: 'a', ...mug, earlier, context: 'and in blue?', reply: 'Sold out.' }),
    )
    expect(JSON.parse(out).acts.availability).toEqual([
      { item: 'Mug blue', status: 'out_of_stock', basis: 'stock' },
    ])
  })

  it.concurrent('says of a row that is none which line it is and why, and has read those before it', async () => {
    const first = row({ id: 'a', ...mug, reply: 'Sold out.' })
    for (const [wrong, why] of [
      ['{"id": 3', 'it is not JSON'],
      ['[]', 'a mapping with id, context, earlier, catalog, reply is expected'],
      ['{"id": "b"}', '"reply"'],
      [
        '{"id": "b", "reply": "x", "context": {"x": 1}}',
        'at context, a mapping stands here; a text is expected',
      ],
      ['{"id": "b", "reply": "x", "catalog": ["Mug", 7]}', 'at catalog.1'],
      ['{"id": "b", "reply": "x", "earlier": ["Hi"]}', 'at earlier.0'],
    ] as const) {
      const { code, out, err } = await reads(`${first}\n${wrong}\n`)
      expect(code).toBe(64)
      expect(err).toContain('line 3: ')
      expect(err).toContain(why)
      expect(out).toContain('"id":"a"')
    }
  })

  it.concurrent('explains: the words marked that an act was read from, each act, and why one is unsure', async () => {
    const { code, out } = await reads(
      row({ id: 'a', ...mug, reply: 'Sorry, sold out. Or is it? The Mug is in stock.' }),
      '--explain',
    )
    expect(code).toBe(0)
    expect(out).toContain('a (en)\n')
    expect(out).toContain('[sold out]')
    expect(out).toMatch(/^ {2}availability .*"status":"out_of_stock".* "sold out" 7-15/m)
    expect(out).toContain('unsure: the same is said of the product in two ways')
  })

  it.concurrent('shows what a hostile reply would do to the terminal, and does it not', async () => {
    const { out } = await reads(
      row({ id: 'a\u001b[2J', ...mug, reply: 'Sold out.\u001b[2J\u202e' }),
      '--explain',
    )
    for (const control of ['\u001b', '\u202e']) expect(out).not.toContain(control)
    expect(out).toContain('[U+001B][2J[U+202E]')
  })

  it.concurrent('explains the example of its page just so', async () => {
    const page = readFileSync(join(top, 'docs', 'readings.md'), 'utf8')
    const block = (name: string) => page.match(new RegExp(`\`\`\`${name} reading\n([^]*?)\`\`\``))?.[1] ?? ''
    const { code, out } = await reads(block('jsonl'), '--explain')
    expect([code, out.trim()]).toEqual([0, block('text').trim()])
  })
})
