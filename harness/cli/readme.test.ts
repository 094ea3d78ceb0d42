import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBotConfig } from '../bots/config.ts'
import { parseScenario } from '../scenario/parse.ts'
import { plumbline, room, top } from './fixtures/command.ts'

const page = readFileSync(join(top, 'README.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

describe('the first page', () => {
  it('shows a scenario that can be played', () => {
    const [scenario = ''] = blocks('yaml')
    expect(parseScenario('README.md', scenario)).toMatchObject({ kind: 'scenario' })
  })

  it('shows a config that can be read', () => {
    const [, config = ''] = blocks('yaml')
    expect(parseBotConfig('README.md', config, {})).toMatchObject({ kind: 'config' })
  })

  it('shows the failure that is really printed', async () => {
    const { out, code } = await plumbline(
      'run',
      'in-stock-then-gone',
      '--bot',
      'stale-stock',
      '--out',
      room(),
    )
    const [shown = ''] = blocks('text')
    expect(code).toBe(1)
    const said = folded(out)
    for (const part of folded(shown).split(/ (?=said |true |would pass |again: )/))
      expect(said).toContain(part)
  })

  it('links to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((path) => !existsSync(join(top, path)))).toEqual([])
  })
})

/** One line, whatever the width at which it was printed. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
