import type { Happen } from '../processes/process.ts'
import { triggersOf } from './armed.ts'

/** The process by which a trigger that waits for an instant hears of it at that instant, whatever else happens. */
export const wakeProcess = 'an instant that a trigger waits for'

/** Notes that the clock has come there, where the trigger still waits. A fork has no triggers, and notes nothing. */
export const wake: Happen = (world, trigger) => {
  if (triggersOf(world)?.has(trigger)) world.journal.append(world.now, { kind: 'clock', to: world.now })
}
