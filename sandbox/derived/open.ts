import { isWithin, nextTurn } from '../desk/hours.ts'
import type { Desk } from '../desk/machine.ts'
import { resource } from '../journal/index.ts'
import type { DerivedFact } from './derived-fact.ts'

/**
 * `open/DESK`: whether a person can be reached now, that is within its hours, in the shop's zone, and while it was
 * not closed out of turn. Hours may go over midnight; a desk that closes when it opens is always open.
 */
export const open: DerivedFact<boolean> = {
  kind: 'open',
  form: 'open/DESK',
  inputs: (id) => [resource('desk', id)],
  value(id, read, time, { utcOffsetMinutes }) {
    const desk = read<Desk & { status: string }>(resource('desk', id))
    const within = desk && isWithin(desk, time, utcOffsetMinutes)
    return within === undefined ? undefined : within && desk?.status === 'open'
  },
  changesAt(id, read, from, { utcOffsetMinutes }) {
    const desk = read<Desk & { status: string }>(resource('desk', id))
    return desk?.status === 'open' ? nextTurn(desk, from, utcOffsetMinutes)?.at : undefined
  },
}
