import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestValue, Journal, journalSchema } from '#journal'
import { type RunRecord, readRecord } from '#record'
import { finishedName, recordFile, runningName, textIn } from './record-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-record-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const info = {
  plumbline: '0.1.0',
  bot: 'b',
  seed: 1,
  startedAt: '2026-05-04T09:00:00Z',
  episodes: 1,
  command: 'c',
}
const ended = {
  tally: { passed: 0, failed: 0, inconclusive: 0, error: 0, 'not applicable': 0 },
  exitCode: 0,
} as RunRecord

describe('the record of a run on the disk', () => {
  test('is one compressed file when it is done, the same for the same run', async () => {
    const bytes: string[] = []
    for (let run = 0; run < 2; run += 1) {
      const file = recordFile(folder, info)
      expect(existsSync(join(folder, runningName))).toBe(true)
      file.writer.ended(ended)
      const path = await file.finish()
      expect(path).toBe(join(folder, finishedName))
      expect(existsSync(join(folder, runningName))).toBe(false)
      bytes.push(readFileSync(path).toString('hex'))
    }
    expect(bytes[0]).toBe(bytes[1])
    expect(readRecord(textIn(join(folder, finishedName)))).toMatchObject({ info, problems: [] })
  })

  test('of a process that was killed behind any entry holds every turn that had ended', () => {
    for (let number = 1; number <= 9; number += 1) {
      const script = fileURLToPath(new URL('./fixtures/killed-run.ts', import.meta.url))
      const { signal } = spawnSync(process.execPath, [script, folder, String(number)])
      expect(signal).toBe('SIGKILL')
      const { episodes, problems } = readRecord(textIn(join(folder, runningName)))
      const entries = episodes.get('x#0')?.entries ?? []
      expect(entries).toHaveLength(Math.floor(number / 3) * 3)
      expect(problems.map(({ code }) => code)).toEqual(['unfinished'])
    }
  })

  test('that would unpack to more than can be is refused, not swallowed', () => {
    const bomb = gzipSync(Buffer.alloc(500 * 1024 * 1024))
    writeFileSync(join(folder, finishedName), bomb)
    expect(() => textIn(join(folder, finishedName))).toThrow(/larger than/)
  })

  test('of a journal that is full still reads whole', async () => {
    const base = {}
    const header = {
      kind: 'header' as const,
      schema: journalSchema,
      plumbline: '0.1.0',
      shop: 'fashion',
      shopSeed: 1,
      runSeed: 1,
      episode: 'x#0',
      epoch: 0,
      base: digestValue(base),
    }
    const journal = new Journal(header, base, { boundBytes: 2000 })
    const file = recordFile(folder, info)
    file.writer.follow(journal)
    while (!journal.ended) journal.append(0, { kind: 'clock', to: 1 })
    file.writer.ended(ended)
    const { episodes, problems } = readRecord(textIn(await file.finish()))
    expect(problems).toEqual([])
    expect(episodes.get('x#0')?.entries.at(-1)).toMatchObject({ kind: 'ended', code: 'journal/full' })
  })
})
