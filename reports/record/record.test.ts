import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Digest, digestValue, Journal, journalSchema } from '#journal'
import type { EpisodeRecord } from './episode.ts'
import { readRecord } from './record-reader.ts'
import { RecordWriter } from './record-writer.ts'
import type { RunInfo, RunRecord } from './run.ts'

const info: RunInfo = {
  plumbline: '0.1.0',
  bot: 'exemplary',
  seed: 7,
  startedAt: '2026-05-04T09:00:00.000Z',
  episodes: 2,
  command: 'plumbline run --bot exemplary --seed 7',
}

const base = { resources: { 'stock/A': { onHand: 3 } } }

function journalOf(episode: string): Journal {
  const header = {
    kind: 'header' as const,
    schema: journalSchema,
    plumbline: '0.1.0',
    shop: 'fashion',
    shopSeed: 1,
    runSeed: 7,
    episode,
    epoch: 0,
    base: digestValue(base),
  }
  return new Journal(header, base)
}

function say(journal: Journal, turn: number, text: string): void {
  const here = { conversation: 'c', turn }
  journal.append(0, { kind: 'said', ...here, speaker: 'bot', part: { type: 'text', text } })
  journal.append(0, { kind: 'turn', ...here, how: 'replied' })
}

function recordOf(episode: string): EpisodeRecord {
  return {
    episode,
    scenario: 'x',
    title: 'X',
    clauses: ['G0.3'],
    tags: [],
    verdict: 'passed',
    because: 'in order',
    findings: [],
    doubts: [],
    held: [],
    turns: [],
  }
}

const ended = {
  tally: { passed: 2, failed: 0, inconclusive: 0, error: 0, 'not applicable': 0 },
  exitCode: 0,
} as RunRecord

/** Two episodes that run at once and take turns in the file. */
function written(texts: readonly string[]): { text: string; journals: readonly Journal[] } {
  let text = ''
  const writer = new RecordWriter(info, (line) => {
    text += line
  })
  const journals = [journalOf('x#0'), journalOf('x#1')]
  for (const journal of journals) writer.follow(journal)
  for (const [turn, words] of texts.entries()) say(journals[turn % 2] as Journal, turn, words)
  for (const journal of journals) {
    journal.append(0, { kind: 'ended', how: 'completed' })
    writer.judged(journal, [], recordOf(journal.header.episode))
  }
  writer.ended(ended)
  return { text, journals }
}

