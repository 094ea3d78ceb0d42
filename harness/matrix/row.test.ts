import { describe, expect, it } from 'vitest'
import { type SpecimenDefinition, specimens } from '../specimens/index.ts'
import type { Seen } from './play-specimen.ts'
import { rowOf } from './row.ts'

const exemplary = specimens.exemplary as SpecimenDefinition
const forgetful: SpecimenDefinition = {
  ...exemplary,
  name: 'forgetful',
  defect: 'Forgets what it was asked.',
  expected: [{ oracle: 'answered', subVerdict: 'generic', scenario: 'one' }],
  follows: [{ oracle: 'privacy', subVerdict: 'no way on', because: 'it leads nowhere' }],
}
const seen = (scenario: string, ...found: readonly string[]): Seen => ({
  scenario,
  verdict: 'failed',
  because: 'of a test',
  findings: found.map((one) => {
    const [oracle = '', subVerdict = ''] = one.split('/')
    return { oracle, subVerdict, turn: 1, words: 'Well.' }
  }),
  doubts: ['ambiguous words: "Well."'],
})

describe('a row of the matrix', () => {
  it('is as expected where the defect is found in its scenario, and what follows anywhere', () => {
    const row = rowOf(forgetful, [seen('one', 'answered/generic'), seen('two', 'privacy/no way on')])
    expect(row).toMatchObject({ asExpected: true, surprises: [], wanted: [{ found: 'yes' }] })
  })

  it('is not where the defect is found in another scenario only', () => {
    const row = rowOf(forgetful, [seen('one'), seen('two', 'answered/generic')])
    expect(row).toMatchObject({ asExpected: false, wanted: [{ found: 'no' }] })
  })

  it('is not where another finding of the same oracle is there', () => {
    const row = rowOf(forgetful, [seen('one', 'answered/generic', 'answered/deflected')])
    expect(row.surprises).toEqual(['one: answered, deflected, in turn 1: "Well."'])
    expect(row.asExpected).toBe(false)
  })

  it('says which scenario was not played', () => {
    expect(rowOf(forgetful, [seen('two')]).wanted).toMatchObject([{ found: 'not played' }])
  })

  it('leaves a bot with nothing wrong no finding, no doubt and no error', () => {
    const fine: Seen = { ...seen('one'), verdict: 'passed', doubts: [] }
    expect(rowOf(exemplary, [fine])).toMatchObject({ asExpected: true, seen: [] })
    expect(rowOf(exemplary, [seen('one')]).surprises).toEqual(['one: a doubt: ambiguous words: "Well."'])
    expect(rowOf(exemplary, [{ ...fine, findings: seen('one', 'grounded/lucky').findings }]).asExpected).toBe(
      false,
    )
    expect(rowOf(exemplary, [{ ...fine, verdict: 'error', because: 'it broke' }]).surprises).toEqual([
      'one: it broke',
    ])
  })
})
