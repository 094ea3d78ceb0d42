import { describe, expect, it } from 'vitest'
import { channels, type EntryOf, kindOf, type Resource } from '#journal'
import { agrees, histories } from '../fixtures/agree.ts'
import type { Dice } from '../fixtures/dice.ts'
import type { History } from '../fixtures/notation.ts'
import { type Plain, Plainly } from '../fixtures/plainly.ts'
import { randomHistory } from '../fixtures/random-history.ts'
import { boundedStaleness } from './bounded-staleness.ts'
import { convergence } from './convergence.ts'
import { recordedVersions } from './recorded-versions.ts'
import { sameContent } from './same-content.ts'

const enough = histories / 100

describe('agrees with its definition on random histories', () => {
  it('bounded-staleness', () =>
    expect(agrees(boundedStaleness, randomHistory, tooOld).broken).toBeGreaterThan(enough))

  it('convergence', () => expect(agrees(convergence, randomHistory, behind).broken).toBeGreaterThan(enough))

  it('recorded-versions', () =>
    expect(agrees(recordedVersions, randomHistory, unaccounted).broken).toBeGreaterThan(enough))

  it('same-content', () => expect(agrees(sameContent, withTwins, apart).broken).toBeGreaterThan(enough))
})

const boundsMs: Readonly<Record<string, number>> = { stock: 60_000, cart: 60_000, order: 300_000 }

/** By the words of the rule, for each thing that a client saw. */
function tooOld(history: History): readonly string[] {
  const plainly = new Plainly(history)
  return plainly.nodes.flatMap((node) => {
    const { invoked, completed } = node
    if (!invoked || completed?.sight !== 'whole') return []
    return completed.observations.flatMap(({ resource, version: seen, asOf }) => {
      const version = seen ?? 0
      const next = plainly.commits().find((one) => one.resource === resource && one.version === version + 1)
      const found: string[] = []
      const current = plainly.versionAt('source', resource, invoked.seq)
      if (
        next &&
        current !== undefined &&
        version < current &&
        isTooOld(plainly, node, resource, version, invoked.at - next.at)
      )
        found.push(`${node.to} ${resource}`)
      const atEnd = plainly.versionAt('source', resource, node.to)
      if (next && atEnd !== undefined && version < atEnd && asOf > next.at)
        found.push(`${node.to} ${resource}`)
      return found
    })
  })
}

function isTooOld(
  plainly: Plainly,
  { invoked, completed }: Plain,
  name: Resource,
  version: number,
  ageMs: number,
): boolean {
  if (!invoked || !completed) return false
  const isBeyondKind = ageMs > (boundsMs[kindOf(name)] ?? Number.POSITIVE_INFINITY)
  const isStale = plainly.entries.some(
    (entry) => entry.kind === 'fault' && entry.outcome === 'stale' && entry.call === invoked.call,
  )
  if (completed.replayOf !== undefined || isStale) return isBeyondKind
  const { channel } = invoked.actor
  const { kind, ms, ttlMs } = plainly.policyAt(channel, name, invoked.seq)
  const allowed = kind === 'immediate' ? 0 : (ms ?? ttlMs ?? Number.POSITIVE_INFINITY)
  const shown = plainly.versionAt(channel, name, invoked.seq) ?? 0
  const isExplained = !invoked.fromSource && kind !== 'immediate' && version >= shown && ageMs <= allowed
  return !isExplained || isBeyondKind
}

/** At the end, each view of each resource. */
function behind(history: History): readonly string[] {
  const plainly = new Plainly(history)
  const end = plainly.entries.at(-1)?.at ?? 0
  const names = new Set(plainly.commits().map(({ resource }) => resource))
  return [...names].flatMap((name) =>
    channels.flatMap((view) => {
      const shown = plainly.versionAt(view, name, Number.POSITIVE_INFINITY)
      const source = plainly.versionAt('source', name, Number.POSITIVE_INFINITY) ?? 0
      if (shown === undefined || shown >= source) return []
      const { kind, ms } = plainly.policyAt(view, name, Number.POSITIVE_INFINITY)
      if (kind === 'cache') return []
      const dueBy = kind === 'lag' ? (ms ?? 0) : 0
      const overdue = plainly
        .commits()
        .filter((one) => one.resource === name && one.version > shown && one.at + dueBy < end)
      const last = overdue.at(-1)
      return last ? [`${last.seq} ${name}`] : []
    }),
  )
}

