import type { World } from '../world.ts'
import { type Armed, triggersFor, triggersOf, wordsOf } from './armed.ts'
import { checkedCondition } from './conditions/index.ts'
import type { Trigger, Waiting } from './trigger.ts'
import { wakeProcess } from './wake.ts'

/**
 * Binds something to an entry of the journal: it happens right behind that entry, before the next call is served, and
 * is noted as armed, fired (by which entry) or unfired. Several that wait for one entry happen in the order in which
 * they were armed; what one of them does may be what another waits for. What one waits for inside a call or a reaction
 * is met when that is done.
 *
 * Throws a `RangeError` on a name that is armed already, on a number of times that is not a whole number from 1, and
 * on a condition that is none; `JournalEnded` where the journal has ended.
 */
export function armTrigger(world: World, given: Trigger): void {
  const { name, times = 1 } = given
  const triggers = triggersFor(world)
  if (triggers.has(name)) throw new RangeError(`arming the trigger "${name}": one of that name is armed`)
  if (!(Number.isSafeInteger(times) && times >= 1)) {
    throw new RangeError(`arming the trigger "${name}" for ${times} times: a whole number from 1 is needed`)
  }
  const when = typeof given.when === 'function' ? given.when : checkedCondition(given.when)
  const waitsFor = given.waitsFor ?? (typeof when === 'function' ? undefined : wordsOf(when))
  if (waitsFor === undefined) {
    throw new RangeError(`arming the trigger "${name}": what it waits for is to be said in words (waitsFor)`)
  }
  const trigger = { ...given, when }
  const { seq } = world.journal.append(world.now, {
    kind: 'trigger',
    trigger: name,
    phase: 'armed',
    waitsFor,
  })
  triggers.arm({ trigger, waitsFor, since: seq, left: times, fired: 0 })
  if (typeof when !== 'function' && when.kind === 'time') {
    world.expect(wakeProcess, name, 0, Math.max(0, when.at - world.now))
  }
}

/** Takes a trigger back; noted as unfired where it never fired. Nothing happens where none of that name is armed. */
export function disarmTrigger(world: World, name: string): void {
  const armed = triggersOf(world)?.disarm(name)
  if (armed) noteUnfired(world, armed)
}

/** Takes all triggers back, in the order of arming; an ended journal is left as it is. */
export function endTriggers(world: World): void {
  for (const { trigger } of triggersOf(world)?.all ?? []) disarmTrigger(world, trigger.name)
}

/** The triggers that wait, in the order of arming, as plain data. */
export function waitingTriggers(world: World): readonly Waiting[] {
  return (triggersOf(world)?.all ?? []).map(({ trigger: { name, when }, waitsFor, left }) => ({
    name,
    waitsFor,
    ...(typeof when === 'function' ? {} : { when }),
    left,
  }))
}

function noteUnfired({ journal, now }: World, { trigger, waitsFor, fired }: Armed): void {
  if (fired > 0 || journal.ended) return
  journal.append(now, { kind: 'trigger', trigger: trigger.name, phase: 'unfired', waitsFor })
}
