import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../../index.ts'
import { isSame, isUnsure, saidIn } from './same.ts'

/** A reply told in quite other words than the one that it was made of, with the same acts. */
interface Row {
  readonly set: number
  readonly shopper: string
  readonly catalog: readonly string[]
  readonly reply: string
  readonly acts: Readonly<Record<string, unknown>>
}

/** By file: acts told for sure that the words do not hold, at most; the share of what is told that is read for sure. */
const floors = [
  ['goods, paraphrased,', 'paraphrases-goods', 25, 0.9],
  ['service, paraphrased,', 'paraphrases-service', 6, 0.85],
  ['a shop in German', 'replies-german', 3, 0.88],
] as const

describe.each(floors)('replies about %s', (_about, file, knownWrong, floor) => {
  const rows = readFileSync(new URL(`../../fixtures/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const readings = rows.map((row) => ({
    row,
    told: saidIn(row.acts),
    sure: saidIn(
      toCorpusActs(read(row.reply, { shopper: row.shopper, catalog: prepareCatalog(row.catalog) })),
    ).filter((one) => !isUnsure(one)),
  }))

  it('tell hardly anything for sure that the words do not', () => {
    const wrong = readings.flatMap(({ row, told, sure }) =>
      sure
        .filter((one) => !told.some((other) => isSame(other, one)))
        .map((one) => `${one[0]} ${JSON.stringify(one[1])} in ${JSON.stringify(row.reply)}`),
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(knownWrong)
  })

  it('are read for most of what they tell', () => {
    const missed = readings.flatMap(({ row, told, sure }) =>
      told
        .filter((one) => !sure.some((other) => isSame(one, other)))
        .map((one) => `${one[0]} ${JSON.stringify(one[1])} in ${JSON.stringify(row.reply)}`),
    )
    const all = readings.reduce((sum, { told }) => sum + told.length, 0)
    expect((all - missed.length) / all, missed.join('\n')).toBeGreaterThan(floor)
  })
})
