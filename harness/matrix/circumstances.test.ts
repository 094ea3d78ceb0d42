import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { loadScenarios } from '../scenario/load.ts'
import { specimens } from '../specimens/index.ts'
import { circumstances } from './circumstances.ts'
import { playSpecimen, type SeenFinding } from './play-specimen.ts'

const { scenarios } = loadScenarios([], join(import.meta.dirname, '..', '..', 'scenarios'))
const right = Object.values(specimens).filter(({ defect }) => defect === undefined)

/** A voice a circumstance in the common check; `npm run specimens-long` has all of them, over twenty seeds. */
const seeds = Number(process.env.PLUMBLINE_SEEDS ?? 0)
const cases = Object.entries(circumstances).map(([name, circumstance], index) => ({
  name,
  circumstance,
  bots: seeds ? right : right.slice(index % right.length).slice(0, 1),
}))

const sentence = (bot: string, scenario: string, seed: number) => (one: SeenFinding) =>
  `${bot} in ${scenario}, seed ${seed}: ${one.oracle}, ${one.subVerdict}, "${one.words}"`

describe('an exemplary chatbot is left alone', () => {
  it.each(cases)('where $name', async ({ circumstance, bots }) => {
    const found: string[] = []
    for (const { name } of bots)
      for (const scenario of scenarios)
        for (let seed = 1; seed <= Math.max(1, seeds); seed += 1) {
          const { findings } = await playSpecimen(name, scenario, seed, circumstance)
          found.push(...findings.map(sentence(name, scenario.id, seed)))
        }
    expect(found).toEqual([])
  })
})

describe('a broken chatbot is not excused', () => {
  it.each([
    ['every view lags', 'private-cart', 'in-the-cart-everywhere', 'done without a write'],
    ['nothing is said of freshness', 'all-is-delivered', 'my-order-and-my-ticket', 'contradicted'],
    ['nothing is said of freshness', 'stale-stock', 'in-stock-then-gone', 'not re-validated'],
  ])('where %s: %s', async (circumstance, bot, id, subVerdict) => {
    const scenario = scenarios.find((one) => one.id === id)
    if (!scenario) throw new RangeError(`there is no scenario ${id}`)
    const { findings } = await playSpecimen(bot, scenario, 1, circumstances[circumstance])
    expect(findings.map((one) => one.subVerdict)).toContain(subVerdict)
  })
})