/** Versions out of line, told before they were there, or not made by the call that says so. */
function unaccounted(history: History): readonly string[] {
  const plainly = new Plainly(history)
  if (plainly.commits().length === 0 && !history.given.base) return []
  const gaps = plainly.commits().flatMap((commit) => {
    const before = plainly
      .commits()
      .findLast((one) => one.resource === commit.resource && one.seq < commit.seq)
    const known = before?.version ?? (history.given.base ? plainly.opening(commit.resource) : undefined)
    return known === undefined || commit.version === known + 1 ? [] : [`${commit.seq} ${commit.resource}`]
  })
  const untrue = plainly.nodes.flatMap(({ completed, invoked, to }) => {
    if (!completed || !invoked) return []
    const told = completed.observations.flatMap(({ resource, version }) => {
      const latest = plainly.versionAt('source', resource, to)
      return latest !== undefined && (version ?? 0) > latest ? [`${to} ${resource}`] : []
    })
    const made = completed.effect.kind === 'committed' ? completed.effect.versions : []
    const unmade = made.flatMap(({ resource, version }) => {
      const isMade = plainly
        .commits()
        .some(
          (one) =>
            one.resource === resource &&
            one.version === version &&
            one.cause.by === 'call' &&
            one.cause.call === invoked.call &&
            one.seq > invoked.seq &&
            one.seq < to,
        )
      return isMade ? [] : [`${to} ${resource}`]
    })
    return [...told, ...unmade]
  })
  return [...gaps, ...untrue]
}

/** A history in which versions are committed twice, answers have bodies, and observations have values. */
function withTwins(dice: Dice): History {
  const { entries, given } = randomHistory(dice)
  return {
    given,
    entries: entries.map((entry) => {
      if (entry.kind === 'commit')
        return { ...entry, version: 1 + dice.upTo(3), value: { of: dice.upTo(2) }, base: 1 }
      if (entry.kind !== 'completed') return entry
      const observations = entry.observations.map((one) => ({
        ...one,
        version: 1,
        asOf: 0,
        ...(dice.chance(0.3) ? { value: dice.upTo(2) } : {}),
      }))
      return { ...entry, observations, ...(dice.chance(0.6) ? { body: dice.pick(['x', 'y']) } : {}) }
    }),
  }
}

/** The first of each is what the others are compared with. */
function apart(history: History): readonly string[] {
  const plainly = new Plainly(history)
  const text = (commit: EntryOf<'commit'>) => JSON.stringify(commit.value)
  const committed = plainly.commits().flatMap((commit) => {
    const first = plainly
      .commits()
      .find(({ resource, version }) => resource === commit.resource && version === commit.version)
    return first && text(first) !== text(commit) ? [`${commit.seq} ${commit.resource}`] : []
  })
  const whole = plainly.nodes
    .filter(({ completed }) => completed?.sight === 'whole')
    .sort((a, b) => a.to - b.to)
  const values = whole.flatMap((node) =>
    (node.completed?.observations ?? []).flatMap(({ resource, version, value, fields }) => {
      const isOwn = ({ completed }: Plain) =>
        completed?.effect.kind === 'committed' &&
        completed.effect.versions.some((one) => one.resource === resource)
      if (value === undefined || fields.length || isOwn(node)) return []
      const first = whole
        .filter((other) => !isOwn(other))
        .flatMap((other) => other.completed?.observations ?? [])
        .find(
          (one) =>
            one.resource === resource &&
            one.version === version &&
            one.value !== undefined &&
            !one.fields.length,
        )
      return first?.value === value ? [] : [`${node.to} ${resource}`]
    }),
  )
  const question = ({ invoked, completed }: Plain) =>
    JSON.stringify([
      invoked?.actor.role,
      invoked?.actor.channel,
      invoked?.actor.shopper,
      completed?.observations.map((one) => [one.resource, one.version, one.asOf, one.fields, one.value]),
    ])
  const asked = whole
    .filter(
      ({ completed }) => completed?.body && completed.effect.kind === 'none' && completed.observations.length,
    )
    .filter(
      ({ invoked }) =>
        !plainly.entries.some((entry) => entry.kind === 'fault' && entry.call === invoked?.call),
    )
    .sort((a, b) => a.from - b.from)
  const bodies = asked.flatMap((node) => {
    const first = asked.find((other) => question(other) === question(node))
    const name = node.completed?.observations[0]?.resource
    return first?.completed?.body === node.completed?.body ? [] : [`${node.to} ${name}`]
  })
  return [...committed, ...values, ...bodies]
}
