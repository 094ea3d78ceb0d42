import type { Desk } from '../desk/machine.ts'
import { toldWaitMs, turnFor } from '../desk/turn.ts'
import { resource } from '../journal/index.ts'
import type { DerivedFact } from './derived-fact.ts'
import { open } from './open.ts'

const minuteMs = 60_000

/**
 * `wait/DESK`: how long a chat that is handed over now waits for an agent, ms in full minutes, rounded up; null while
 * the desk is closed.
 */
export const wait: DerivedFact<number | null> = {
  kind: 'wait',
  form: 'wait/DESK',
  inputs: (id) => [resource('desk', id)],
  value(id, read, time, terms) {
    const desk = read<Desk>(resource('desk', id))
    const isOpen = open.value(id, read, time, terms)
    if (!desk || isOpen === undefined) return undefined
    return isOpen ? toldWaitMs(turnFor(desk, time) - time) : null
  },
  changesAt(id, read, from, terms) {
    const turns = open.changesAt(id, read, from, terms)
    const desk = read<Desk>(resource('desk', id))
    if (!desk || open.value(id, read, from, terms) !== true) return turns
    const waitMs = turnFor(desk, from) - from
    const shorter = toldWaitMs(waitMs) - minuteMs
    // It does not become shorter than the pace.
    if (shorter < desk.paceMs) return turns
    return Math.min(from + waitMs - shorter, turns ?? Number.POSITIVE_INFINITY)
  },
}
