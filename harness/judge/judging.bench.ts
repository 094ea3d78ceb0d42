import process from 'node:process'
import { type Bench, warmUpOfReadingMs as warmUpMs } from '../../.ci/bench/bench.ts'
import { playFive } from '../runner/fixtures/five-turns.ts'
import { type Recorded, recordedOf } from '../truth/recorded.ts'
import { judge } from './judge.ts'

const many = 40
let played = 0

/** A record of five turns whose replies nobody has read: readings are kept by what a turn declares, too. */
async function unread(): Promise<Recorded> {
  played += 1
  const declared: Record<string, unknown>[] = []
  const recorded = recordedOf(await playFive(played))
  const entries = recorded.entries.map((entry) => (entry.kind === 'turn' ? { ...entry, declared } : entry))
  return { ...recorded, entries }
}

/** Ms of the processor to judge one of many records, which `known` has seen before. */
async function msEach(known: (recorded: Recorded) => void): Promise<number> {
  const records: Recorded[] = []
  for (let one = 0; one < many; one += 1) records.push(await unread())
  for (const one of records) known(one)
  const began = process.cpuUsage()
  for (const one of records) passed(one)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000 / many
}

/** What is not judged to its end would be judged quickly. */
function passed(recorded: Recorded): void {
  const { verdict, because } = judge(recorded, { replay: '', rerun: '' })
  if (verdict === 'error' || verdict === 'failed')
    throw new Error(`the record of the bench is ${verdict}: ${because}`)
}

export const benches: readonly Bench[] = [
  {
    name: 'judging: a conversation of five turns, its readings included, against 3 ms',
    unit: 'ms per conversation',
    warmUpMs,
    most: 1,
    run: () => msEach(() => {}),
    baseline: () => 3,
  },
  {
    name: 'judging: a conversation of five turns, against the same with its readings known',
    unit: 'ms per conversation',
    warmUpMs,
    run: () => msEach(() => {}),
    baseline: () => msEach(passed),
  },
]
