import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ReadPart } from './include.ts'
import { loadScenarios } from './load.ts'
import { parseScenario } from './parse.ts'
import { problemText } from './problem.ts'

const own = (more: string) => `scenario: a\nclauses: [S1.W1]\n${more}`
const hi = 'steps: [{ shopper: Hi }]\n'

/** Parts by name, whoever includes them. */
function parts(files: Readonly<Record<string, string>>): ReadPart {
  return (_from, name) => {
    const text = files[name]
    return text === undefined ? { problem: 'there is no such file' } : { file: name, text }
  }
}

function parsed(text: string, files: Readonly<Record<string, string>>) {
  return parseScenario('a.yaml', text, parts(files))
}

function mistakes(text: string, files: Readonly<Record<string, string>>): readonly string[] {
  const result = parsed(text, files)
  return result.kind === 'problems' ? result.problems.map(problemText) : []
}

const shop = `
tags: [shared]
given:
  items:
    jacket: { with: [plenty] }
    shoe: { with: [sold out] }
  desk: closed
steps: [{ shopper: Hello! }]
expect: [{ cart is empty: true }]
`

describe('a scenario that includes parts', () => {
  it('holds what they hold, its own behind it, and has the last word', () => {
    const text = own(`
tags: [mine]
include: shop.part.yaml
given:
  items: { shoe: { with: [plenty] }, cap: { with: [plenty] } }
  desk: open
steps: [{ shopper: "Do you have the {jacket}?" }]
`)
    expect(parsed(text, { 'shop.part.yaml': shop })).toMatchObject({
      kind: 'scenario',
      scenario: {
        id: 'a',
        file: 'a.yaml',
        tags: ['shared', 'mine'],
        given: {
          items: { jacket: { with: ['plenty'] }, shoe: { with: ['plenty'] }, cap: { with: ['plenty'] } },
          desk: 'open',
        },
        steps: [{ shopper: 'Hello!' }, { shopper: 'Do you have the {jacket}?' }],
        expect: [{ 'cart is empty': true }],
      },
    })
  })

  it('may be made of parts only, of parts of parts, and of one part by two ways', () => {
    const files = {
      'all.part.yaml': 'include: [x.part.yaml, y.part.yaml]\nsteps: [{ shopper: Bye }]',
      'x.part.yaml': 'include: hi.part.yaml',
      'y.part.yaml': 'include: hi.part.yaml\ngiven: { desk: open }',
      'hi.part.yaml': hi,
    }
    expect(parsed(own('include: all.part.yaml'), files)).toMatchObject({
      scenario: { steps: [{ shopper: 'Hi' }, { shopper: 'Bye' }], given: { desk: 'open' } },
    })
  })

  it('may fill its parts by the rows of its examples', () => {
    const part = 'given: { items: { jacket: { with: [<there-are>] } } }\n'
    const text = own(
      `include: p.part.yaml\n${hi}examples: [{ there-are: plenty }, { there-are: last one }]\n`,
    )
    const result = parsed(text, { 'p.part.yaml': part })
    expect(result.kind === 'scenario' && result.all.map(({ given }) => given.items?.jacket?.with)).toEqual([
      ['plenty'],
      ['last one'],
    ])
  })

  it('is told the mistakes of each file where they stand in it', () => {
    const part = `given:
  items:
    jacket: { with: [plentyy] }
  fautls: {}
steps:
  - shopper: Where is {parcel}?
    akss: { status of: parcel }
`
    const files = { 'p.part.yaml': part, 'q.part.yaml': 'step: []\n', 'r.part.yaml': 'steps: 3' }
    const text = own(
      'include: [p.part.yaml, q.part.yaml, r.part.yaml]\ngiven: { items: { cap: { with: [inn stock] } } }\nsteps:\n  - shoper: Hi\n',
    )
    expect(mistakes(text, files)).toEqual([
      expect.stringMatching(/^a\.yaml:4:33: "inn stock" is not known here; did you mean "in stock"/),
      expect.stringMatching(/^a\.yaml:6:5: no step begins with "shoper"; did you mean "shopper"/),
      expect.stringMatching(/^p\.part\.yaml:3:22: "plentyy" is not known here; did you mean "plenty"/),
      expect.stringMatching(/^p\.part\.yaml:4:3: "fautls" is not known here; did you mean "faults"/),
      expect.stringMatching(/^p\.part\.yaml:7:5: "akss" is not known here; did you mean "asks"/),
      expect.stringMatching(/^q\.part\.yaml:1:1: "step" is not known here; did you mean "steps"/),
      expect.stringMatching(/^r\.part\.yaml:1:8: 3 stands here; a list of steps is expected/),
    ])
  })

  it('is told of names that nothing is given under where they are used, in whichever file', () => {
    const files = {
      'p.part.yaml':
        'given: { items: { jacket: { with: [plenty] } } }\nsteps: [{ shopper: "The {jackt}?" }]\n',
    }
    expect(
      mistakes(
        own('include: p.part.yaml\nsteps: [{ shopper: "A {jacket}", asks: { price of: cap } }]'),
        files,
      ),
    ).toEqual([
      expect.stringMatching(/^a\.yaml:4:52: nothing is given under the name "cap"/),
      expect.stringMatching(
        /^p\.part\.yaml:2:20: nothing is given under the name "jackt".*did you mean "jacket"/,
      ),
    ])
  })

  it('is told of a name of two things at the later one', () => {
    const files = { 'p.part.yaml': 'given: { items: { thing: { with: [plenty] } } }' }
    const text = own(`include: p.part.yaml\ngiven: { tickets: { thing: { status: open } } }\n${hi}`)
    expect(mistakes(text, files)).toEqual([
      'a.yaml:4:21: "thing" is the name of an item already; choose another',
    ])
  })

  it.each<[string, string, Readonly<Record<string, string>>, string | RegExp]>([
    [
      'a file that is not there',
      'x.part.yaml',
      {},
      `a.yaml:3:10: "x.part.yaml" can't be included: there is no such file`,
    ],
    [
      'a path from the root',
      '/etc/x.part.yaml',
      {},
      /^a\.yaml:3:10: "\/etc\/x\.part\.yaml" is not a path from this file to a part/,
    ],
    ['an address', 'http://x/y.part.yaml', {}, /^a\.yaml:3:10: .* is not a path from this file/],
    [
      'a file that is no part',
      'b.yaml',
      {},
      /^a\.yaml:3:10: "b\.yaml" is not a path from this file to a part, such as/,
    ],
    ['no text', '{ a: b }', {}, /^a\.yaml:3:10: a mapping /],
    ['a number in a list', '[1]', {}, /^a\.yaml:3:11: 1 stands here/],
    [
      'itself',
      'x.part.yaml',
      { 'x.part.yaml': 'include: x.part.yaml' },
      'x.part.yaml:1:10: "x.part.yaml" includes itself: a.yaml -> x.part.yaml -> x.part.yaml',
    ],
    [
      'itself by way of another',
      '[x.part.yaml]',
      { 'x.part.yaml': 'include: y.part.yaml', 'y.part.yaml': 'include: [x.part.yaml]' },
      'y.part.yaml:1:11: "x.part.yaml" includes itself: a.yaml -> x.part.yaml -> y.part.yaml -> x.part.yaml',
    ],
    [
      'a huge file',
      'x.part.yaml',
      { 'x.part.yaml': `# ${'x'.repeat(300_000)}` },
      /^x\.part\.yaml:1:1: the file has 300002 characters; at most 262144/,
    ],
    [
      'a bomb',
      'x.part.yaml',
      { 'x.part.yaml': `given: &a [${'*a,'.repeat(60)}]` },
      /^x\.part\.yaml:1:1: the file has 60 aliases/,
    ],
    ['no YAML', 'x.part.yaml', { 'x.part.yaml': '\t' }, /^x\.part\.yaml:1:1: /],
    [
      'a list',
      'x.part.yaml',
      { 'x.part.yaml': '- a' },
      /^x\.part\.yaml:1:1: a list stands here; a mapping with include, tags, given/,
    ],
    [
      'a whole scenario',
      'x.part.yaml',
      { 'x.part.yaml': own(hi) },
      /^x\.part\.yaml:1:1: "scenario" is not known here/,
    ],
  ])('may not include %s', (_what, name, files, message) => {
    const found = mistakes(own(`include: ${name}\n${hi}`), files)
    expect(found[0]).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  it('may not nest them without end, nor have them without number', () => {
    const nested = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`${n}.part.yaml`, `include: ${n + 1}.part.yaml`]),
    )
    expect(mistakes(own(`include: 0.part.yaml\n${hi}`), nested)).toEqual([
      '4.part.yaml:1:10: "5.part.yaml" is the 6th part inside of another; at most 5',
    ])
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.part.yaml`, '{ given: {} }']))
    const names = Object.keys(many)
    const both = {
      ...many,
      'm.part.yaml': `include: [${names.slice(0, 15)}]`,
      'n.part.yaml': `include: [${names.slice(15)}]`,
    }
    expect(mistakes(own(`include: [m.part.yaml, n.part.yaml]\n${hi}`), both)[0]).toMatch(
      /is one part too many; a scenario may hold 20/,
    )
  })

  it('includes nothing where it is read from no file', () => {
    const result = parseScenario('a.yaml', own(`include: x.part.yaml\n${hi}`))
    expect(result).toMatchObject({
      problems: [{ line: 3, message: expect.stringContaining('read from no file') }],
    })
  })
})

describe('parts on the disk', () => {
  it('are found from the file that includes them, and are no scenarios of the folder', () => {
    const dir = room({
      'package.json': '{}',
      'cart/a.yaml': own('include: ../shared/one.part.yaml'),
      'shared/one.part.yaml': 'include: deep/two.part.yml',
      'shared/deep/two.part.yml': hi,
    })
    const { scenarios, problems } = loadScenarios([dir], dir)
    expect(problems).toEqual([])
    expect(scenarios).toMatchObject([{ id: 'a', steps: [{ shopper: 'Hi' }] }])
  })

  it('have their mistakes told once, by the name of their file', () => {
    const dir = room({
      'a.yaml': own('include: p.part.yaml'),
      'b.yaml': own('include: p.part.yaml'),
      'p.part.yaml': 'steps: [{ shoper: Hi }]',
    })
    expect(loadScenarios([dir], dir).problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      [relative('.', join(dir, 'p.part.yaml')), 1, 11],
    ])
  })

  it.each([
    ['../../out.part.yaml', /can't be included: it lies outside of the project/],
    ['../link.part.yaml', /can't be included: it lies outside of the project/],
    ['../linked/out.part.yaml', /can't be included: it lies outside of the project/],
    ['../shrd/p.part.yaml', /can't be included: there is no such file; nor is there such a folder/],
    ['../shared/q.part.yaml', /can't be included: there is no such file; did you mean "p.part.yaml"\?/],
    ['../shared/qqqqqqqqqqqqqqqq.part.yaml', /there is no such file \(there is p\.part\.yaml\)/],
    ['../dir.part.yaml', /can't be included: that is no file/],
    ['../big.part.yaml', /can't be included: the file has 5000000 bytes; at most 4194304 are read/],
    ['../latin.part.yaml', /can't be included: the file is not UTF-8 text/],
  ])('are refused where it can’t be: %s', (name, message) => {
    const outer = room({
      'out.part.yaml': hi,
      'in/package.json': '{}',
      'in/cart/a.yaml': own(`include:\n  - ${name}\n`),
      'in/shared/p.part.yaml': hi,
      'in/dir.part.yaml/x': '',
      'in/big.part.yaml': ' '.repeat(5_000_000),
    })
    writeFileSync(join(outer, 'in', 'latin.part.yaml'), Buffer.from('# Stra\xdfe', 'latin1'))
    symlinkSync(join(outer, 'out.part.yaml'), join(outer, 'in', 'link.part.yaml'))
    symlinkSync(outer, join(outer, 'in', 'linked'))
    const file = join(outer, 'in', 'cart', 'a.yaml')
    const { problems } = loadScenarios([file], outer)
    expect(problems[0]).toEqual({
      file: relative('.', file),
      line: 4,
      column: 5,
      message: expect.stringMatching(message),
    })
  })
})

/** A folder with these files. */
function room(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'plumbline-include-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}
