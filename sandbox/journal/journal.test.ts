import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEntry, exampleHeader, exampleJournal } from './fixtures/example-journal.ts'
import { Journal, JournalEnded } from './journal.ts'
import { fromJsonl, toJsonl } from './jsonl.ts'

const clock = { kind: 'clock', to: 1 } as const

describe('a journal', () => {
  test('gives places from 1, without a gap', () => {
    const { entries } = exampleJournal([clock, clock, clock])
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  test('keeps what was written, whatever becomes of the object that was handed over', () => {
    const part = { type: 'text' as const, text: 'in stock' }
    const journal = exampleJournal([{ kind: 'said', conversation: 'c', turn: 1, speaker: 'bot', part }])
    part.text = 'sold out'
    expect(journal.lines[0]).toContain('in stock')
  })

  test('takes nothing behind its end', () => {
    const journal = exampleJournal([{ kind: 'ended', how: 'completed' }])
    expect(() => journal.append(0, clock)).toThrow(JournalEnded)
  })

  test('ends the episode as an error when it is full, and drops nothing', () => {
    const big = {
      kind: 'said',
      conversation: 'c',
      turn: 1,
      speaker: 'bot',
      part: { type: 'text', text: 'x'.repeat(300) },
    } as const
    const journal = exampleJournal([clock, big, clock], { boundBytes: 400 })
    expect(journal.entries.map(({ kind }) => kind)).toEqual(['clock', 'said', 'ended'])
    expect(journal.ended).toMatchObject({ how: 'error', code: 'journal/full' })
    expect(fromJsonl(toJsonl(journal)).problems).toEqual([])
  })

  test('reaches its bound of 16 MB by real entries and still holds every one', () => {
    const journal = new Journal(exampleHeader, {})
    const part = { type: 'text', text: 'y'.repeat(64 * 1024) } as const
    let written = 0
    while (!journal.ended) {
      journal.append(0, { kind: 'said', conversation: 'c', turn: 1, speaker: 'bot', part })
      written += 1
    }
    expect(journal.entries.filter(({ kind }) => kind === 'said')).toHaveLength(written)
    expect(toJsonl(journal).length).toBeGreaterThan(16 * 1024 * 1024)
    expect(toJsonl(journal).length).toBeLessThan(17 * 1024 * 1024)
  })

  test('hands on whole turns: what a sink has always ends with a turn or the end', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
        const journal = new Journal(exampleHeader, {})
        const handed: string[] = []
        journal.pipe((text) => handed.push(text))
        for (const entry of entries) journal.append(0, entry)
        const lines = handed.join('').trimEnd().split('\n').slice(1)
        const lastTurn = journal.entries.findLastIndex(({ kind }) => kind === 'turn')
        expect(lines).toEqual(journal.lines.slice(0, lastTurn + 1))
      }),
    )
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
        const journal = exampleJournal(entries)
        const read = fromJsonl(toJsonl(journal))
        expect(read.problems).toEqual([])
        expect(read.header).toEqual(journal.header)
        expect(read.entries.map((entry) => JSON.stringify(entry))).toEqual(journal.lines)
      }),
    )
  })

  test('tells listeners of an entry when it has its place', () => {
    const journal = new Journal(exampleHeader, {})
    const heard: number[] = []
    journal.onAppend(({ seq }) => heard.push(seq))
    journal.append(0, clock)
    journal.append(0, clock)
    expect(heard).toEqual([1, 2])
  })

  test('tells every listener of entries in the order of their places, also of those that a listener writes', () => {
    const journal = new Journal(exampleHeader, {})
    const heard: number[] = []
    journal.onAppend(({ seq }) => {
      if (seq === 1) journal.append(0, clock)
    })
    journal.onAppend(({ seq }) => heard.push(seq))
    journal.append(0, clock)
    expect(heard).toEqual([1, 2])
  })

  test('goes on telling after a listener has thrown', () => {
    const journal = new Journal(exampleHeader, {})
    const heard: number[] = []
    journal.onAppend(({ seq }) => {
      heard.push(seq)
      if (seq === 1) throw new Error('broken')
    })
    expect(() => journal.append(0, clock)).toThrow('broken')
    journal.append(0, clock)
    expect(heard).toEqual([1, 2])
  })
})