describe('the record of a run', () => {
  test('is read as it was written, also of episodes that ran at once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        const { text, journals } = written(texts)
        const read = readRecord(text)
        expect(read.problems).toEqual([])
        expect(read.info).toEqual(info)
        expect(read.blobs.get(digestValue(base))).toEqual(base)
        for (const journal of journals) {
          const episode = read.episodes.get(journal.header.episode)
          expect(episode?.entries).toEqual(journal.entries)
          expect(episode?.record).toMatchObject(recordOf(journal.header.episode))
        }
      }),
    )
  })

  test('holds an opening world once, however many episodes stand on it', () => {
    const { text } = written([])
    expect(text.split('\n').filter((line) => line.startsWith('{"kind":"blob"'))).toHaveLength(1)
  })

  test('that broke off anywhere gives the turns that had ended, and says that it is unfinished', () => {
    const { text } = written(['one', 'two', 'three'])
    for (let end = 1; end < text.length; end += 7) {
      const cut = text.slice(0, end)
      const { episodes, problems } = readRecord(cut)
      const whole = cut
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.startsWith('{"kind":"entries"')).length
      const turns = [...episodes.values()].flatMap(({ entries }) =>
        entries.filter(({ kind }) => kind === 'turn'),
      )
      expect(turns.length).toBeGreaterThanOrEqual(Math.min(whole, 3))
      expect(problems.length).toBeGreaterThan(0)
    }
  })

  test('whose journal was changed is told so', () => {
    const { text } = written(['in stock', 'sold out'])
    const { problems } = readRecord(text.replace('sold out', 'in stock'))
    expect(problems).toMatchObject([{ code: 'wrong-digest' }])
    expect(problems[0]?.what).toContain('x#1')
  })

  test('whose opening world was changed loses that world, and says so', () => {
    const { text } = written([])
    const { blobs, problems } = readRecord(text.replace('"onHand":3', '"onHand":9'))
    expect(problems).toMatchObject([{ line: 2, code: 'wrong-digest' }])
    expect(blobs.has(digestValue(base) as Digest)).toBe(false)
  })

  test('skips kinds of lines that it does not know', () => {
    const { text } = written([])
    const [first, ...rest] = text.split('\n')
    const { problems } = readRecord([first, '{"kind":"hologram"}', ...rest].join('\n'))
    expect(problems).toEqual([])
  })

  test('loses nothing of a turn to an entry of a kind that it does not know', () => {
    const { text, journals } = written(['one', 'two'])
    const [journal] = journals
    const stranger = '{"seq":0,"at":0,"kind":"hologram"},'
    const { problems, episodes } = readRecord(text.replace('"entries":[', `"entries":[${stranger}`))
    expect(episodes.get('x#0')?.entries).toEqual(journal?.entries)
    // The journal was changed, and that is all that is wrong with it.
    expect(problems.map(({ code }) => code)).toEqual(['wrong-digest'])
  })

  test('names one entry that does not fit, with its line, and keeps the rest of its turn', () => {
    const { text, journals } = written(['one', 'two'])
    const broken = '{"seq":1,"at":0,"kind":"clock","to":"noon"},'
    const { problems, episodes } = readRecord(text.replace('"entries":[', `"entries":[${broken}`))
    expect(episodes.get('x#0')?.entries).toEqual(journals[0]?.entries)
    expect(problems[0]).toMatchObject({ code: 'not-an-entry' })
    expect(problems[0]?.what).toContain('/to must be integer')
  })

  test('reads the other episodes where one journal is of a future version', () => {
    const { text } = written(['one', 'two'])
    const { problems, episodes } = readRecord(text.replace(journalSchema, 'plumbline-journal/2.0'))
    expect([...episodes.keys()]).toEqual(['x#1'])
    expect(problems.map(({ code }) => code)).toEqual(['future-version'])
  })

  test('names a broken line in the middle and reads on', () => {
    const { text } = written(['one'])
    const [first, ...rest] = text.split('\n')
    const { problems, episodes } = readRecord([first, '{"kind":', ...rest].join('\n'))
    expect(problems).toMatchObject([{ line: 2, code: 'broken-line' }])
    expect(episodes.size).toBe(2)
  })

  test('of a future major version is refused with what to do', () => {
    const { problems, episodes } = readRecord(
      written([]).text.replace('plumbline-record/1.0', 'plumbline-record/2.0'),
    )
    expect(problems).toMatchObject([{ line: 1, code: 'future-version' }])
    expect(episodes.size).toBe(0)
  })

  test('drops what hides under the key __proto__', () => {
    const { text } = written([])
    const { info: read } = readRecord(
      text.replace('"bot":"exemplary"', '"bot":"exemplary","__proto__":{"seed":9}'),
    )
    expect(JSON.stringify(read)).not.toContain('__proto__')
    expect({ ...read }).toEqual(info)
  })

  test('that is no record is told so', () => {
    expect(readRecord('').problems).toMatchObject([{ code: 'no-run' }])
    expect(
      readRecord(
        '{"kind":"end","tally":{"passed":0,"failed":0,"inconclusive":0,"error":0,"not applicable":0},"exitCode":0}\n',
      ).problems,
    ).toMatchObject([{ code: 'no-run' }])
  })
})

describe('a record of an older version', () => {
  const folder = new URL('./fixtures/', import.meta.url)

  test.each(readdirSync(folder))('is read as it was written: %s', (name) => {
    const { info: read, episodes, problems } = readRecord(readFileSync(new URL(name, folder), 'utf8'))
    expect(problems).toEqual([])
    expect(read?.bot).toBe('stale-stock')
    const episode = episodes.get('in-stock-then-gone#0')
    expect(episode?.entries).toHaveLength(58)
    expect(episode?.record?.findings.map(({ subVerdict }) => subVerdict)).toEqual(['not re-validated'])
  })

  test('is kept for every version', () => {
    expect(readdirSync(folder)).toEqual(['record-1.0.jsonl'])
  })
})
