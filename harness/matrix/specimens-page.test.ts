import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { specimens } from '../specimens/index.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'adapters', 'specimens.md'), 'utf8')
const bench = Object.values(specimens)
const rows = page.split('\n').filter((line) => line.startsWith('| `'))

const each = (list: readonly string[]): string => [...new Set(list)].join(', ')

it.each(bench.map((one) => [one.name, one] as const))(
  'the page of the specimens tells of %s',
  (name, one) => {
    const { defect = 'none', expected = [] } = one
    const scenarios = each(expected.map(({ scenario }) => `\`${scenario}\``))
    const findings = each(expected.map(({ oracle, subVerdict }) => `${oracle}: ${subVerdict}`))
    const row = ['', `\`${name}\``, defect, scenarios, findings, ''].join(' | ').replaceAll('  ', ' ').trim()
    expect(rows).toContain(row)
  },
)

it('the page of the specimens tells of no others', () => expect(rows).toHaveLength(bench.length))
