import type { Cart } from '../cart/machine.ts'
import type { Entity } from '../entity.ts'
import { entityType } from '../entity-types.ts'
import type { FlashSaleInput } from '../flash-sale/machine.ts'
import type { Stock } from '../inventory/machine.ts'
import { kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { begin, type Resting, rest } from '../machine.ts'
import type { StoreStock } from '../schemas/store.ts'

/** Of kinds that begin in one state or another: what of the input decides it. */
const decided: Readonly<Partial<Record<ResourceKind, (input: never) => boolean>>> = {
  stock: ({ onHand }: Stock) => onHand > 0,
  cart: ({ lines }: Cart) => lines.length > 0,
  'store-stock': ({ onHand }: StoreStock) => onHand > 0,
  'flash-sale': ({ startsInMs }: FlashSaleInput) => startsInMs > 0,
}

interface Beginning {
  readonly state: Resting['state']
  /** What the machine puts into the context beside its input. */
  readonly added: Readonly<Record<string, unknown>> | undefined
}

const beginnings = new Map<string, Beginning>()

/**
 * A resource as it stands when the shop opens: version 1, committed at the epoch; in its machine's first state or in
 * `state`, as history left it.
 *
 * A machine begins once for each state that it can begin in, and every further resource is put there: the same as to
 * begin it (a test says so), and a shop of thousands is built ten times as fast.
 */
export function atOpening(
  name: Resource,
  input: object,
  epoch: number,
  state?: string,
): readonly [string, Entity] {
  const kind = kindOf(name)
  const beginning = beginningOf(kind, input, state)
  const resting: Resting = {
    state: beginning.state,
    context: beginning.added ? { ...beginning.added, ...input } : input,
  }
  const value = entityType(kind).value(resting)
  return [name, { ...resting, version: 1, value, committedAt: epoch, recent: [] }]
}

function beginningOf(kind: ResourceKind, input: object, state: string | undefined): Beginning {
  const key = `${kind} ${state ?? decided[kind]?.(input as never)}`
  const known = beginnings.get(key)
  if (known) return known
  const { machine } = entityType(kind)
  const first = begin(machine, input)
  const added = Object.entries(first.context as object).filter(([field]) => !(field in input))
  const beginning = {
    state: state === undefined ? first.state : rest(machine, { state, context: first.context }).value,
    added: added.length ? Object.fromEntries(added) : undefined,
  }
  beginnings.set(key, beginning)
  return beginning
}
