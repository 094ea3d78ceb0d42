import type { Resource } from '#journal'
import type { ActOf } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import { commitsOn, isPurchase, ownCommits } from './calls.ts'
import { changeBy, isSaidChange, type Quantities, quantitiesIn, skuNamed, stillHolds } from './cart-deeds.ts'

/** A stretch of the journal, after `since` and up to `until`, in which a cart may have been changed. */
interface Stretch {
  readonly name: Resource
  readonly since: number
  readonly until: number
  /** Only the bot's own writes count where the words claim them. */
  readonly authored: boolean
}

/**
 * Whether a write of the said effect was made in the stretch, and whether it still holds at its end. It is undone where the
 * bot itself took it back; not where another did, nor where it was bought.
 */
export function howDone(
  the: Case,
  turn: ReadTurn,
  act: ActOf<'cart_action'>,
  { name, since, until, authored }: Stretch,
): 'done' | 'undone' | 'nothing' {
  const sku = skuNamed(the, turn, act.item)
  const commits = authored ? ownCommits(the, name, since, until) : commitsOn(the, name, since, until)
  const changes = commits.map((commit) => changeBy(the, commit))
  const said = commits.findLast((_, at) => isSaidChange(act, sku, changes.slice(0, at + 1)))
  if (!said) return 'nothing'
  const isSo = (cart: Quantities): boolean => stillHolds(act, sku, changeBy(the, said), cart)
  if (isSo(quantitiesIn(the.history.at(name, until)?.value))) return 'done'
  const undoing = commitsOn(the, name, said.seq, until).findLast((one) => isSo(changeBy(the, one).before))
  const isOwn = undoing && !isPurchase(the, undoing) && ownCommits(the, name, since, until).includes(undoing)
  return isOwn ? 'undone' : 'done'
}
