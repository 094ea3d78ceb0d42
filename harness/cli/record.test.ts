import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { room, start } from './fixtures/command.ts'

const at = (cwd: string, ...words: readonly string[]) => start(words, { cwd }).ended

describe('plumbline record', { timeout: 90_000 }, () => {
  it('makes a scenario of a transcript that can be played at once, and of a recorded episode', async () => {
    const dir = room({
      'a talk.txt':
        'shopper: Do you have the Blue Thing in stock?\nbot: Yes.\nshopper: Add two Blue Thing to my cart.\n',
    })
    const { code, out } = await at(dir, 'record', 'a talk.txt', '--item', 'Blue Thing')
    expect([code, out]).toEqual([0, expect.stringContaining('wrote scenarios/a-talk.yaml')])
    expect(readFileSync(join(dir, 'scenarios', 'a-talk.yaml'), 'utf8')).toContain(
      'Add two {item} to my cart.',
    )
    expect((await at(dir, 'run', 'scenarios', '--bot', 'exemplary')).code).toBe(0)
    const record = join('plumbline-out', 'record.jsonl.gz')
    const again = await at(dir, 'record', record, '--title', 'Once more')
    expect([again.code, again.err]).toEqual([0, ''])
    const text = readFileSync(join(dir, 'scenarios', 'once-more.yaml'), 'utf8')
    expect(text).toMatch(/Do you have the \{item\} in stock\?/)
  })

  it.concurrent.each([
    ['a file that is not there', {}, ['gone.txt'], 'reading gone.txt: there is no such file'],
    ['a file in which nobody speaks', { 'a.txt': 'Hi' }, ['a.txt'], 'a.txt:1: nobody says this'],
    ['a record that is none', { 'a.jsonl': 'x' }, ['a.jsonl'], 'a.jsonl:1: this is no record'],
    [
      'a title that is taken',
      { 'a.txt': 'shopper: Hi', 'scenarios/a.yaml': 'x' },
      ['a.txt'],
      'it is there already; choose another --title',
    ],
    [
      'a shop that is none',
      { 'a.txt': 'shopper: Hi' },
      ['a.txt', '--shop', 'toys'],
      'Allowed choices are fashion',
    ],
  ] as const)('refuses %s', async (_what, files, words, message) => {
    const { code, err } = await at(room(files), 'record', ...words)
    expect([code, err]).toEqual([64, expect.stringContaining(message)])
  })
})
