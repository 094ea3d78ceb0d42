import type { EntryOf } from '#journal'
import type { Case } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'
import { inOrder, type Judgement, nothingToJudge } from './oracle.ts'

type Checked = EntryOf<'checked'>

/** What the scenario expected and the conductor looked for. */
export function checksOf(the: Case): readonly Checked[] {
  return the.recorded.entries.filter((entry) => entry.kind === 'checked')
}

/** True of a cart that was looked at on a channel's own page, which records from before 1.1 say only in words. */
export function isOfAnotherChannel({ on, about, expectation }: Checked): boolean {
  const isCarts = about?.startsWith('cart/') && expectation.startsWith('the cart on the ')
  return on !== undefined || isCarts === true
}

/** What a check comes to whatever the bot did: it held, or it could not be looked at; undefined where it failed. */
export function withoutLooking(the: Case, check: Checked): Judgement | undefined {
  if (check.held === 'yes') return inOrder
  if (check.about && !the.conditions.inScope(systemOf(check.about))) return nothingToJudge
  const stuck = the.recorded.entries.find((entry) => entry.kind === 'shopper' && entry.did !== 'signed-in')
  if (stuck) return undecided(`not reached: ${check.expectation}`, 'a shopper who can go on to the end')
  if (isUnfired(the))
    return undecided(`not reached: ${check.expectation}`, 'a chatbot that does what the scenario waits for')
  return check.held === 'unknown' ? undecided(`not checked: ${check.expectation}`, check.detail) : undefined
}

export function undecided(why: string, wouldDecide: string): Judgement {
  return { accusations: [], doubts: [{ why, wouldDecide, decisive: true }], looked: true }
}

/** What the scenario builds on never happened, an event or a fault that was to befall a call; then what it expects of the end says nothing of the bot. */
function isUnfired(the: Case): boolean {
  const { entries } = the.recorded
  const faults = entries.filter((entry) => entry.kind === 'fault')
  const bit = new Set(faults.filter(({ phase }) => phase === 'bit').map(({ id, fault }) => id ?? fault))
  return (
    entries.some((entry) => entry.kind === 'trigger' && entry.phase === 'unfired') ||
    faults.some(({ phase, id, fault }) => phase === 'on' && !bit.has(id ?? fault))
  )
}
