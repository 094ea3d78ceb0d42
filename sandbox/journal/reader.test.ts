import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { anyEntry, exampleHeader, exampleJournal } from './fixtures/example-journal.ts'
import { fromJsonl, readChunks, toJsonl } from './jsonl.ts'
import { type JournalProblem, JournalReader } from './reader.ts'

const header = JSON.stringify(exampleHeader)
const clock = (seq: number): string => JSON.stringify({ seq, at: 0, kind: 'clock', to: seq })

describe('reading a journal', () => {
  test('is the same wherever the stream is cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 12 }),
        fc.array(fc.nat({ max: 400 }), { maxLength: 12 }),
        (entries, cuts) => {
          const text = toJsonl(exampleJournal(entries))
          const chunks: string[] = []
          let from = 0
          for (const cut of cuts) {
            chunks.push(text.slice(from, from + cut))
            from += cut
          }
          expect(readChunks([...chunks, text.slice(from)])).toEqual(fromJsonl(text))
        },
      ),
    )
  })

  test('cut off anywhere, gives all whole lines before and at most one problem', () => {
    const text = toJsonl(
      exampleJournal([
        { kind: 'clock', to: 1 },
        { kind: 'clock', to: 2 },
        { kind: 'clock', to: 3 },
      ]),
    )
    for (let end = header.length + 1; end <= text.length; end += 1) {
      const cut = text.slice(0, end)
      const read = fromJsonl(cut)
      const whole = cut.split('\n').slice(1, -1).length
      expect(read.entries.length).toBeGreaterThanOrEqual(whole)
      expect(read.problems.length).toBeLessThanOrEqual(1)
    }
  })

  test('names a last line that breaks off as truncated', () => {
    const { entries, problems } = fromJsonl(`${header}\n${clock(1)}\n{"seq":2,"at":0,"ki`)
    expect(entries).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 3, code: 'truncated' }])
  })

  test('names a broken line in the middle and reads on behind it', () => {
    const { entries, problems } = fromJsonl(`${header}\n${clock(1)}\n{"seq":2,#\n${clock(3)}\n`)
    expect(entries.map(({ seq }) => seq)).toEqual([1, 3])
    expect(problems).toMatchObject([{ line: 3, code: 'broken-line' }])
  })

  test('names an entry that does not fit its kind, with what is wrong', () => {
    const { entries, problems } = fromJsonl(
      `${header}\n{"seq":1,"at":0,"kind":"clock","to":"noon"}\n${clock(2)}\n`,
    )
    expect(entries.map(({ seq }) => seq)).toEqual([2])
    expect(problems).toMatchObject([{ line: 2, code: 'not-an-entry' }])
    expect(problems[0]?.what).toContain('/to must be integer')
  })

  test('skips a kind that it does not know, which is no problem', () => {
    const { entries, problems, unknownKinds } = fromJsonl(
      `${header}\n{"seq":1,"at":0,"kind":"hologram"}\n${clock(2)}\n`,
    )
    expect(entries.map(({ seq }) => seq)).toEqual([2])
    expect(problems).toEqual([])
    expect(unknownKinds).toEqual(['hologram'])
  })

  test('takes fields that a later minor version added', () => {
    const { entries, problems } = fromJsonl(
      `${header}\n{"seq":1,"at":0,"kind":"clock","to":1,"because":"noon"}\n`,
    )
    expect(problems).toEqual([])
    expect(entries[0]).toMatchObject({ because: 'noon' })
  })

  test('refuses a future major version, and says what to do', () => {
    const future = JSON.stringify({ ...exampleHeader, schema: 'plumbline-journal/2.0' })
    const { header: read, entries, problems } = fromJsonl(`${future}\n${clock(1)}\n`)
    expect(read).toBeUndefined()
    expect(entries).toEqual([])
    expect(problems).toMatchObject([{ line: 1, code: 'future-version' }])
    expect(problems[0]?.what).toContain('update Plumbline')
  })

  test('says of a file without a header that it is no journal', () => {
    expect(fromJsonl('').problems).toMatchObject([{ code: 'no-header' }])
    expect(fromJsonl('{"name":"something else"}\n').problems).toMatchObject([{ line: 1, code: 'no-header' }])
    expect(fromJsonl(`${clock(1)}\n`).problems).toMatchObject([{ line: 1, code: 'no-header' }])
  })

  test('leaves out an entry that stands behind a later one', () => {
    const { entries, problems } = fromJsonl(`${header}\n${clock(2)}\n${clock(1)}\n${clock(3)}\n`)
    expect(entries.map(({ seq }) => seq)).toEqual([2, 3])
    expect(problems).toMatchObject([{ line: 3, code: 'out-of-order' }])
  })

  test('drops what hides under the key __proto__', () => {
    const line =
      '{"seq":1,"at":0,"kind":"commit","resource":"stock/A","version":1,"value":{"__proto__":{"onHand":9},"onHand":1},"cause":{"by":"event","name":"x"}}'
    const { entries, problems } = fromJsonl(`${header}\n${line}\n`)
    expect(problems).toEqual([])
    const [entry] = entries
    expect(JSON.stringify(entry)).not.toContain('__proto__')
    expect({ ...((entry as Extract<Entry, { kind: 'commit' }>).value as object) }).toEqual({ onHand: 1 })
  })

  test('survives any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromJsonl(`${header}\n${text}`)))
  })
})

describe('a migration', () => {
  const older = JSON.stringify({ ...exampleHeader, schema: 'plumbline-journal/0.9' })

  test('brings the lines of an older major version into the form of today', () => {
    const entries: Entry[] = []
    const problems: JournalProblem[] = []
    const sink = {
      header: () => {},
      entry: (entry: Entry) => entries.push(entry),
      problem: (one: JournalProblem) => problems.push(one),
    }
    const rename = (line: Readonly<Record<string, unknown>>) =>
      line.kind === 'time' ? { ...line, kind: 'clock' } : line
    const reader = new JournalReader(sink, { migrations: [{ from: 0, migrate: rename }] })
    reader.push(`${older}\n{"seq":1,"at":0,"kind":"time","to":5}\n`)
    reader.end()
    expect(problems).toEqual([])
    expect(entries).toEqual([{ seq: 1, at: 0, kind: 'clock', to: 5 }])
  })

  test('is not applied to lines of its own version or a later one', () => {
    const entries: Entry[] = []
    const sink = { header: () => {}, entry: (entry: Entry) => entries.push(entry), problem: () => {} }
    const reader = new JournalReader(sink, {
      migrations: [{ from: 0, migrate: () => ({ kind: 'nonsense' }) }],
    })
    reader.push(`${header}\n${clock(1)}\n`)
    reader.end()
    expect(entries).toHaveLength(1)
  })
})
