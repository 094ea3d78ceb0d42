import { hash53 } from '../random.ts'
import type { World } from '../world.ts'
import type { PendingPush, PushState, Subscription } from './state.ts'

/** Changes what is known of pushes. */
export function change(world: World, more: Partial<PushState>): void {
  world.setPushes({ ...world.state.pushes, ...more })
}

/** A number that no event, attempt, subscription or connection has had before. */
export function nextNumber(world: World): number {
  const numbered = world.state.pushes.numbered + 1
  change(world, { numbered })
  return numbered
}

/** An id that no other world gives, whatever its seed. */
export function nextId(world: World, prefix: string): string {
  const { seed, scenario, repeat, salt = '' } = world.state.key
  const word = hash53(JSON.stringify([seed, scenario, repeat, salt])).toString(36)
  return `${prefix}_${word}_${nextNumber(world)}`
}

export function changeSubscription(
  world: World,
  id: string,
  by: (subscription: Subscription) => Subscription | undefined,
): void {
  const { subscriptions } = world.state.pushes
  change(world, {
    subscriptions: subscriptions.flatMap((one) => (one.id === id ? (by(one) ?? []) : one)),
  })
}

export function changePending(
  world: World,
  number: number,
  by: (pending: PendingPush) => PendingPush | undefined,
): void {
  const { pending } = world.state.pushes
  change(world, { pending: pending.flatMap((one) => (one.number === number ? (by(one) ?? []) : one)) })
}
