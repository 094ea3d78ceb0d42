import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'

describe('the start of the command', () => {
  it('refuses an old Node in one clear message', () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})'
    const { status, stdout, stderr } = start(`throw new Error('loaded')`, ['--import', pretend])
    expect(status).toBe(64)
    expect(stdout).toBe('')
    expect(stderr).toContain(
      `plumbline needs Node 24 or newer, and this is Node 20.20.2 (${process.execPath}).`,
    )
    expect(stderr).toContain('install Node 24 from https://nodejs.org/')
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it('hands its words to main, and gives back the exit code that main answers', () => {
    const main =
      'export const main = async (words: readonly string[]) => { console.log(words.join()); return 2 }'
    expect(start(main, [], ['run', '--seed', '7'])).toMatchObject({
      status: 2,
      stdout: 'run,--seed,7\n',
      stderr: '',
    })
  })

  it('says what to do where the packages are not installed', () => {
    const { status, stderr } = start(`import 'no-such-package'`)
    expect(status).toBe(3)
    expect(stderr).toContain('Run `npm ci` first.')
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it('owns up to what nobody caught', () => {
    const { status, stderr } = start(`export const main = () => { throw new Error('of our own making') }`)
    expect(status).toBe(3)
    expect(stderr).toMatch(/a bug of its own.*\nError: of our own making\n {4}at /)
  })
})

/** Starts the real file, beside a `main.ts` made up for the test. */
function start(main: string, nodeOptions: string[] = [], words: string[] = []) {
  const room = mkdtempSync(join(tmpdir(), 'plumbline-'))
  onTestFinished(() => rmSync(room, { recursive: true }))
  writeFileSync(join(room, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(room, 'main.ts'), main)
  copyFileSync(join(import.meta.dirname, 'plumbline.js'), join(room, 'plumbline.js'))
  return spawnSync(process.execPath, [...nodeOptions, join(room, 'plumbline.js'), ...words], {
    encoding: 'utf8',
  })
}
