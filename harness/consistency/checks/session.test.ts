import { describe, expect, it } from 'vitest'
import { channels, kindOf, type Resource } from '#journal'
import { agrees, histories } from '../fixtures/agree.ts'
import type { History } from '../fixtures/notation.ts'
import { type Plain, Plainly, read, saw, wrote } from '../fixtures/plainly.ts'
import { randomHistory, randomJointHistory } from '../fixtures/random-history.ts'
import { causalJoins } from './causal-joins.ts'
import { monotonicReads } from './monotonic-reads.ts'
import { monotonicStock } from './monotonic-stock.ts'
import { monotonicWrites } from './monotonic-writes.ts'
import { readYourWrites } from './read-your-writes.ts'
import { writesFollowReads } from './writes-follow-reads.ts'

/** Histories in which there is something to find: fewer would prove nothing. */
const enough = histories / 100

describe('agrees with its definition on random histories', () => {
  it('read-your-writes', () =>
    expect(agrees(readYourWrites, randomHistory, shortOfWrites).broken).toBeGreaterThan(enough))

  it('monotonic-reads', () =>
    expect(
      agrees(monotonicReads, randomHistory, (history) => shortOfReads(history, false)).broken,
    ).toBeGreaterThan(enough))

  it('monotonic-stock', () =>
    expect(
      agrees(monotonicStock, randomHistory, (history) => shortOfReads(history, true)).broken,
    ).toBeGreaterThan(enough))

  it('monotonic-writes', () =>
    expect(
      agrees(monotonicWrites, randomHistory, (history) => earlyWrites(history, 'writes')).broken,
    ).toBeGreaterThan(enough))

  it('writes-follow-reads', () =>
    expect(
      agrees(writesFollowReads, randomHistory, (history) => earlyWrites(history, 'reads')).broken,
    ).toBeGreaterThan(enough))

  it('causal-joins', () =>
    expect(agrees(causalJoins, randomJointHistory, tornApart).broken).toBeGreaterThan(enough))
})

/** A read, or the greatest version of a claim, below what an earlier operation of its session had written. */
function shortOfWrites(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return plainly.nodes.flatMap((node) =>
    readsOf(node).flatMap(([name, version]) => {
      const isShort = plainly
        .earlier(node)
        .some((other) => wrote(other).some(([of, written]) => of === name && written > version))
      return isShort ? [`${node.to} ${name}`] : []
    }),
  )
}

/** What is held against the floors of a session: what was read, or of a claim the greatest version that it may mean. */
function readsOf(node: Plain): readonly (readonly [Resource, number])[] {
  const { told } = node
  const greatest = told?.versions.at(-1)
  if (told) return greatest === undefined ? [] : [[told.resource, greatest]]
  return read(node)
}

/**
 * A read or a claim that no choice of versions for the claims before it allows: each claim means one of its versions, and
 * nothing goes back along what is known to precede. All choices are tried. A claim for which there is none means nothing.
 */
function shortOfReads(history: History, shoppersStock: boolean): readonly string[] {
  const plainly = new Plainly(history)
  const meant = new Set<Plain>()
  const short: string[] = []
  for (const node of [...plainly.nodes].sort((a, b) => a.to - b.to)) {
    const isShoppers = node.session?.startsWith('shopper ') === true
    for (const [name, version] of readsOf(node)) {
      const earlier = plainly.earlier(node)
      const claims = earlier.filter((other) => meant.has(other) && other.told?.resource === name)
      const floors = choicesOf(plainly, claims, name).map((choice) =>
        Math.max(readBefore(earlier, name), ...claims.map((claim) => choice.get(claim) ?? 0)),
      )
      const written = writtenBefore(earlier, name)
      if (node.told?.versions.some((one) => one >= written && floors.some((floor) => one >= floor)))
        meant.add(node)
      if (floors.some((floor) => version >= floor)) continue
      if ((isShoppers && kindOf(name) === 'stock') === shoppersStock) short.push(`${node.to} ${name}`)
    }
  }
  return short
}

/** Every way to let each claim mean one of its versions that goes back nowhere. */
function choicesOf(
  plainly: Plainly,
  claims: readonly Plain[],
  name: Resource,
): readonly ReadonlyMap<Plain, number>[] {
  let choices: ReadonlyMap<Plain, number>[] = [new Map()]
  for (const claim of claims)
    choices = choices.flatMap((choice) =>
      (claim.told?.versions ?? []).map((version) => new Map([...choice, [claim, version]])),
    )
  return choices.filter((choice) =>
    claims.every((claim) => {
      const earlier = plainly.earlier(claim)
      const floor = Math.max(readBefore(earlier, name), writtenBefore(earlier, name))
      const mine = choice.get(claim) ?? 0
      return mine >= floor && earlier.every((other) => (choice.get(other) ?? 0) <= mine)
    }),
  )
}

function readBefore(earlier: readonly Plain[], name: Resource): number {
  return Math.max(
    -1,
    ...earlier.flatMap((other) => read(other).flatMap(([of, version]) => (of === name ? [version] : []))),
  )
}

function writtenBefore(earlier: readonly Plain[], name: Resource): number {
  return Math.max(
    -1,
    ...earlier.flatMap((other) => wrote(other).flatMap(([of, version]) => (of === name ? [version] : []))),
  )
}

