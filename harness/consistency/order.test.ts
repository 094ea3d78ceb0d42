import { expect, it } from 'vitest'
import { operationsOf, precedesOf } from '#journal'
import type { Clock } from './clock.ts'
import { histories } from './fixtures/agree.ts'
import { Dice } from './fixtures/dice.ts'
import type { History } from './fixtures/notation.ts'
import { randomTangle } from './fixtures/random-history.ts'
import { Order } from './order.ts'
import { type Op, Trace } from './trace.ts'

/** The pairs that the clocks order, and those that `precedesOf` does. */
function pairsOf({ entries }: History): { byClock: readonly string[]; byDefinition: readonly string[] } {
  const trace = new Trace(entries)
  const order = new Order(trace)
  const byClock: string[] = []
  for (const [place, entry] of entries.entries()) {
    const op = trace.ops.find((one) => one.place === place || one.end === place)
    if (!op) continue
    if (entry.kind === 'completed') order.complete(op)
    if (entry.kind !== 'invoked') continue
    order.begin(op)
    const clock = order.clock(op.node)
    for (const other of trace.ops) if (precedes(other, clock, order)) byClock.push(pair(other, op))
  }
  const precedesByDefinition = precedesOf(entries)
  const calls = operationsOf(entries).map(({ call }) => call)
  const byDefinition = calls.flatMap((b) =>
    calls.filter((a) => precedesByDefinition(a, b)).map((a) => `${a} before ${b}`),
  )
  return { byClock: byClock.sort(), byDefinition: byDefinition.sort() }
}

function precedes({ end, node }: Op, { frontier, chains = [] }: Clock, order: Order): boolean {
  if (end < 0) return false
  const at = chains.findIndex((chain, index) => index % 2 === 0 && chain === order.chain(node))
  return end < frontier || (order.chain(node) >= 0 && at >= 0 && end < (chains[at + 1] ?? 0))
}

function pair(a: Op, b: Op): string {
  return `${a.invoked.call} before ${b.invoked.call}`
}

it('orders what precedes, and nothing else', () => {
  let ordered = 0
  for (let seed = 1; seed <= histories * 5; seed += 1) {
    const history = randomTangle(new Dice(seed))
    const { byClock, byDefinition } = pairsOf(history)
    if (byClock.join() !== byDefinition.join())
      expect({ seed, byClock }).toEqual({ seed, byClock: byDefinition })
    ordered += byClock.length
  }
  expect(ordered).toBeGreaterThan(histories)
})
