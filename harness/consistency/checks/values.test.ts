import { describe, expect, it } from 'vitest'
import { canonicalJson, type EntryOf, idOf, kindOf, type Resource } from '#journal'
import { agrees, histories } from '../fixtures/agree.ts'
import type { History } from '../fixtures/notation.ts'
import { type Plain, Plainly, wrote } from '../fixtures/plainly.ts'
import { randomPromises, randomShop } from '../fixtures/random-shop.ts'
import type { Told } from '../told.ts'
import { blindOverwrites } from './blind-overwrites.ts'
import { cartLines } from './cart-lines.ts'
import { idempotency } from './idempotency.ts'
import { lostUpdate } from './lost-update.ts'
import { money } from './money.ts'
import { noOversell } from './no-oversell.ts'
import { promiseOversell } from './promise-oversell.ts'

const enough = histories / 100

describe('agrees with its definition on random histories', () => {
  it('no-oversell', () => expect(agrees(noOversell, randomShop, oversold).broken).toBeGreaterThan(enough))
  it('promise-oversell', () =>
    expect(agrees(promiseOversell, randomPromises, promisedTwice).broken).toBeGreaterThan(enough))
  it('lost-update', () => expect(agrees(lostUpdate, randomShop, lost).broken).toBeGreaterThan(enough))
  it('blind-overwrites', () =>
    expect(agrees(blindOverwrites, randomShop, blind).broken).toBeGreaterThan(enough))
  it('idempotency', () => expect(agrees(idempotency, randomShop, doneTwice).broken).toBeGreaterThan(enough))
  it('cart-lines', () => expect(agrees(cartLines, randomShop, linesGone).broken).toBeGreaterThan(enough))
  it('money', () => expect(agrees(money, randomShop, moneyGone).broken).toBeGreaterThan(enough))
})

/** What values hold that is looked into here. */
interface Value {
  readonly onHand?: number
  readonly holds?: readonly { readonly shopper: string; readonly quantity: number }[]
  readonly lines?: readonly { readonly sku: string; readonly quantity: number }[]
  readonly mergedInto?: string
  readonly shopper?: string
  readonly status?: string
  readonly total?: { readonly minor: number }
  readonly refunded?: { readonly minor: number }
  readonly payments?: readonly { readonly kind: string; readonly amount: { readonly minor: number } }[]
}

type Commit = EntryOf<'commit'>

function valueAt(plainly: Plainly, name: Resource, version: number): Value | undefined {
  const commit = plainly.commits().find((one) => one.resource === name && one.version === version)
  const { base } = plainly.history.given
  if (!commit) return version === 1 && base && Object.hasOwn(base, name) ? (base[name] as Value) : undefined
  if (commit.value !== undefined || commit.patch === undefined) return commit.value as Value | undefined
  const before = valueAt(plainly, name, version - 1)
  return before && { ...before, ...(commit.patch as Value) }
}

function total(units: readonly { readonly quantity: number }[]): number {
  return units.reduce((sum, { quantity }) => sum + quantity, 0)
}

function ofKind(plainly: Plainly, kind: string): readonly Commit[] {
  return plainly.commits().filter(({ resource }) => kindOf(resource) === kind)
}

function policyOf(plainly: Plainly, name: Resource, seq: number): unknown {
  const last = plainly.entries.findLast(
    (entry) => entry.kind === 'policy' && entry.seq < seq && entry.name === `conflict/${kindOf(name)}`,
  )
  return last?.kind === 'policy' ? last.value : 'refuse'
}

