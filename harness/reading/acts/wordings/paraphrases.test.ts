import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepareCatalog, read, toCorpusActs } from '../../index.ts'
import { isSame, isUnsure, said } from './compared.ts'

/** A row of the corpus told anew, in other words and of other goods, before it was known how these are read. */
interface Row {
  readonly id: string
  readonly context: string
  readonly catalog: readonly string[]
  readonly reply: string
  readonly acts: Readonly<Record<string, unknown>>
}

/** What is sure and right at least, as a share of what is sure, and of what the rows tell. */
const floors = [['service', 0.97, 0.8]] as const

const rowsOf = (half: string): readonly Row[] =>
  readFileSync(new URL(`../../fixtures/paraphrases-${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

/** How many acts are told and how many read for sure, and which of these are wrong or missed. */
function compared(rows: readonly Row[]) {
  const all = rows.map((row) => {
    const told = said(row.acts)
    const { context, reply, catalog } = row
    const acts = said(toCorpusActs(read(reply, { shopper: context, catalog: prepareCatalog(catalog) })))
    const sure = acts.filter((one) => !isUnsure(one))
    const wrong = sure.filter((one) => !told.some((other) => isSame(other, one)))
    const missed = told.filter((one) => !sure.some((other) => isSame(one, other)))
    return { row, told: told.length, sure: sure.length, wrong, missed }
  })
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    precision: 1 - sum(({ wrong }) => wrong.length) / sum(({ sure }) => sure),
    recall: 1 - sum(({ missed }) => missed.length) / sum(({ told }) => told),
    wrong: all.flatMap(({ row, wrong }) => wrong.map((one) => `${row.id} ${JSON.stringify(one)}`)),
  }
}

describe('paraphrases of corpus rows', () => {
  it.each(floors)('are read: %s', (half, precision, recall) => {
    const found = compared(rowsOf(half))
    expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(precision)
    expect(found.recall).toBeGreaterThanOrEqual(recall)
  })
})
