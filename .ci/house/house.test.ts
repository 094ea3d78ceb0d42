import { describe, expect, it } from 'vitest'
import { breaches, type Manifest, type Tree } from './breaches.ts'
import { cycles } from './cycles.ts'
import { lawsThatNobodyRuns } from './laws.ts'
import { isTest } from './rooms.ts'
import { spokenIn } from './spoken.ts'
import { readManifest, readTree } from './tree.ts'
import { unrepeatable } from './unrepeatable.ts'

describe('the house', () => {
  const tree = readTree()
  const manifest = readManifest()

  const repeatable = Object.keys(tree).filter((file) => file.startsWith('sandbox/') && !isTest(file))

  it('is there to be read', () => expect(Object.keys(tree)).toContain('sandbox/index.ts'))
  it('keeps to its table of imports', () => expect(breaches(tree, manifest)).toEqual([]))
  it('has no laws that no test runs', () => expect(lawsThatNobodyRuns(tree)).toEqual([]))
  it('has a sandbox that comes out the same in every run and on every machine', () => {
    const found = repeatable.flatMap((file) =>
      unrepeatable(file, tree[file] ?? '').map((what) => `${file}: ${what}`),
    )
    expect(found).toEqual([])
  })
  it('has no words of a language in the patterns of its judging', () => {
    const judging = Object.keys(tree).filter(
      (file) => /^harness\/(oracles|truth|judge)\//.test(file) && !isTest(file) && !file.includes('/story/'),
    )
    expect(judging).toContain('harness/oracles/answered.ts')
    expect(
      judging.flatMap((file) => spokenIn(file, tree[file] ?? '').map((what) => `${file}: ${what}`)),
    ).toEqual([])
  })
  it('has no ring of modules', () => expect(cycles(tree, manifest)).toEqual([]))
})

const manifest: Manifest = {
  imports: {
    '#journal': './sandbox/journal/index.ts',
    '#sandbox': './sandbox/index.ts',
    '#mocks': './mocks/index.ts',
    '#harness': './harness/index.ts',
  },
  dependencies: { xstate: '1.0.0', '@noble/hashes': '1.0.0' },
  devDependencies: { vitest: '1.0.0' },
}

describe('the law', () => {
  it.each<[string, string, string, string]>([
    [
      'a wrong room',
      'sandbox/world.ts',
      `import { x } from '#mocks'`,
      'sandbox/ may import only sandbox/journal/',
    ],
    [
      'the wrong way up',
      'mocks/trie.ts',
      `export * from '#harness'`,
      'mocks/ may import only sandbox/, sandbox/journal/',
    ],
    ['a type of a wrong room', 'sandbox/world.ts', `import type { X } from '#mocks'`, 'sandbox/ may import'],
    ['an import type', 'sandbox/world.ts', `type X = import('#mocks').X`, 'sandbox/ may import'],
    ['a dynamic import', 'sandbox/world.ts', `await import('#mocks')`, 'sandbox/ may import'],
    [
      'the room around it',
      'sandbox/journal/entry.ts',
      `import '../world.ts'`,
      'entered by its door (#sandbox)',
    ],
    [
      'the room around it by its door',
      'sandbox/journal/a.ts',
      `import '#sandbox'`,
      'sandbox/journal/ may import no room',
    ],
    ['a door that is not there', 'mocks/trie.ts', `import '#cellar'`, 'package.json has no such door'],
    [
      'a jump over the wall',
      'mocks/trie.ts',
      `import '../sandbox/world.ts'`,
      'sandbox/ is another room, and is entered by its door (#sandbox)',
    ],
    [
      'a jump into an inner room',
      'sandbox/world.ts',
      `import './journal/entry.ts'`,
      'entered by its door (#journal)',
    ],
    [
      'a jump over the wall from a test',
      'mocks/trie.test.ts',
      `import '../sandbox/world.ts'`,
      'sandbox/ is another room',
    ],
    ['a jump out of the house', 'mocks/trie.ts', `import '../.ci/browser.ts'`, 'outside of the rooms'],
    [
      'scenarios',
      'harness/run.ts',
      `import '../scenarios/a.json'`,
      'scenarios/ is another room, and is entered by nobody',
    ],
    [
      'something of ours in a specimen',
      'harness/specimens/a.ts',
      `import type { X } from '#journal'`,
      'harness/specimens/ may import no room',
    ],
    [
      'a package in a specimen',
      'harness/specimens/a.ts',
      `import 'xstate'`,
      'harness/specimens/ imports no package',
    ],
    [
      'a built-in',
      'sandbox/world.ts',
      `import { readFileSync } from 'node:fs'`,
      'sandbox/ uses what is built into Node nowhere',
    ],
    [
      'a type of a built-in',
      'sandbox/world.ts',
      `import type { Server } from 'node:http'`,
      'built into Node nowhere',
    ],
    ['a built-in in the wrong file', 'mocks/trie.ts', `import 'node:fs'`, 'only in mocks/express.ts'],
    [
      'a built-in without its prefix',
      'harness/cli/main.ts',
      `import 'fs/promises'`,
      'written with its prefix, node:fs/promises',
    ],
    ['a computed import', 'sandbox/world.ts', 'await import(name)', 'cannot be seen from here'],
    ['an undeclared package', 'sandbox/world.ts', `import 'left-pad/x.js'`, 'does not declare left-pad'],
    ['a package of the tests', 'sandbox/world.ts', `import 'vitest'`, 'vitest is a devDependency'],
    ['a test', 'sandbox/world.ts', `import './fault.laws.ts'`, 'what is shipped imports no test'],
  ])('names %s', (_, file, source, rule) => {
    const specifier = source.match(/'(.*)'/)?.[1] ?? 'a computed path'
    expect(breaches({ [file]: `\n${source}` }, manifest)).toEqual([
      expect.stringContaining(`${file}:2 imports ${specifier}: `),
    ])
    expect(breaches({ [file]: source }, manifest)[0]).toContain(rule)
  })

  it.each<[string, string, string]>([
    ['a door', 'mocks/trie.ts', `import { x } from '#sandbox'`],
    ['an inner room by its index', 'sandbox/cart/rules/one.ts', `import '../../journal/index.ts'`],
    ['a tool of the tests', 'sandbox/world.bench.ts', `import '../.ci/bench/bench.ts'`],
    ['a neighbor', 'sandbox/cart/machine.ts', `import '../money.ts'`],
    ['a declared package', 'sandbox/journal/digest.ts', `import '@noble/hashes/sha2.js'`],
    ['a built-in where it may be', 'harness/cli/main.ts', `import 'node:fs'; await import(path)`],
    ['anything that is only said', 'sandbox/world.ts', `// import 'node:fs'\nconst text = "import '#mocks'"`],
    [
      'what a test needs',
      'sandbox/world.test.ts',
      `import 'vitest'; import 'node:fs'; import '#mocks'; import './b.laws.ts'`,
    ],
  ])('lets %s pass', (_, file, source) => expect(breaches({ [file]: source }, manifest)).toEqual([]))
})

