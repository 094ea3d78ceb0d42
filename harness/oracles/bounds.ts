import { kindOf, type ResourceKind } from '#journal'
import type { Claim } from '../truth/claims.ts'
import type { Standing } from '../truth/evidence.ts'
import type { History } from '../truth/history.ts'

const second = 1000
const minute = 60 * second

/** How old a fact of each kind may be before its age must be said, world ms. */
const boundMs: Readonly<Partial<Record<ResourceKind, number>>> = {
  stock: 60 * second,
  price: 15 * minute,
  order: 5 * minute,
  ticket: 5 * minute,
  cart: 60 * second,
  list: 24 * 60 * minute,
}

/** The bound of stock while it is fast, world ms. */
const fastStockMs = 5 * second

type Told = Pick<Claim, 'resource' | 'moment' | 'window'>

/** Of a claim's standing: what it is, and at which places of the journal what supports it was asked for. */
interface Ground {
  readonly standing: Standing
  readonly supporting: readonly { readonly operation: { readonly invoked: { readonly seq: number } } }[]
}

/** How old what the claim rests on may be, without words. */
export function boundOf(
  the: { readonly history: Pick<History, 'isFast'> },
  claim: Told,
  judged: Ground,
): number {
  const { resource: name, moment } = claim
  const kind = kindOf(name)
  if (kind === 'stock' && the.history.isFast(name, moment.seq, moment.at)) return fastStockMs
  if (kind === 'cart' && judged.standing === 'outdated' && !isReadInTurn(claim, judged)) return 0
  return boundMs[kind] ?? Number.POSITIVE_INFINITY
}

/** After the shopper's own change a cart told from memory is stale at once; what was read just now may lag. */
function isReadInTurn(claim: Told, { supporting }: Ground): boolean {
  return supporting.some(({ operation }) => operation.invoked.seq > claim.window.from)
}
