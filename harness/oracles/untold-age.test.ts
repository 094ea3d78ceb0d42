import { describe, expect, it } from 'vitest'
import type { Entry } from '#journal'
import { isAgeUntold, leavesOut } from './untold-age.ts'

type Plain = Readonly<Record<string, unknown>>

/** A case whose journal holds just these entries, numbered from 1. */
function caseWith(...entries: readonly Plain[]) {
  const numbered = entries.map((entry, index) => ({ seq: index + 1, at: 0, ...entry }) as Entry)
  return { recorded: { entries: numbered } }
}

const answer = (call: number, seq = 100) => ({ operation: { call }, seq })
const policy = (name: string, value: unknown = true) => ({ kind: 'policy', about: 'api', name, value })
const fault = (more: Plain) => ({ kind: 'fault', fault: 'stale-read', id: 'f1', ...more })

describe('a term that the API leaves out', () => {
  it('is left out from the policy on, and no longer when it is taken back', () => {
    const the = caseWith(policy('leaves-out/age'), policy('leaves-out/age', false), policy('leaves-out/etag'))
    expect([1, 2, 3].map((seq) => leavesOut(the, 'age', seq))).toEqual([false, true, false])
    expect([3, 4].map((seq) => leavesOut(the, 'etag', seq))).toEqual([false, true])
  })

  it('is that of a policy about the API and of no other entry', () => {
    const other = { ...policy('leaves-out/age'), about: 'sight' }
    expect(leavesOut(caseWith(other, { ...policy('leaves-out/age'), kind: 'note' }), 'age', 9)).toBe(false)
    expect(leavesOut(caseWith(policy('leaves-out/asOf')), 'age', 9)).toBe(false)
    expect(leavesOut(caseWith(), 'age', 9)).toBe(false)
  })
})

describe('the age of an answer', () => {
  it('is untold where neither body nor header has it', () => {
    const [body, header] = [policy('leaves-out/asOf'), policy('leaves-out/age')]
    expect(isAgeUntold(caseWith(body, header), answer(7))).toBe(true)
    expect(isAgeUntold(caseWith(body), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(header), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(body, header), answer(7, 2))).toBe(false)
  })

  it('is untold where a fault served it old and kept silent', () => {
    const bite = (detail?: Plain, more: Plain = {}) =>
      isAgeUntold(caseWith(fault({ phase: 'bit', call: 7, outcome: 'stale', detail, ...more })), answer(7))
    expect(bite({ told: false })).toBe(true)
    expect(bite({ told: true })).toBe(false)
    expect(bite()).toBe(false)
    expect(bite({ told: false }, { call: 8 })).toBe(false)
    expect(bite({ told: false }, { phase: 'on' })).toBe(false)
    expect(bite({ told: false }, { kind: 'note' })).toBe(false)
    expect(bite({ told: false }, { outcome: 'delay' })).toBe(false)
  })

  it('is untold where one of several faults did so', () => {
    const bit = { phase: 'bit', call: 7, outcome: 'stale' }
    const the = caseWith(
      fault({ ...bit, detail: { told: true } }),
      fault({ ...bit, detail: { told: false } }),
    )
    expect(isAgeUntold(the, answer(7))).toBe(true)
  })

  it('is untold where the fault that bit takes just that field away', () => {
    const on = (field: string, more: Plain = {}) =>
      fault({ fault: 'missing-field', phase: 'on', detail: { parameters: { field } }, ...more })
    const bit = fault({ fault: 'missing-field', phase: 'bit', call: 7, outcome: 'replace' })
    expect(isAgeUntold(caseWith(on('asOf'), bit), answer(7))).toBe(true)
    expect(isAgeUntold(caseWith(on('name'), bit), answer(7))).toBe(false)
    expect(
      isAgeUntold(
        caseWith(on('name', { id: 'f2' }), on('asOf'), on('name', { phase: 'off' }), bit),
        answer(7),
      ),
    ).toBe(true)
    expect(isAgeUntold(caseWith(on('asOf', { id: 'f2' }), bit), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(on('asOf', { fault: 'latency' }), bit), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(on('asOf', { phase: 'off' }), bit), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(on('asOf', { kind: 'note' }), bit), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(on('asOf'), on('name'), bit), answer(7))).toBe(true)
    expect(isAgeUntold(caseWith(bit), answer(7))).toBe(false)
    expect(isAgeUntold(caseWith(fault({ fault: 'missing-field', phase: 'on' }), bit), answer(7))).toBe(false)
  })
})
