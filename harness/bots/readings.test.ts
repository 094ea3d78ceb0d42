import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../reading/index.ts'
import { meanings } from '../reading/meanings.ts'
import { problemText } from '../scenario/problem.ts'
import { parseReadings, Readings } from './readings.ts'

const catalog = prepareCatalog(['Harbor Kettle'])
const readWith = (yaml: string, reply: string) => {
  const parsed = parseReadings('readings.yaml', yaml)
  if (parsed.kind === 'problems') throw new Error(parsed.problems.map(problemText).join('\n'))
  return toCorpusActs(read(reply, { catalog, words: parsed.words }))
}
const mistakes = (yaml: string) => {
  const parsed = parseReadings('readings.yaml', yaml)
  return parsed.kind === 'problems' ? parsed.problems.map(problemText) : []
}

it('gives words of a bot the meaning that its user says', () => {
  const yaml =
    'words:\n  order shipped: [ready to roll, "it\'s on the road!"]\n  out of stock: [all gobbled up]'
  expect(readWith(yaml, 'Order 4417 is ready to roll.').order_status).toEqual([
    { order: '4417', status: 'shipped' },
  ])
  expect(readWith(yaml, 'Order 4417: it is on the road.').order_status).toEqual([
    { order: '4417', status: 'shipped' },
  ])
  expect(readWith(yaml, 'The Harbor Kettle is all gobbled up.').availability).toMatchObject([
    { status: 'out_of_stock' },
  ])
  expect(readWith('language: en', 'Order 4417 is ready to roll.').order_status).toBeUndefined()
})

it('takes what a bot always says for nothing where its user says so', () => {
  const tagline = 'Remember: everything in our shop is always in-stock (really)!'
  const reply = `${tagline.toUpperCase()} The Harbor Kettle is sold out.`
  const read = readWith(`ignore:\n  - "${tagline}"`, reply)
  expect(read.availability).toEqual([{ item: 'Harbor Kettle', status: 'out_of_stock', basis: 'stock' }])
})

it('takes signs of a phrase table in the words of a user for signs', () =>
  expect(() => readWith('words: { in stock: ["<item>s @be|x ?maybe ^^ ..."] }', 'Hm.')).not.toThrow())

it('names the place of each mistake, and the nearest right word', () => {
  expect(mistakes('words:\n  order shiped: [ready to roll]')).toEqual([
    expect.stringMatching(/^readings\.yaml:2:3: .*"order shiped".*did you mean "order shipped"\?/),
  ])
  expect(mistakes('words:\n  in stock: ["!?"]')).toEqual(['readings.yaml:2:14: there is no word in "!?"'])
  expect(mistakes('words:\n  in stock: [got it]\n  out of stock: [Got it]')).toEqual([
    'readings.yaml:3:18: "Got it" stands for "in stock" already; keep one of them',
  ])
  expect(mistakes('language: fr')).toEqual([expect.stringContaining('readings.yaml:1:11: ')])
  expect(mistakes('words: [')).not.toEqual([])
})

describe('the page on words of your own', () => {
  const page = readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8')

  it('shows a file that is read without a mistake', () => {
    const [, yaml = ''] = /```yaml readings\n([\s\S]*?)```/.exec(page) ?? []
    expect(parseReadings('readings.yaml', yaml)).toMatchObject({ kind: 'words' })
  })

  it('names every key and every meaning', () => {
    for (const key of Object.keys(Readings.properties)) expect(page).toContain(`\`${key}\``)
    for (const meaning of Object.keys(meanings)) {
      const [, kind, state] = /^(order|ticket) (.*)$/.exec(meaning) ?? []
      expect(page).toContain(kind ? `\`${state}\`` : `\`${meaning}\``)
    }
  })
})
