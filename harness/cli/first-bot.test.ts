import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parseBotConfig } from '../bots/config.ts'
import { room, start, top } from './fixtures/command.ts'

const page = readFileSync(join(top, 'docs', 'first-bot.md'), 'utf8')
/** The files that the page has one write, by name. */
const files = Object.fromEntries(
  [...page.matchAll(/^```\w+ (\S+\.\w+)\n([\s\S]*?)^```/gm)].map(([, name = '', text = '']) => [name, text]),
)
/** What the page says that is printed, on one line. */
const printed = (name: string): string =>
  flat(new RegExp(`^\`\`\`text ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? 'nothing')
/** Where lines break is the terminal's affair. */
const flat = (text: string): string =>
  text
    .replace(/^\d+\. /gm, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A folder as a reader has it after `npm install`, with the page's files of one chatbot. */
async function folderWith(begins: string): Promise<string> {
  const dir = room()
  expect(await start(['init'], { cwd: dir }).ended).toMatchObject({ code: 0 })
  symlinkSync(join(top, 'node_modules'), join(dir, 'node_modules'))
  for (const [name, text] of Object.entries(files))
    if (name.startsWith(begins)) writeFileSync(join(dir, name), text)
  return dir
}

describe('the page on the first chatbot', { timeout: 120_000 }, () => {
  it('is followed to the letter to its first true finding, its doubt and its second finding', async () => {
    const dir = await folderWith('')
    const first = await start(['run', 'scenarios', '--bot', 'rivescript.bot.yaml'], { cwd: dir }).ended
    expect(first.code).toBe(1)
    expect(flat(first.out)).toContain(printed('finding'))
    expect(flat(first.out)).toContain(printed('doubt'))
    const wired = ['run', 'scenarios/is-it-in-stock.yaml', '--bot', 'wired.bot.yaml']
    const second = await start(wired, { cwd: dir }).ended
    expect(second.code).toBe(1)
    expect(flat(second.out)).toContain(printed('unfounded'))
  })

  it('shows a second chatbot whose program can be read and whose config is right', () => {
    const dir = room({ 'nlp-bot.mjs': files['nlp-bot.mjs'] ?? '(' })
    expect(spawnSync(process.execPath, ['--check', join(dir, 'nlp-bot.mjs')]).status).toBe(0)
    expect(parseBotConfig('nlp.bot.yaml', files['nlp.bot.yaml'] ?? '', {})).toMatchObject({ kind: 'config' })
    const answer = /'order\.status', '(You can[^']*)'/.exec(files['nlp-bot.mjs'] ?? '')?.[1] ?? 'nothing'
    expect(printed('nlp')).toContain(`"${answer}"`)
  })
})