function oversold(history: History): readonly string[] {
  const plainly = new Plainly(history)
  const stocks = ofKind(plainly, 'stock').flatMap(({ resource, version, seq }) => {
    const { onHand, holds = [] } = valueAt(plainly, resource, version) ?? {}
    if (onHand === undefined) return []
    return onHand < 0 || total(holds) > onHand ? [`${seq} ${resource}`] : []
  })
  const orders = ofKind(plainly, 'order').flatMap(({ resource, version, cause, seq }) => {
    if (version !== 1 || cause.by !== 'call') return []
    return ['S', 'T'].flatMap((sku) => {
      const stock: Resource = `stock/${sku}`
      const lines = (valueAt(plainly, resource, 1)?.lines ?? []).filter((line) => line.sku === sku)
      const isKnown = JSON.stringify(history).includes(`"${stock}"`)
      const taken = ofKind(plainly, 'stock')
        .filter((one) => one.resource === stock && one.cause.by === 'call' && one.cause.call === cause.call)
        .map((one) => {
          const before = valueAt(plainly, stock, one.version - 1)?.onHand
          const after = valueAt(plainly, stock, one.version)?.onHand
          return before === undefined || after === undefined ? Number.POSITIVE_INFINITY : before - after
        })
      const allocated = taken.reduce((sum, units) => sum + units, 0)
      return lines.length && isKnown && allocated < total(lines) ? [`${seq} ${stock}`] : []
    })
  })
  return [...stocks, ...orders]
}

/** Units that a shopper has of a SKU at a place: those that are held, and those in orders that the journal saw begin. */
function hadAt(plainly: Plainly, stock: Resource, shopper: string, seq: number): number {
  const now = (name: Resource): Value | undefined => {
    const last = plainly.commits().findLast((one) => one.resource === name && one.seq <= seq)
    const { base } = plainly.history.given
    return last ? valueAt(plainly, name, last.version) : (base?.[name] as Value | undefined)
  }
  const held = (now(stock)?.onHand === undefined ? [] : (now(stock)?.holds ?? [])).filter(
    (one) => one.shopper === shopper,
  )
  const begun = new Set(
    ofKind(plainly, 'order')
      .filter(({ version }) => version === 1)
      .map(({ resource }) => resource),
  )
  const ordered = [...begun].flatMap((name) => {
    const order = now(name)
    const isTheirs = order?.shopper === shopper && order.status !== 'canceled'
    return isTheirs ? (order.lines ?? []).filter(({ sku }) => sku === idOf(stock)) : []
  })
  return total(held) + total(ordered)
}

function freeAt(plainly: Plainly, stock: Resource, seq: number): number | undefined {
  const last = plainly.commits().findLast((one) => one.resource === stock && one.seq <= seq)
  const value = last
    ? valueAt(plainly, stock, last.version)
    : (plainly.history.given.base?.[stock] as Value | undefined)
  return value?.onHand === undefined ? undefined : Math.max(0, value.onHand - total(value.holds ?? []))
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_none, more) => from + more)
}

function promisedTwice(history: History): readonly string[] {
  const plainly = new Plainly(history)
  const told = [...(history.given.told ?? [])]
    .sort((a, b) => a.seq - b.seq)
    .filter(({ promises }) => promises)
  return told.flatMap((one) => {
    const { resource: stock, from, seq } = one
    const upTo = told.filter((other) => other.resource === stock && other.seq <= seq)
    const kept = ({ shopper, from: since, promises = 0 }: Told, until: number): boolean =>
      between(since - 1, until).some((place) => hadAt(plainly, stock, shopper, place) >= promises)
    const standing = new Map<string, Told>()
    for (const other of upTo) {
      const before = standing.get(other.shopper)
      if (!before || kept(before, other.seq) || (other.promises ?? 0) > (before.promises ?? 0))
        standing.set(other.shopper, other)
    }
    const mine = standing.get(one.shopper)
    const free = between(from - 1, seq).map((place) => freeAt(plainly, stock, place))
    if (!mine || kept(mine, seq) || standing.size < 2 || free.includes(undefined)) return []
    const owed = [...standing.values()]
      .filter((other) => !kept(other, seq))
      .reduce((sum, { promises = 0 }) => sum + promises, 0)
    return owed > Math.max(...free.map((units) => units ?? 0)) ? [`${seq} ${stock}`] : []
  })
}

