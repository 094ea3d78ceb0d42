import type { Cart } from '../cart/machine.ts'
import type { ProductList } from '../catalog/list-machine.ts'
import { heldUnits } from '../inventory/units.ts'
import { idOf, kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { type Fields, fieldsThatDiffer, spaced, written } from './fields.ts'
import { linesThatDiffer } from './lines.ts'
import type { LookedUp } from './looked-up.ts'
import { partsOfOrders, partsThatCame } from './parts-of-orders.ts'

/** How the shop speaks of a kind of resource. */
interface Manner {
  /** The resource as a person calls it. */
  called(value: Fields, id: string, names: LookedUp): string
  /** What differs, beside the status and the fields that are told anyway. */
  differs?(before: Fields, after: Fields, names: LookedUp): readonly string[]
  /** Fields that `differs` tells. */
  readonly told?: readonly string[]
  /** What is said of one that begins or is gone; its status, where there is nothing else to say. */
  sketch?(value: Fields, names: LookedUp): readonly string[]
}

const text = (value: unknown): string => String(value)
const linesOf = (value: Fields): Cart['lines'] => (value.lines ?? []) as Cart['lines']

/** Each kind in its own words; a kind that is missing here is told field by field. */
const manners: Readonly<Partial<Record<ResourceKind, Manner>>> = {
  product: { called: ({ name }, sku) => `product ${name ?? sku}` },
  price: {
    called: (_, sku, names) => `price of ${names.product(sku)}`,
    differs: (before, after) => fromTo(before.amount, after.amount),
    told: ['amount'],
    sketch: ({ amount }) => [written(amount)],
  },
  stock: {
    called: (_, sku, names) => `stock of ${names.product(sku)}`,
    differs: (before, after) => [
      ...fromTo(before.onHand, after.onHand),
      ...fromTo(heldUnits(before), heldUnits(after)).map((change) => `held ${change}`),
      ...(before.discontinued === after.discontinued
        ? []
        : [after.discontinued ? 'discontinued' : 'in sale']),
    ],
    told: ['onHand', 'holds', 'discontinued'],
    sketch: ({ onHand }) => [written(onHand)],
  },
  list: {
    called: (_, id) => `list of ${id.replaceAll('-', ' ')}`,
    differs: (before, after, names) =>
      comings(before as unknown as ProductList, after as unknown as ProductList, names),
    told: ['skus'],
  },
  cart: {
    called: (_, shopper, names) => `cart of ${names.shopper(shopper)}`,
    differs: (before, after, names) => linesThatDiffer(linesOf(before), linesOf(after), names),
    told: ['lines'],
    sketch: (value, names) => linesThatDiffer([], linesOf(value), names),
  },
  order: {
    called: (_, id) => `order ${id}`,
    differs: (before, after, names) => [
      ...linesThatDiffer(linesOf(before), linesOf(after), names),
      ...partsThatCame(before, after, names),
    ],
    told: ['lines', ...partsOfOrders],
    sketch: (value, names) => [
      `of ${names.shopper(text(value.shopper))}`,
      written(value.total),
      said(value.status),
    ],
  },
  ticket: {
    called: (_, id) => `ticket ${id}`,
    differs: (before, after) => commentsThatCame(before, after),
    told: ['comments'],
    sketch: (value, names) => [
      `of ${names.shopper(text(value.shopper))}`,
      written(value.subject),
      said(value.status),
    ],
  },
  shopper: { called: ({ name }, id) => `shopper ${name ?? id}` },
  desk: { called: (_, id) => `desk ${id}` },
  'restock-notification': {
    called: ({ shopper, sku }, _, names) =>
      `restock notification of ${names.shopper(text(shopper))} for ${names.product(text(sku))}`,
  },
  'flash-sale': {
    called: ({ sku }, _, names) => `flash sale of ${names.product(text(sku))}`,
    differs: (before, after) => fromTo(before.sold, after.sold).map((change) => `sold ${change}`),
    told: ['sold'],
    sketch: ({ quantity, price, status }) => [said(status), `${written(quantity)} at ${written(price)}`],
  },
  checkout: {
    called: (_, id) => `checkout ${id}`,
    differs: (before, after, names) => linesThatDiffer(linesOf(before), linesOf(after), names),
    told: ['lines'],
    sketch: (value, names) => [
      `of ${names.shopper(text(value.shopper))}`,
      written(value.total),
      said(value.status),
    ],
  },
  store: { called: ({ name }, id) => `store ${name ?? id}` },
  'store-stock': {
    called: ({ sku, store }, _, names) => `stock of ${names.product(text(sku))} in ${text(store)}`,
    differs: (before, after) => fromTo(before.onHand, after.onHand),
    told: ['onHand'],
  },
  session: { called: (_, id) => `session ${id}` },
  'hand-off': { called: ({ shopper }, id, names) => `hand-off ${id} of ${names.shopper(text(shopper))}` },
}

/** What differs of a resource in shop terms. Never nothing: `again` is said where only its version differs. */
export function wordsOf(
  about: Resource,
  before: unknown,
  after: unknown,
  names: LookedUp,
  again: string,
): readonly string[] {
  const manner = manners[kindOf(about)] ?? { called: () => about }
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const called = manner.called(now ?? old ?? {}, idOf(about), names)
  if (!old || !now) {
    const value = now ?? old ?? {}
    const sketch = manner.sketch?.(value, names) ?? (value.status === undefined ? [] : [said(value.status)])
    return [`${called}: ${[now ? 'new' : 'gone', ...sketch].join(', ')}`]
  }
  const told = [
    ...(old.status === now.status ? [] : [`${said(old.status)} -> ${said(now.status)}`]),
    ...(manner.differs?.(old, now, names) ?? []),
    ...fieldsThatDiffer(old, now, ['status', ...(manner.told ?? [])]),
  ]
  return (told.length ? told : [again]).map((one) => `${called}: ${one}`)
}

function fieldsOf(value: unknown): Fields | undefined {
  if (value === undefined) return undefined
  return typeof value === 'object' && value !== null ? (value as Fields) : { value }
}

function said(status: unknown): string {
  return typeof status === 'string' ? spaced(status) : written(status)
}

function fromTo(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [written(before), written(after)]
  return was === is ? [] : [`${was} -> ${is}`]
}

function comings(before: ProductList, after: ProductList, names: LookedUp): readonly string[] {
  const came = after.skus.filter((sku) => !before.skus.includes(sku)).map((sku) => `+ ${names.product(sku)}`)
  const went = before.skus.filter((sku) => !after.skus.includes(sku)).map((sku) => `- ${names.product(sku)}`)
  const moved = after.skus.some((sku, place) => before.skus[place] !== sku)
  return came.length + went.length === 0 && moved ? ['in another order'] : [...came, ...went]
}

function commentsThatCame(before: Fields, after: Fields): readonly string[] {
  const [old, now] = [before.comments, after.comments] as (
    | readonly { by: string; text: string }[]
    | undefined
  )[]
  const came = (now ?? []).slice(old?.length ?? 0).map(({ by, text }) => `+ comment by the ${by}: ${text}`)
  const fewer = (old?.length ?? 0) - (now?.length ?? 0)
  return fewer > 0 ? [`${fewer} comments fewer`] : came
}
