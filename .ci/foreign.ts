import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { RunRecord } from '#record'
import { bots, seeds } from './foreign/bots.ts'
import { type Checked, checkedFile, checkedIn, keyOf, lineOf } from './foreign/checked.ts'
import { foundIn } from './foreign/found.ts'

/**
 * `npm run foreign [-- BOT...] [-- --write]`: runs the suite against chatbots that are not ours, and holds each finding to the
 * table of those that were checked by hand. Fails where a finding is false, or was never checked; `--write` adds the latter to the
 * table as unchecked, with what a person needs to check them.
 */
const root = join(import.meta.dirname, '..')
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const unknown = named.filter((name) => !bots.includes(name))
if (unknown.length)
  throw new RangeError(`there is no chatbot ${unknown.join(', ')}; there are ${bots.join(', ')}`)

const known = checkedIn(readFileSync(checkedFile, 'utf8'))
const table = new Map(known.map((one) => [keyOf(one), one]))
const out = mkdtempSync(join(tmpdir(), 'plumbline-foreign-'))
const rows: string[] = []
const open: Checked[] = []
const sum = { conversations: 0, turns: 0, findings: 0, false: 0 }
for (const bot of named.length ? named : bots) {
  const { tally, findings } = played(bot)
  const checked = findings.map((one) => table.get(keyOf(one)) ?? one)
  open.push(...checked.filter((one) => one.isTrue === null))
  const isFalse = checked.filter((one) => one.isTrue === false)
  for (const one of isFalse) process.stdout.write(`  false      ${lineOf(one)}\n`)
  const counted = [
    tally.conversations,
    tally.turns,
    findings.length,
    findings.length - isFalse.length,
    isFalse.length,
  ]
  const row = `| ${bot} | ${counted.join(' | ')} |`
  process.stdout.write(`${row}\n`)
  rows.push(row)
  sum.conversations += tally.conversations
  sum.turns += tally.turns
  sum.findings += findings.length
  sum.false += isFalse.length
}
rmSync(out, { recursive: true })
process.stdout.write(
  `\n| chatbot | conversations | turns | findings | true | false |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n` +
    `| all | ${sum.conversations} | ${sum.turns} | ${sum.findings} | ${sum.findings - sum.false} | ${sum.false} |\n`,
)
for (const one of open) process.stdout.write(`  unchecked  ${lineOf(one)}\n`)
if (process.argv.includes('--write'))
  writeFileSync(checkedFile, [...known, ...open].map((one) => `${lineOf(one)}\n`).join(''))
process.exitCode = sum.false || open.length ? 1 : 0

/** What one chatbot's runs come to, over all seeds. */
function played(bot: string) {
  const findings: Checked[] = []
  const tally = { conversations: 0, turns: 0 }
  for (const seed of seeds) {
    const dir = join(out, `${bot}-${seed}`)
    const config = join(import.meta.dirname, 'foreign', 'bots', `${bot}.bot.yaml`)
    const cli = join(root, 'harness', 'cli', 'plumbline.js')
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'run', '--bot', config, '--seed', String(seed), '--out', dir],
      { cwd: root, encoding: 'utf8' },
    )
    if (status === null || status > 2)
      throw new Error(`playing ${bot} with the seed ${seed}: exit code ${status}\n${stderr}`)
    const record = JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')) as RunRecord
    const turns = record.episodes.flatMap((one) => one.turns)
    tally.conversations += new Set(turns.map((turn) => turn.conversation)).size
    tally.turns += turns.length
    findings.push(...foundIn(record, bot, seed))
  }
  return { tally, findings }
}
