import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { subVerdicts } from '../oracles/sub-verdicts.ts'
import { clauses } from '../scenario/clauses.ts'
import { loadScenarios } from '../scenario/load.ts'
import { specimens } from '../specimens/index.ts'
import { matrix, stageOf } from './matrix.ts'

/** One in the common check; `npm run specimens-long` plays twenty. */
const seeds = Array.from({ length: Number(process.env.PLUMBLINE_SEEDS ?? 1) }, (_unused, index) => index + 1)
const { scenarios } = loadScenarios([], join(import.meta.dirname, '..', '..', 'scenarios'))
const all = Object.values(specimens)
const broken = all.filter(({ defect }) => defect !== undefined)
const right = all.filter(({ defect }) => defect === undefined)

/** What no broken chatbot of the bench shows, and why. */
const unshown: Readonly<Record<string, string>> = {
  'channels-agree/view lags': 'the shop is charged with it, not a chatbot',
  'channels-agree/shown out of order': 'the shop is charged with it, not a chatbot',
  'channels-agree/shown too old': 'the shop is charged with it, not a chatbot',
  'channels-agree/lost update': 'the shop is charged with it, not a chatbot',
  'channels-agree/unexplained anomaly': 'the sandbox is charged with it, not a chatbot',
}

describe('the bench', () => {
  it('has every sub-verdict of every oracle that a chatbot can be charged with', () => {
    const shown = new Set(
      broken.flatMap(({ expected = [] }) => expected.map((one) => `${one.oracle}/${one.subVerdict}`)),
    )
    const known = Object.entries(subVerdicts).flatMap(([oracle, list]) =>
      list.map((one) => `${oracle}/${one}`),
    )
    expect(known.filter((one) => !shown.has(one))).toEqual(Object.keys(unshown))
    expect([...shown].filter((one) => !known.includes(one))).toEqual([])
  })

  it('breaks every statement of the guide', () => {
    const shown = new Set(broken.flatMap((one) => one.clauses ?? []))
    expect(Object.keys(clauses).filter((clause) => !shown.has(clause))).toEqual([])
    expect([...shown].filter((clause) => !Object.hasOwn(clauses, clause))).toEqual([])
  })

  it('expects something of each defect, in scenarios that are there, and names what follows by its oracle', () => {
    const known = new Map<string, readonly string[]>(Object.entries(subVerdicts))
    for (const { expected = [], follows = [] } of broken) {
      expect(expected.length).toBeGreaterThan(0)
      for (const { oracle, subVerdict } of follows) expect(known.get(oracle)).toContain(subVerdict)
    }
    const wanted = broken.flatMap(({ expected = [] }) => expected.map(({ scenario }) => scenario))
    const ids = scenarios.map(({ id }) => id)
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(seeds)('with the seed %i', (seed) => {
  it.each(broken.map((one) => [one.name, one] as const))(
    'the defect of %s is found, and nothing else',
    async (_name, one) => {
      const { rows } = await matrix({ specimens: [one], scenarios: stageOf([one], scenarios), seed })
      const [row] = rows
      expect(row?.wanted.filter(({ found }) => found !== 'yes')).toEqual([])
      expect(row?.surprises).toEqual([])
    },
  )

  it.each(
    right.flatMap((one) => scenarios.map((scenario) => [one.name, scenario.id, one, scenario] as const)),
  )('%s is left alone in %s', async (_name, _id, one, scenario) => {
    const { rows } = await matrix({ specimens: [one], scenarios: [scenario], seed })
    expect(rows[0]?.surprises).toEqual([])
  })
})
