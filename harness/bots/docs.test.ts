import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ModelsConfig, modelModes, modelUses } from '../model/config.ts'
import { specimens } from '../specimens/index.ts'
import { systems } from './bot.ts'
import { BotConfig, parseBotConfig } from './config.ts'
import { templateNames } from './template.ts'

const top = join(import.meta.dirname, '..', '..')
const folder = join(top, 'docs', 'adapters')
const page = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')

describe('the pages on adapters', () => {
  const configs = [...page('http').matchAll(/^```yaml bot\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)

  it('show configs that are read without a mistake', () => {
    expect(configs.length).toBeGreaterThanOrEqual(2)
    for (const text of configs) {
      expect(parseBotConfig('page.bot.yaml', text, { ACME_BOT_KEY: 'x' })).toMatchObject({ kind: 'config' })
    }
  })

  it('name every key of a config, every system and every name of a template', () => {
    const text = page('http')
    const { request, start } = BotConfig.properties
    const inner = [
      ...Object.keys(request.properties).map((key) => `request.${key}`),
      ...Object.keys(start.properties).map((key) => `start.${key}`),
    ]
    const keys = Object.keys(BotConfig.properties).filter((key) => key !== 'request' && key !== 'start')
    for (const key of [...keys, ...inner, ...systems]) expect(text).toContain(`\`${key}\``)
    for (const name of templateNames) expect(text).toContain(`{{${name}}}`)
  })

  it('name every specimen, and none that is not there', () => {
    const named = [...page('specimens').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(named).toEqual(Object.keys(specimens))
  })

  it('say of every specimen what is wrong with it, and where and by which oracle that is found', () => {
    for (const { name, defect = 'none', expected = [] } of Object.values(specimens)) {
      const row = page('specimens').match(new RegExp(`^\\| \`${name}\` \\|.*$`, 'm'))?.[0] ?? ''
      const cells = row.split('|').map((cell) => cell.trim())
      const scenarios = [...new Set(expected.map(({ scenario }) => `\`${scenario}\``))].join(', ')
      const found = [...new Set(expected.map(({ oracle, subVerdict }) => `${oracle}: ${subVerdict}`))].join(
        ', ',
      )
      expect(cells.slice(2, 5)).toEqual([defect, scenarios, found])
    }
  })

  it('lead to one another', () => {
    for (const name of readdirSync(folder)) {
      for (const [, target = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
        /\]\(([\w-]+\.md)\)/g,
      )) {
        expect(readdirSync(folder)).toContain(target)
      }
    }
  })
})

describe('the page on models', () => {
  const text = readFileSync(join(top, 'docs', 'models.md'), 'utf8')

  it('shows a config that is read without a mistake, and names every key of it', () => {
    const [, shown = ''] = /^```yaml bot\n([\s\S]*?)^```/m.exec(text) ?? []
    expect(parseBotConfig('page.bot.yaml', shown, { ACME_MODEL_KEY: 'x' })).toMatchObject({ kind: 'config' })
    for (const key of Object.keys(ModelsConfig.properties)) expect(text).toContain(`| \`${key}\` |`)
    for (const word of [...modelModes, ...modelUses]) expect(text).toContain(`\`${word}\``)
  })
})

describe('what the pages show in TypeScript', () => {
  it.each([
    ['docs/adapters/in-process.md', 'console.log(bot.profile.name)', 'parrot'],
    ['harness/README.md', 'console.log(verdict)', 'passed'],
  ])('runs as it stands: %s', (file, last, printed) => {
    const [, code = ''] = /^```ts example\n([\s\S]*?)^```/m.exec(readFileSync(join(top, file), 'utf8')) ?? []
    const room = mkdtempSync(join(tmpdir(), 'plumbline-docs-'))
    onTestFinished(() => rmSync(room, { recursive: true }))
    writeFileSync(join(room, 'example.mts'), `${fromHere(code, dirname(join(top, file)))}\n${last}\n`)
    const { stdout, stderr } = spawnSync(process.execPath, [join(room, 'example.mts')], { encoding: 'utf8' })
    expect([stderr, stdout]).toEqual(['', `${printed}\n`])
  })
})

/** The code with its imports as it would find them if it lay in the page's folder. */
function fromHere(code: string, folder: string): string {
  const { imports } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as {
    imports: Readonly<Record<string, string>>
  }
  return code.replace(/(?<=from ')[^']+/g, (specifier) => {
    const door = imports[specifier]
    return pathToFileURL(door ? join(top, door) : resolve(folder, specifier)).href
  })
}
