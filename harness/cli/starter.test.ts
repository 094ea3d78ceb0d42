import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunRecord } from '#record'
import { idOf } from './commands/new.ts'
import { room, start } from './fixtures/command.ts'

const at = (cwd: string, ...words: readonly string[]) => start(words, { cwd }).ended

describe('plumbline init', { timeout: 90_000 }, () => {
  it.concurrent('makes an empty folder into one in which plumbline run works and finds something true', async () => {
    const dir = room()
    expect(await at(dir, 'init')).toMatchObject({ code: 0, err: '' })
    const { code, out, err } = await at(dir, 'run', 'scenarios')
    expect([code, err]).toEqual([1, ''])
    const record = JSON.parse(readFileSync(join(dir, 'plumbline-out', 'run.json'), 'utf8')) as RunRecord
    expect(record.episodes.map(({ scenario, verdict }) => [scenario, verdict])).toEqual([
      ['is-it-in-stock', 'passed'],
      ['where-is-my-order', 'failed'],
    ])
    expect(out).toContain('You can find the status of your order on the order page')
  })

  it.concurrent('overwrites nothing, and says what it kept', async () => {
    const dir = room({ 'shop.bot.yaml': 'bot: mine', 'scenarios/is-it-in-stock.yaml': 'mine' })
    const { code, out } = await at(dir, 'init')
    expect(code).toBe(0)
    expect(out).toContain('kept  shop.bot.yaml, which was there')
    expect(out).toContain('kept  scenarios/is-it-in-stock.yaml, which was there')
    expect(out).toContain('wrote example-bot.mjs')
    expect(readFileSync(join(dir, 'shop.bot.yaml'), 'utf8')).toBe('bot: mine')
    expect(readFileSync(join(dir, 'scenarios', 'is-it-in-stock.yaml'), 'utf8')).toBe('mine')
  })

  it.concurrent('touches package.json only where it is asked to', async () => {
    const manifest = '{"name":"shop","scripts":{"test":"vitest"}}'
    const dir = room({ 'package.json': manifest })
    await at(dir, 'init')
    expect(readFileSync(join(dir, 'package.json'), 'utf8')).toBe(manifest)
    expect((await at(dir, 'init', '--script')).out).toContain('added the script "plumbline" to package.json')
    const scripts = { test: 'vitest', plumbline: 'plumbline run scenarios' }
    expect(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))).toEqual({ name: 'shop', scripts })
  })

  it.concurrent.each([
    [
      'no package.json',
      {},
      ['--script'],
      'package.json: there is none; make one with npm init, or leave out --script',
    ],
    [
      'a script of that name',
      { 'package.json': '{"scripts":{"plumbline":"x"}}' },
      ['--script'],
      'it has "plumbline" already: x',
    ],
    ['a broken package.json', { 'package.json': '[1' }, ['--script'], 'adding a script to package.json: '],
    [
      'a file in place of the folder',
      { there: '' },
      ['there'],
      'beginning in there: it is a file; name a folder',
    ],
    ['a file in place of a folder of its own', { scenarios: '' }, [], 'it is a file; choose another folder'],
  ] as const)('refuses %s', async (_what, files, words, message) => {
    const dir = room(files)
    const { code, err } = await at(dir, 'init', ...words)
    expect([code, err]).toEqual([64, expect.stringContaining(message)])
    if (words.length) expect(readdirSync(dir)).toEqual(Object.keys(files))
  })
})

describe('plumbline new', { timeout: 90_000 }, () => {
  it.concurrent('writes a scenario that can be played at once, and the schema for the editor beside it', async () => {
    const dir = room()
    const { code, out } = await at(dir, 'new', 'Où est: mon "colis"?')
    expect([code, out]).toEqual([0, expect.stringContaining('wrote scenarios/ou-est-mon-colis.yaml')])
    const text = readFileSync(join(dir, 'scenarios', 'ou-est-mon-colis.yaml'), 'utf8')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json')
    expect(existsSync(join(dir, 'scenarios', 'scenario.schema.json'))).toBe(true)
    expect((await at(dir, 'run', 'scenarios', '--bot', 'exemplary')).code).toBe(0)
  })

  it.concurrent('refuses a title that is taken, and one that names no file', async () => {
    const dir = room({ 'scenarios/a-b.yaml': 'mine' })
    expect(await at(dir, 'new', 'A, b!')).toMatchObject({
      code: 64,
      err: expect.stringContaining('scenarios/a-b.yaml: it is there already; choose another title'),
    })
    expect(readFileSync(join(dir, 'scenarios', 'a-b.yaml'), 'utf8')).toBe('mine')
    expect(() => idOf('???')).toThrow('no file can be named after "???"')
    expect(() => idOf('a'.repeat(201))).toThrow('longer than 200')
    expect(idOf('../../etc/passwd')).toBe('etc-passwd')
  })
})

describe('plumbline list, run --dry-run and --estimate', { timeout: 90_000 }, () => {
  it.concurrent('say what there is and what would be played, and play nothing', async () => {
    const dir = room()
    await at(dir, 'init')
    const listed = JSON.parse((await at(dir, 'list', 'scenarios', '--json')).out) as {
      id: string
      clauses: string[]
    }[]
    expect(listed.map(({ id, clauses }) => [id, clauses])).toEqual([
      ['is-it-in-stock', ['S2.R2a', 'S2.W1']],
      ['where-is-my-order', ['S1.E3', 'S1.W2']],
    ])
    const { code, out } = await at(dir, 'run', 'scenarios', 'flash-sale', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('where-is-my-order  Where is my order?\n')
    expect(out).toContain('not played: flash-sale, no sight of cart')
    expect(out).toContain('2 episodes, 2 conversations, 3 turns: about 8 s at 5 s a reply, 2 at once')
    expect(existsSync(join(dir, 'plumbline-out'))).toBe(false)
    const run = await at(dir, 'run', 'scenarios', '--estimate', '--repeat', '2')
    expect(run.out).toMatch(/^4 episodes, 4 conversations, 6 turns: about 8 s/)
    expect(run.out).toContain('exit code 1')
  })

  it.concurrent('ask for the chatbot where the folder does not say which', async () => {
    const dir = room({ 'a.bot.yaml': 'x', 'b.bot.yaml': 'y' })
    const { code, err } = await at(dir, 'run', 'smoke')
    expect([code, err]).toEqual([
      64,
      expect.stringContaining('there is a.bot.yaml and b.bot.yaml; say --bot'),
    ])
    expect((await at(dir, 'list', 'smok')).err).toContain('did you mean "smoke"?')
  })
})
