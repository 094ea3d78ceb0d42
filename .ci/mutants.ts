import process from 'node:process'
import { equivalents } from './mutants/equivalent.ts'
import { filesOf } from './mutants/files.ts'
import { mutantsOf } from './mutants/mutate.ts'
import { firstFailure, sourceOf, withMutant } from './mutants/play.ts'

/**
 * `npm run mutants [-- ORACLE...]`: changes the oracles, and (`shared`) the files that several of them look by, in small ways,
 * one at a time, and runs the tests that cover them.
 * Says which changes no test notices; fails where an oracle's tests notice less than nine in ten.
 */
const wanted = 0.9
const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(filesOf, name))
if (unknown.length) throw new RangeError(`there is no oracle ${unknown.join(', ')}`)

const rows: string[] = []
let isBelow = false
for (const [oracle, files] of Object.entries(filesOf).filter(
  ([name]) => !named.length || named.includes(name),
)) {
  const whole = await firstFailure(oracle, files[0] as string, sourceOf(files[0] as string))
  if (whole) throw new Error(`${oracle} as it is: ${whole.name}: ${whole.message}`)
  const { killed, all, survivors, excused } = await judged(files, oracle)
  for (const one of survivors) process.stdout.write(`  survives  ${one}\n`)
  const rate = killed / (all - excused)
  isBelow ||= rate < wanted
  const row = `| ${oracle} | ${all} | ${killed} | ${excused} | ${(100 * rate).toFixed(1)} % |`
  process.stdout.write(`${row}\n`)
  rows.push(row)
}
process.stdout.write(
  `\n| oracle | mutants | killed | equivalent | kill rate |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`,
)
process.exitCode = isBelow ? 1 : 0

async function judged(files: readonly string[], oracle: string) {
  const survivors: string[] = []
  let [killed, all, excused] = [0, 0, 0]
  for (const file of files) {
    const source = sourceOf(file)
    const left = equivalents.filter((one) => one.file === file)
    const known = new Set<string>()
    for (const mutant of mutantsOf(source)) {
      all += 1
      if (await firstFailure(oracle, file, withMutant(source, mutant))) killed += 1
      else if (left.some(({ what }) => what === mutant.what)) {
        excused += 1
        known.add(mutant.what)
      } else survivors.push(`${file}.ts:${mutant.line}  ${mutant.what}`)
    }
    const stale = left.filter(({ what }) => !known.has(what))
    if (stale.length)
      throw new Error(`no surviving mutant of ${file}.ts is ${stale.map(({ what }) => what).join('; ')}`)
  }
  return { killed, all, survivors, excused }
}
