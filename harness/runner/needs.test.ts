import { describe, expect, it } from 'vitest'
import { wiredAlike } from '../bots/bot.ts'
import { scenarioOf } from '../conductor/fixtures/stage.ts'
import { parseScenario } from '../scenario/parse.ts'
import { harmlessFaults, harmlessText } from './needs.ts'

const lines = (fault: string) => `given: { faults: { half: ${fault} } }\nsteps: [{ shopper: Hello! }]`
const half = scenarioOf(lines('{ fault: truncated-body, in: orders }'))
const profile = { name: 'a bot', wired: wiredAlike('whole') }

describe('a fault that a scenario gives', () => {
  it('is harmless to a bot whose calls it can never befall, and says why', () => {
    expect(harmlessFaults([half], profile)).toEqual([])
    const found = harmlessFaults([half], { ...profile, delivery: 'mcp' })
    expect(found).toMatchObject([{ fault: 'half', why: expect.stringContaining('mcp') }])
    expect(harmlessText(found)).toBe(
      'test.yaml: "half" can never bite: the fault "truncated-body" needs "truncate", and what is served by mcp cannot do that\nLeave these scenarios out, or give another fault.',
    )
  })

  it('is refused with its place where the shop has no such calls at all', () => {
    const text = `scenario: of a test\nclauses: [S1.W1]\n${lines('{ fault: outage, in: loyalty }')}`
    expect(parseScenario('x.yaml', text)).toMatchObject({
      kind: 'problems',
      problems: [
        { line: 3, message: expect.stringMatching(/^this can never bite: .*"loyalty".*its systems are /) },
      ],
    })
  })
})
