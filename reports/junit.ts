import { causeRows } from './cause-rows.ts'
import { causesOf } from './causes.ts'
import { findingsOf } from './finding-groups.ts'
import { commandLines, findingRows, type Row } from './finding-rows.ts'
import { fileReporter, type PlayedRun } from './played-run.ts'
import type { EpisodeRecord, Reporter } from './record/index.ts'
import { transcriptOf } from './transcript.ts'
import { clipped, oneLine, visibleText } from './visible-text.ts'
import { element } from './xml.ts'

/**
 * JUnit XML in `junit.xml`: one suite for the run, one case for each episode.
 *
 * Failed is a failure; error and inconclusive are errors of that type; not applicable is skipped.
 * @see https://github.com/testmoapp/junitxml for what CI systems read
 */
export function junit(): Reporter {
  return fileReporter('junit', 'junit.xml', render)
}

function render({ record, wallMs }: PlayedRun): string {
  const { info, tally, episodes } = record
  const counts = {
    tests: episodes.length,
    failures: tally.failed,
    errors: tally.error + tally.inconclusive,
    skipped: tally['not applicable'],
    time: seconds(record.wallMs),
  }
  const cases = episodes.map((episode) => testcase(episode, info.bot, wallMs.get(episode.episode)))
  const suite = element('testsuite', { name: 'plumbline', ...counts, timestamp: info.startedAt }, [
    properties(record),
    ...cases,
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'plumbline', ...counts }, [suite])}\n`
}

function properties({ info, exitCode }: PlayedRun['record']): string {
  const values = {
    bot: info.bot,
    seed: info.seed,
    plumbline: info.plumbline,
    command: info.command,
    exitCode,
  }
  return element(
    'properties',
    {},
    Object.entries(values).map(([name, value]) =>
      element('property', { name, value: oneLine(String(value)) }),
    ),
  )
}

function testcase(episode: EpisodeRecord, bot: string, wallMs: number | undefined): string {
  const attributes = {
    classname: oneLine(bot),
    name: `${oneLine(episode.title)} [${oneLine(episode.episode)}]`,
    time: wallMs === undefined ? undefined : seconds(wallMs),
  }
  const findings = episode.verdict === 'failed' ? '' : findingsText(episode)
  const told = [findings, transcriptOf(episode)].filter((text) => text !== '').join('\n\n')
  return element('testcase', attributes, [
    ...outcome(episode),
    ...(told ? [element('system-out', {}, told)] : []),
  ])
}

function outcome(episode: EpisodeRecord): string[] {
  const message = oneLine(episode.because)
  switch (episode.verdict) {
    case 'passed':
      return []
    case 'not applicable':
      return [element('skipped', { message })]
    case 'failed':
      return [failure(episode)]
    case 'inconclusive':
      return [element('error', { type: 'inconclusive', message }, causesText('inconclusive', episode))]
    case 'error':
      return [element('error', { type: 'error', message }, causesText('error', episode))]
  }
}

function failure(episode: EpisodeRecord): string {
  const { failures, elsewhere } = findingsOf([episode])
  const deciding = failures[0] ?? elsewhere[0]
  const type = deciding ? `${deciding.finding.oracle}/${deciding.finding.subVerdict}` : 'failed'
  const message = clipped(oneLine(deciding?.finding.sentence ?? episode.because), 500)
  return element('failure', { type: oneLine(type), message }, findingsText(episode) || message)
}

/** Every finding of the episode, the deciding ones first, each ending with its two commands. */
function findingsText(episode: EpisodeRecord): string {
  const { failures, elsewhere, warnings } = findingsOf([episode])
  return [...failures, ...elsewhere, ...warnings]
    .map((group) => {
      const rows = findingRows(group).flatMap(indented)
      return [
        visibleText(group.finding.sentence),
        ...rows,
        ...commandLines(group.finding).map((line) => `  ${line}`),
      ].join('\n')
    })
    .join('\n\n')
}

/** Why there is no answer and what to do, each cause with what would decide it. */
function causesText(verdict: 'inconclusive' | 'error', episode: EpisodeRecord): string {
  return causesOf(verdict, [episode])
    .map((cause) => [oneLine(cause.why), ...causeRows(cause).flatMap(indented)].join('\n'))
    .join('\n\n')
}

function indented([label, lines]: Row): string[] {
  return lines.map((line) => `  ${label}: ${line}`)
}

function seconds(wallMs: number): string {
  return (wallMs / 1000).toFixed(3)
}