describe('rings', () => {
  const ring = (tree: Tree) => cycles(tree, manifest)

  it('are named, file after file', () => {
    const tree = {
      'sandbox/a.ts': `import './b.ts'`,
      'sandbox/b.ts': `export * from './c.ts'`,
      'sandbox/c.ts': `await import('./b.ts'); import './a.ts'`,
    }
    expect(ring(tree)).toEqual(['sandbox/a.ts -> sandbox/b.ts -> sandbox/c.ts -> sandbox/a.ts'])
  })

  it('may go through a door', () => {
    const tree = { 'mocks/index.ts': `import './a.ts'`, 'mocks/a.ts': `import '#mocks'` }
    expect(ring(tree)).toEqual(['mocks/index.ts -> mocks/a.ts -> mocks/index.ts'])
  })

  it('stay where only the names of an import are types', () => {
    const tree = { 'mocks/a.ts': `import { type B } from './b.ts'`, 'mocks/b.ts': `import './a.ts'` }
    expect(ring(tree)).toEqual(['mocks/a.ts -> mocks/b.ts -> mocks/a.ts'])
  })

  it('are not made of types', () => {
    const tree = {
      'mocks/a.ts': `import type { B } from './b.ts'`,
      'mocks/b.ts': `import './a.ts'; import './a.ts'`,
      'mocks/b.test.ts': `import './b.ts'`,
    }
    expect(ring(tree)).toEqual([])
  })

  it('of one file count', () => expect(ring({ 'mocks/a.ts': `import './a.ts'` })).toHaveLength(1))
})

describe('laws', () => {
  it('that no test imports are named', () => {
    const tree = {
      'reports/reporter.laws.ts': '',
      'reports/html/html.test.ts': `import { reporterLaws } from '../reporter.laws.ts'`,
      'harness/bots/bot.laws.ts': '',
      'harness/bots/http.ts': `// import './bot.laws.ts'`,
    }
    expect(lawsThatNobodyRuns(tree)).toEqual(['harness/bots/bot.laws.ts'])
  })
})

describe('what comes out otherwise another time', () => {
  it.each([
    ['const now = Date.now()', 'Date.now'],
    ['const now = new Date()', 'new Date()'],
    ['const now = Date()', 'Date'],
    ['const die = Math.random()', 'Math.random'],
    ['const wave = Math.sin(1)', 'Math.sin'],
    ['const sum = new Intl.NumberFormat()', 'Intl.NumberFormat'],
    [`names.sort((a, b) => a.localeCompare(b))`, 'localeCompare'],
    ['const id = crypto.randomUUID()', 'crypto.randomUUID'],
    ['setTimeout(later, 1)', 'setTimeout'],
  ])('is named: %s', (source, name) => {
    expect(unrepeatable('a.ts', `\n${source}`)).toEqual([`${name} (line 2)`])
  })

  it('is nothing else', () => {
    const source =
      'const at: Date = new Date(world.now); Math.floor(at.getTime() / Math.max(1, draw())); clock.now()'
    expect(unrepeatable('a.ts', source)).toEqual([])
  })
})

describe('words in patterns', () => {
  it.each([
    ['of a phrase', 'const x = /\\b(their|his)\\b/i', ['their (line 1)']],
    ['behind an escape', 'const x =\n  /\\bsold\\s+out/', ['sold (line 2)']],
    ['in a group with a name', 'const x = /(?<name>\\d+) (?:units)/', ['units (line 1)']],
    ['of a name of the shop', 'const x = /^(order|ticket)\\//', []],
    ['of signs and classes', 'const x = /[\\p{L}abc]{3,}\\u00e4\\d/u', []],
    ['of a text', 'const x = "their"', []],
  ])('are found: %s', (_what, source, found) => expect(spokenIn('a.ts', source)).toEqual(found))
})
