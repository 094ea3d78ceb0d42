import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadScenarios } from './load.ts'

describe('scenarios are loaded', () => {
  it('as the whole suite, in the order of their paths, where nothing is named', () => {
    const suite = room({
      'b.yaml': good('b'),
      'a/c.yml': good('c'),
      'a/b2.yaml': good('b2'),
      'README.md': '# no',
    })
    expect(ids(loadScenarios([], suite))).toEqual(['b2', 'c', 'b'])
  })

  it('by file, folder, tag and id, each once, in the order of the words', () => {
    const suite = room({
      'one.yaml': good('one', 'smoke'),
      'two.yaml': good('two', 'smoke'),
      'three.yaml': good('three'),
    })
    const own = room({ 'mine.yaml': good('mine'), 'deep/other.yaml': good('other') })
    expect(ids(loadScenarios(['three', 'smoke', 'one'], suite))).toEqual(['three', 'one', 'two'])
    expect(ids(loadScenarios([own, 'two'], suite))).toEqual(['other', 'mine', 'two'])
    expect(ids(loadScenarios([join(own, 'mine.yaml'), join(own, '.', 'mine.yaml')], suite))).toEqual(['mine'])
    expect(ids(loadScenarios([join(suite, 'one.yaml'), 'one'], suite))).toEqual(['one'])
  })

  it('with the nearest word where a word is unknown', () => {
    const suite = room({ 'flash-sale.yaml': good('x', 'smoke') })
    const { unknown, scenarios } = loadScenarios(['flash-sal', 'smok', 'nothing-like-it'], suite)
    expect(scenarios).toEqual([])
    expect(unknown).toEqual([
      '"flash-sal"; did you mean "flash-sale"?',
      '"smok"; did you mean "smoke"?',
      '"nothing-like-it"',
    ])
  })

  it('from a tag, where a folder of that name has no scenarios', () => {
    const suite = room({ 'one.yaml': good('one', 'cart') })
    const here = relative('.', join(room({ 'cart/notes.txt': 'x' }), 'cart'))
    expect(loadScenarios([here], suite).unknown).toEqual([`"${here}" is a folder without scenarios`])
  })

  it('with the mistakes of every file, and each mistake once', () => {
    const suite = room({ 'bad.yaml': 'scenario: 1', 'good.yaml': good('good'), 'worse.yaml': '\t' })
    const { problems, scenarios } = loadScenarios(['good', 'nobody', suite], suite)
    expect(scenarios.map(({ id }) => id)).toEqual(['good'])
    const files = problems.map(({ file }) => file)
    expect([...new Set(files)]).toEqual([place(suite, 'bad.yaml'), place(suite, 'worse.yaml')])
    expect(problems).toHaveLength(new Set(problems.map((problem) => JSON.stringify(problem))).size)
  })

  it('with a problem where a file can’t be read or is no text', () => {
    const suite = room({ 'dir.yaml/inner.yaml': good('inner') })
    symlinkSync(join(suite, 'gone'), join(suite, 'link.yaml'))
    writeFileSync(join(suite, 'latin.yaml'), Buffer.from('scenario: Stra\xdfe', 'latin1'))
    const { problems, scenarios } = loadScenarios([], suite)
    expect(scenarios.map(({ id }) => id)).toEqual(['inner'])
    expect(problems).toEqual([
      { file: place(suite, 'latin.yaml'), line: 1, column: 1, message: 'the file is not UTF-8 text' },
      { file: place(suite, 'link.yaml'), line: 1, column: 1, message: "the file can't be read: ENOENT" },
    ])
  })

  it('without the configs of bots that lie beside them', () => {
    const own = room({
      'shop.bot.yaml': 'bot: x',
      'readings.yaml': 'words: {}',
      'one.yaml': good('one'),
      'node_modules/p/x.yaml': 'no',
    })
    expect(ids(loadScenarios([own], own))).toEqual(['one'])
  })

  it('but never two of one id, which would write one journal', () => {
    const suite = room({ 'a/same.yaml': good('a'), 'b/same.yaml': good('b') })
    expect(loadScenarios([], suite).problems).toEqual([
      {
        file: place(suite, 'b', 'same.yaml'),
        line: 1,
        column: 1,
        message: `the id "same" is that of ${place(suite, 'a', 'same.yaml')} too; rename same.yaml, or play them one after another`,
      },
    ])
  })

  it('all of ours, without a mistake', () => {
    const { problems, scenarios } = loadScenarios([], join(import.meta.dirname, '..', '..', 'scenarios'))
    expect(problems).toEqual([])
    expect(scenarios.length).toBeGreaterThanOrEqual(6)
  })
})

function good(title: string, tag = 'none'): string {
  return `scenario: ${title}\nclauses: [S1.W1]\ntags: [${tag}]\nsteps: [{ shopper: Hi }]\n`
}

function ids({ scenarios, problems, unknown }: ReturnType<typeof loadScenarios>): readonly string[] {
  expect({ problems, unknown }).toEqual({ problems: [], unknown: [] })
  return scenarios.map(({ id }) => id)
}

function place(...path: readonly string[]): string {
  return relative('.', join(...path))
}

/** A folder with these files. */
function room(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-scenarios-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}
