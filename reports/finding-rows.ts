import type { FindingGroup } from './finding-groups.ts'
import type { Finding } from './record/index.ts'
import { hasSeveralTalks } from './transcript.ts'
import { clipped, oneLine } from './visible-text.ts'
import { clockOf } from './world-clock.ts'

/** A label and what stands beside it, a line each. */
export type Row = readonly [label: string, lines: readonly string[]]

/** How much of a bot's words a plain report quotes. */
const quotedMost = 600
const lineMost = 2000
const placesMost = 5

/** What a person needs to know of a finding in order to act, as plain text; the two commands are apart. */
export function findingRows({ finding, seen }: FindingGroup): Row[] {
  const rows: Row[] = [
    ['what', [`${finding.subVerdict} (${finding.oracle}), ${finding.severity}`]],
    ['where', places(seen)],
    ['said', finding.words === '' ? [] : [`“${clipped(oneLine(finding.words), quotedMost)}”`]],
    ['true', [finding.truth]],
    ['evidence', finding.evidence.map(({ seq, shows }) => `#${seq} ${shows}`)],
    ['harm', [finding.harm]],
    ['charged to', [chargedTo(finding)]],
    ['would pass', [finding.wouldHavePassed]],
    ['remedy', [finding.remedy]],
    ['clauses', [finding.clauses.join(' ')]],
    ['also', finding.also.map(({ oracle, subVerdict }) => `${subVerdict} (${oracle})`)],
  ]
  return rows
    .map(([label, lines]): Row => [label, lines.map((line) => clipped(oneLine(line), lineMost))])
    .filter(([, lines]) => lines.some((line) => line !== ''))
}

/** `replay` judges the recorded replies again, `again` asks the bot again; one that there is not is left out. */
export function commandLines(finding: Finding): string[] {
  const commands = [
    ['replay', finding.replay],
    ['again', finding.rerun],
  ] as const
  return commands.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${oneLine(text)}`)
}

/** The charged party; whoever is not the bot fails no verdict by it. */
export function chargedTo({ charged }: Finding): string {
  return charged === 'bot' ? 'the bot' : `the ${charged}: no bot could have known`
}

function places(seen: FindingGroup['seen']): string[] {
  const lines = seen.slice(0, placesMost).map(({ episode, finding }) => {
    const talk = hasSeveralTalks(episode) ? `${finding.conversation}, ` : ''
    return `${episode.episode}, ${talk}turn ${finding.turn}, ${clockOf(finding.moment.at)} world time`
  })
  if (seen.length > placesMost) lines.push(`and ${seen.length - placesMost} more`)
  return lines
}
