import type { FindingGroup } from '../finding-groups.ts'
import { commandLines, findingRows } from '../finding-rows.ts'
import { clipped, oneLine } from '../visible-text.ts'
import type { Page } from './page.ts'

const sentenceMost = 1000

/** A finding in full: the sentence, its rows, and the two commands that end it. */
export function writeFinding(page: Page, group: FindingGroup, number: number): void {
  page.item(`${number}. `, clipped(oneLine(group.finding.sentence), sentenceMost))
  for (const [label, lines] of findingRows(group)) page.row(label, lines)
  for (const line of commandLines(group.finding)) page.command(line)
}

/** A finding that decides nothing: the sentence, what kind it is, and how to see it again. */
export function writeBriefly(page: Page, group: FindingGroup): void {
  const { finding, seen } = group
  page.item('- ', clipped(oneLine(finding.sentence), sentenceMost), (text) => text)
  const times = seen.length > 1 ? `, ${seen.length} times` : ''
  page.row('what', [`${oneLine(finding.subVerdict)} (${finding.oracle}), ${finding.severity}${times}`])
  page.command(`replay: ${oneLine(finding.replay)}`)
}