/** A value in its parts, each as a text; times are none. */
function partsOf(value: Value): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(member)) parts.set(name, canonicalJson(member))
    else
      member.forEach((item: { sku?: string; id?: string; addedAt?: number }, index) => {
        const { addedAt: _at, ...rest } = item
        parts.set(`${name} ${item.sku ?? item.id ?? index}`, canonicalJson(rest))
      })
  }
  return parts
}

/** Whether a change from the second to the third value touches a part in which the first two differ. */
function overwrites(first: Value, second: Value, third: Value): boolean {
  const [a, b, c] = [partsOf(first), partsOf(second), partsOf(third)]
  return [...a.keys(), ...b.keys(), ...c.keys()].some(
    (name) => a.get(name) !== b.get(name) && b.get(name) !== c.get(name),
  )
}

function lost(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return plainly.commits().flatMap(({ resource, version, base, seq }) => {
    if (base === undefined || base >= version - 1 || policyOf(plainly, resource, seq) === 'merge') return []
    const [known, before, after] = [base, version - 1, version].map((one) => valueAt(plainly, resource, one))
    return known && before && after && overwrites(known, before, after) ? [`${seq} ${resource}`] : []
  })
}

function blind(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return plainly.nodes.flatMap((node) => {
    const { invoked } = node
    if (!invoked) return []
    const firsts = wrote(node).filter(
      ([name], index) => wrote(node).findIndex(([other]) => other === name) === index,
    )
    return firsts.flatMap(([name, version]) => {
      const seen = Math.max(0, ...plainly.earlier(node).flatMap((other) => wholly(other, name)))
      if (seen === 0 || policyOf(plainly, name, node.to) === 'merge') return []
      const { base, method, system } = invoked
      if (base?.resource === name) return base.version < seen ? [`${node.to} ${name}`] : []
      const isOffered =
        ['cart', 'tickets', 'orders', 'checkout'].includes(system) &&
        ['PUT', 'PATCH', 'DELETE'].includes(method)
      const over = plainly.nodes.filter((other) => other.session === node.session && other.to < node.from)
      const latest = Math.max(seen, ...over.flatMap((other) => wholly(other, name)))
      if (base || !isOffered || latest >= version - 1) return []
      const [known, before, after] = [latest, version - 1, version].map((one) => valueAt(plainly, name, one))
      return known && before && after && overwrites(known, before, after) ? [`${node.to} ${name}`] : []
    })
  })
}

function wholly({ completed }: Plain, name: Resource): readonly number[] {
  if (completed?.sight !== 'whole') return []
  return completed.observations.flatMap((one) =>
    one.resource === name && one.fields.length === 0 && one.version ? [one.version] : [],
  )
}

function doneTwice(history: History): readonly string[] {
  const plainly = new Plainly(history)
  const keyed = plainly.nodes
    .filter(({ invoked, completed }) => invoked?.method === 'POST' && invoked.idempotencyKey && completed)
    .sort((a, b) => a.from - b.from)
  return keyed.flatMap((node) => {
    const earlier = keyed.filter(
      (other) =>
        other.from < node.from &&
        other.invoked?.idempotencyKey === node.invoked?.idempotencyKey &&
        canonicalJson(other.invoked?.actor) === canonicalJson(node.invoked?.actor),
    )
    const [first] = earlier
    if (!first) return []
    const committed = earlier.find((one) => wrote(one).length > 0)
    const name = resourceOf(node) ?? resourceOf(committed ?? first)
    if (!name) return []
    const isOther = question(node) !== question(first)
    const found = isOther ? [`${node.to} ${name}`] : []
    if ([...earlier, node].some(isUnknown)) return found
    if (wrote(node).length) return committed ? [...found, `${node.to} ${name}`] : found
    if (isOther || !committed || !isPlain(plainly, node) || !isPlain(plainly, committed)) return found
    return answer(node) === answer(committed) ? found : [...found, `${node.to} ${name}`]
  })
}

function question({ invoked }: Plain): string {
  return canonicalJson([invoked?.path, invoked?.body])
}

