import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { unfitForBrowser } from './browser-bundle.ts'
import { top } from './tree.ts'

/** What the playground runs in a page. The same list is type-checked without the types of Node. */
const nodeFree: string[] = JSON.parse(readFileSync(join(top, '.ci', 'tsconfig.browser.json'), 'utf8')).files

describe('runs in a page', () => {
  it.each(nodeFree)('%s', async (entry) => {
    expect(await unfitForBrowser(join(top, '.ci', entry))).toEqual([])
  })
})

describe('does not run in a page, and is found out:', () => {
  it.each([
    [
      'a built-in',
      `import { readFileSync } from 'node:fs'\nexport const text = readFileSync('a')`,
      'node:fs',
    ],
    ['a built-in without its prefix', `import fs from 'fs'\nexport const text = fs.readFileSync('a')`, 'fs'],
    ['a built-in for its effect', `import 'node:process'\nexport const text = ''`, 'node:process'],
    ['a built-in when called', `export const text = () => import('node:os')`, 'node:os'],
  ])('%s', async (_, source, builtin) => {
    const room = mkdtempSync(join(tmpdir(), 'plumbline-'))
    onTestFinished(() => rmSync(room, { recursive: true }))
    writeFileSync(join(room, 'entry.ts'), `export { text } from './below.ts'`)
    writeFileSync(join(room, 'below.ts'), source)
    expect(await unfitForBrowser(join(room, 'entry.ts'), room)).toContain(`below.ts imports ${builtin}`)
  })
})
