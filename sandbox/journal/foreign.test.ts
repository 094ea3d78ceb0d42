import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wrongEntry } from './check.ts'
import { fromForeign } from './foreign.ts'

const page = readFileSync(new URL('../../docs/journal/foreign.md', import.meta.url), 'utf8')
const example = /```jsonl\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

describe('a log from elsewhere', () => {
  test('as documented becomes entries of our vocabulary', () => {
    const { header, entries, problems } = fromForeign(example)
    expect(problems).toEqual([])
    expect(header?.products).toHaveLength(1)
    expect(entries.map(({ kind }) => kind).filter((kind) => kind !== 'policy')).toEqual([
      'conversation',
      'said',
      'invoked',
      'completed',
      'said',
      'invoked',
      'completed',
      'ended',
    ])
    for (const entry of entries) expect(wrongEntry(entry)).toBeUndefined()
  })

  test('never claims to know what a write did or what its client got', () => {
    const write = fromForeign(example).entries.findLast(({ kind }) => kind === 'completed')
    expect(write).toMatchObject({ effect: { kind: 'unknown' }, sight: 'unknown' })
  })

  test('ties a call to the turn in which it was made, where the log tells the conversation', () => {
    const ties = fromForeign(example).entries.flatMap((entry) =>
      entry.kind === 'invoked' ? [entry.tie] : [],
    )
    expect(ties).toEqual([{ how: 'exact', conversation: '7f2c', turn: 1 }, undefined])
  })

  test('numbers the values of a resource as they are first seen', () => {
    const call = (onHand: number): string =>
      JSON.stringify({
        kind: 'call',
        at: '2026-05-04T09:12:04Z',
        method: 'GET',
        path: '/',
        status: 200,
        saw: { 'stock/A': { onHand } },
      })
    const [first = ''] = example.split('\n')
    const versions = fromForeign([first, call(3), call(0), call(3)].join('\n')).entries.flatMap((entry) =>
      entry.kind === 'completed' ? entry.observations.map(({ version }) => version) : [],
    )
    expect(versions).toEqual([1, 2, 1])
  })

  test('that has broken or strange lines is read all the same, each named', () => {
    const { entries, problems } = fromForeign(
      `${example}{"kind":"message"\n{"kind":"note"}\n{"kind":"message","at":"noon"}\n`,
    )
    expect(entries.filter(({ kind }) => kind === 'said')).toHaveLength(2)
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [6, 'broken-line'],
      [7, 'not-an-entry'],
      [8, 'not-an-entry'],
    ])
  })

  test('without its first line is told what that line should be', () => {
    expect(fromForeign('').problems[0]?.what).toContain('{"kind":"foreign"')
  })
})