function answer({ completed }: Plain): string {
  return canonicalJson([
    completed?.status,
    completed?.observations.map((one) => [one.resource, one.version, one.fields]),
  ])
}

function isUnknown({ completed }: Plain): boolean {
  return completed?.effect.kind === 'unknown' || completed?.sight === 'unknown'
}

function isPlain(plainly: Plainly, { invoked, completed }: Plain): boolean {
  return (
    completed?.sight === 'whole' &&
    !plainly.entries.some((entry) => entry.kind === 'fault' && entry.call === invoked?.call)
  )
}

function resourceOf(node: Plain): Resource | undefined {
  return wrote(node)[0]?.[0] ?? node.completed?.observations[0]?.resource ?? node.invoked?.base?.resource
}

function linesGone(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return ofKind(plainly, 'cart').flatMap(({ resource, version, base, cause, seq }) => {
    const skus = (one: number): readonly string[] | undefined =>
      valueAt(plainly, resource, one)?.lines?.map(({ sku }) => sku)
    const [before, after] = [skus(version - 1), skus(version)]
    if (!before || !after) return []
    const known = base !== undefined && base < version - 1 ? skus(base) : undefined
    const writer = plainly.nodes.find(({ invoked }) => cause.by === 'call' && invoked?.call === cause.call)
    const isGivenUp = valueAt(plainly, resource, version)?.mergedInto !== undefined
    const isWrong = (sku: string, did: 'lost' | 'back', stale: boolean): boolean =>
      writer ? !isAbout(plainly, writer, sku, did) : stale
    const gone = before.filter(
      (sku) => !after.includes(sku) && !isGivenUp && isWrong(sku, 'lost', known?.includes(sku) === false),
    )
    const back = after.filter((sku) => {
      const isBack = between(1, version - 1).some((one) => skus(one)?.includes(sku)) || known?.includes(sku)
      return !before.includes(sku) && isBack && isWrong(sku, 'back', known?.includes(sku) === true)
    })
    return [...gone, ...back].map(() => `${seq} ${resource}`)
  })
}

function isAbout(plainly: Plainly, writer: Plain, sku: string, did: 'lost' | 'back'): boolean {
  const { path = '', body, method } = writer.invoked ?? {}
  if ((body === undefined && method !== 'DELETE') || `${path} ${JSON.stringify(body)}`.includes(sku))
    return true
  const made = wrote(writer)
  if (did === 'lost') {
    const isUnclear = writer.completed?.effect.kind === 'unknown' || !writer.completed
    return path === '/cart' || isUnclear || made.some(([name]) => kindOf(name) === 'order')
  }
  return made.some(([name, version]) => {
    const isAway = kindOf(name) === 'cart' && valueAt(plainly, name, version)?.mergedInto !== undefined
    return (
      path === '/cart/merge' &&
      isAway &&
      valueAt(plainly, name, version - 1)?.lines?.some((line) => line.sku === sku)
    )
  })
}

function moneyGone(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return ofKind(plainly, 'order').flatMap(({ resource, version, seq }) => {
    const order = valueAt(plainly, resource, version)
    if (!order?.payments) return []
    const { status = '', payments } = order
    const ordered = order.total?.minor ?? 0
    const sum = (kind: string): number =>
      payments.reduce((minor, one) => minor + (one.kind === kind ? one.amount.minor : 0), 0)
    const [captured, refunded, held] = [sum('capture'), sum('refund'), sum('authorization') - sum('void')]
    const before = valueAt(plainly, resource, version - 1)?.payments ?? []
    const isUnmade = before.some(
      (one, index) => canonicalJson(one) !== canonicalJson(payments[index] ?? null),
    )
    const isWrong =
      captured > ordered ||
      (['shipped', 'refunded'].includes(status) && captured !== ordered) ||
      refunded > captured ||
      refunded !== (order.refunded?.minor ?? 0) ||
      (status === 'canceled' && held !== 0) ||
      isUnmade
    return isWrong ? [`${seq} ${resource}`] : []
  })
}