type Deed = (node: Plain) => readonly (readonly [Resource, number])[]

/** A write no later than what an operation before it had read or written, at the source or on a view. */
function earlyWrites(history: History, of: 'reads' | 'writes'): readonly string[] {
  const plainly = new Plainly(history)
  const meant = leastMeant(plainly)
  const deed: Deed = (node) => {
    if (of === 'writes') return wrote(node)
    const version = meant.get(node)
    return node.told && version !== undefined ? [[node.told.resource, version]] : read(node)
  }
  const atSource = plainly.nodes.flatMap((node) =>
    wrote(node).flatMap(([name, version]) => {
      const isEarly = plainly
        .earlier(node)
        .some((other) => deed(other).some(([of, known]) => of === name && known >= version))
      return isEarly ? [`${node.to} ${name}`] : []
    }),
  )
  return [...atSource, ...earlyOnViews(plainly, deed)]
}

/** Each view, each time it takes over versions of a write: what of what the writer knew does it lack? */
function earlyOnViews(plainly: Plainly, deed: Deed): readonly string[] {
  return plainly.entries.flatMap((entry) => {
    const views = entry.kind === 'commit' ? channels.filter((view) => entry.shown?.includes(view)) : []
    if (entry.kind === 'applied') views.push(entry.view)
    if (entry.kind !== 'commit' && entry.kind !== 'applied') return []
    return views.flatMap((view) => {
      const before = plainly.versionAt(view, entry.resource, entry.seq)
      if (before === undefined) return []
      const versions = Array.from(
        { length: Math.max(0, entry.version - before) },
        (_none, more) => before + 1 + more,
      )
      return versions.flatMap((version) =>
        lacking(plainly, view, entry.resource, version, entry.seq, deed).map(
          (name) => `${entry.seq} ${name}`,
        ),
      )
    })
  })
}

function lacking(
  plainly: Plainly,
  view: 'chat' | 'web' | 'app',
  name: Resource,
  version: number,
  seq: number,
  deed: Deed,
): readonly Resource[] {
  const commit = plainly.commits().find((one) => one.resource === name && one.version === version)
  if (commit?.cause.by !== 'call') return []
  const { call } = commit.cause
  const writer = plainly.nodes.find((node) => node.invoked?.call === call)
  if (!writer?.session || writer.completed?.effect.kind !== 'committed') return []
  return touchedFor(plainly, writer, seq).filter((other) => {
    if (other === name) return false
    const shows = plainly.versionAt(view, other, seq + 1)
    const source = plainly.versionAt('source', other, seq + 1)
    const known = plainly.earlier(writer).flatMap((one) => deed(one).filter(([of]) => of === other))
    if (shows === undefined || source === undefined || shows >= source) return false
    return known.some(([, least]) => least > shows)
  })
}

/** What the writer's session has touched, by then, for the same shopper. */
function touchedFor(plainly: Plainly, writer: Plain, seq: number): readonly Resource[] {
  const ofSame = plainly.nodes.filter(
    (node) =>
      node.to < seq &&
      node.session === writer.session &&
      node.invoked &&
      node.invoked.actor.shopper === writer.invoked?.actor.shopper,
  )
  return [...new Set(ofSame.flatMap((node) => [...saw(node), ...wrote(node)].map(([name]) => name)))]
}

/** The least version that each claim may mean, if it may mean any: that counts as read. */
function leastMeant(plainly: Plainly): ReadonlyMap<Plain, number> {
  const least = new Map<Plain, number>()
  for (const node of [...plainly.nodes].sort((a, b) => a.to - b.to)) {
    const name = node.told?.resource
    if (name === undefined) continue
    const claims = plainly.earlier(node).filter((other) => least.has(other) && other.told?.resource === name)
    const choices = choicesOf(plainly, [...claims, node], name).map((choice) => choice.get(node) ?? 0)
    if (choices.length) least.set(node, Math.min(...choices))
  }
  return least
}

/** A read that lacks what was committed along with something that its session had read. */
function tornApart(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return plainly.nodes.flatMap((node) => {
    const earlier = plainly.earlier(node)
    return readsOf(node).flatMap(([name, version]) => {
      const own = Math.max(readBefore(earlier, name), writtenBefore(earlier, name))
      if (version < own) return []
      const isTorn = earlier.some((other) =>
        saw(other).some(([of, seen]) =>
          groupsOf(plainly).some((group) => {
            const [along, needed] = [group.get(of), group.get(name)]
            return (
              of !== name &&
              kindOf(of) !== 'stock' &&
              along !== undefined &&
              needed !== undefined &&
              along <= seen &&
              needed > version
            )
          }),
        ),
      )
      return isTorn ? [`${node.to} ${name}`] : []
    })
  })
}

/** What each call made of each resource, in the end. */
function groupsOf(plainly: Plainly): readonly ReadonlyMap<Resource, number>[] {
  const calls = new Set(plainly.commits().flatMap(({ cause }) => (cause.by === 'call' ? [cause.call] : [])))
  return [...calls].map((call) => {
    const made = plainly.commits().filter(({ cause }) => cause.by === 'call' && cause.call === call)
    return new Map(made.map(({ resource, version }) => [resource, version]))
  })
}
