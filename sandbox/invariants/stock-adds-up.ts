import { holdIn } from '../inventory/units.ts'
import type { EntryOf } from '../journal/index.ts'
import type { Hold, Stock } from '../schemas/stock.ts'
import type { World } from '../world.ts'
import type { Invariant, Wrong } from './invariant.ts'

/**
 * Each commit of a stock does one thing to it: units are sold or arrive; or one hold comes, and no unit with it; or one
 * hold goes, and units with it or none, but none comes. A hold never changes.
 */
export const stockAddsUp: Invariant = {
  name: 'what happens to a stock adds up',
  wrong: (world) =>
    stepsOf(world).flatMap(([{ resource: about }, before, after]) => {
      const words = fault(before, after)
      return words === undefined ? [] : [{ about, words } satisfies Wrong]
    }),
}

function fault(before: Stock, after: Stock): string | undefined {
  const came = (after.holds ?? []).filter(({ id }) => !holdIn(before, id))
  const went = (before.holds ?? []).filter(({ id }) => !holdIn(after, id))
  const changed = (after.holds ?? []).find((hold) => isChanged(holdIn(before, hold.id), hold))
  const more = after.onHand - before.onHand
  if (changed) return `the hold ${changed.id} changed`
  if (came.length + went.length > 1) return `${came.length} holds came and ${went.length} went at once`
  if (came.length === 1 && more !== 0) return `${more} units as a hold came`
  return went.length === 1 && more > 0 ? `${more} units more as a hold went` : undefined
}

function isChanged(before: Hold | undefined, after: Hold): boolean {
  if (!before) return false
  const { shopper, quantity, until } = before
  return shopper !== after.shopper || quantity !== after.quantity || until !== after.until
}

type Change = readonly [commit: EntryOf<'commit'>, before: Stock, after: Stock]

/**
 * The commits of stocks that follow on the version before them on this journal. What the opening of a later episode states
 * leaves out versions that nobody can meet any more, and is no step from one to the next.
 */
function stepsOf(world: World): readonly Change[] {
  const last = new Map<string, { readonly version: number; readonly value: Stock }>()
  const found: Change[] = []
  for (const entry of world.journal.entries) {
    if (entry.kind !== 'commit' || !entry.resource.startsWith('stock/')) continue
    const after = entry.value as Stock
    const before = last.get(entry.resource)
    if (before && entry.version === before.version + 1) found.push([entry, before.value, after])
    last.set(entry.resource, { version: entry.version, value: after })
  }
  return found
}
