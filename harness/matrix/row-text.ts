import type { Page } from '#reports'
import type { Row } from './row.ts'

/** The head of the table. */
export function writeHead(page: Page, bots: number, scenarios: number, seed: number): void {
  page.text(`${bots} specimens in ${scenarios} scenarios, seed ${seed}`, page.paint.bold)
}

/** One specimen: its sign and name, what was found of what must be, and what nobody expected. */
export function writeRow(page: Page, row: Row): void {
  const { paint } = page
  const { specimen, wanted, surprises, asExpected } = row
  const sign = asExpected ? paint.good('✓') : paint.bad('✗')
  page.line(`${sign} ${paint.bold(specimen)}${row.defect === undefined ? paint.dim('  nothing wrong') : ''}`)
  const lines = wanted.map(({ oracle, subVerdict, scenario, found }) => {
    const told = { yes: '', no: 'NOT FOUND: ', 'not played': 'not played: ' }[found]
    return `${told}${oracle}, ${subVerdict}, in ${scenario}`
  })
  if (lines.length) page.row(wanted.some(({ found }) => found === 'no') ? 'expected' : 'found', lines)
  const more = row.seen.filter(
    (seen) =>
      !wanted.some(({ oracle, subVerdict }) => oracle === seen.oracle && subVerdict === seen.subVerdict),
  )
  if (more.length && surprises.length === 0)
    page.row(
      'and so',
      more.map(({ oracle, subVerdict, in: where }) => `${oracle}, ${subVerdict}, in ${where.join(', ')}`),
    )
  if (surprises.length) page.row('surprise', surprises)
}

/** The last line: whether all was as expected. */
export function writeEnd(page: Page, rows: readonly Row[], asExpected: boolean): void {
  const wrong = rows.filter((row) => !row.asExpected).map(({ specimen }) => specimen)
  page.line()
  page.text(
    asExpected
      ? 'Every defect was found by its oracle, and nothing else was held against anybody.'
      : `Not as expected: ${wrong.join(', ') || 'it was interrupted'}.`,
    asExpected ? page.paint.good : page.paint.bad,
  )
}
