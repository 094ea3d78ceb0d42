import { digestText, type Sight } from '#journal'
import { type Met, meet, noPlan, type OutcomeKind } from '#sandbox'
import { answerTo, type Refused } from './answering.ts'
import { befall } from './befall.ts'
import type { Call, Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { deliveryCan } from './deliveries.ts'
import { askedOf } from './idempotency.ts'
import { httpDates } from './known-texts.ts'
import { heldToContract } from './openapi/held-to-contract.ts'
import { endBroken, invoked, noteCompleted } from './operation.ts'
import type { Route } from './route.ts'
import { routeTrie } from './routes/index.ts'
import type { Site } from './site.ts'
import { findRoute } from './trie.ts'
import { quietWire, sightOf, type Wire, wireOf } from './wire.ts'

/** A reply, and the word by which the delivery says what the client got of it. */
export interface Dispatched {
  readonly reply: Reply
  /** What the delivery is to do with it. */
  readonly wire: Wire
  /**
   * Writes the end of the operation; to be called once, when the response has been handed over or lost. Of a reply
   * that a fault has spoilt the client gets no more than is left of it, whatever the sight.
   */
  completed(sight: Sight): void
}

/**
 * Serves one call at a site: finds the route, journals the operation, asks the world which fault befalls it, runs the
 * handler. `refused` holds the answers that are found before; what is beyond the limits no fault befalls. `can` is what the
 * delivery can let befall it, by default what needs no wire.
 *
 * Never throws: what breaks in here is ours, is answered 500 and ends the episode as an error.
 */
export function dispatch(
  site: Site,
  caller: Caller,
  call: Call,
  refused: Refused = {},
  can: ReadonlySet<OutcomeKind> = deliveryCan.values,
): Dispatched {
  try {
    const match = findRoute(routeTrie, call.method, call.path)
    const number = invoked(site, caller, call, match)
    const plan =
      match.kind === 'found' && !refused.beyond
        ? meet(site.world, metOf(caller, call, number, match.route), can)
        : noPlan
    const asked = { site, caller, call, number, match, refused }
    const befallen = befall(site.world, plan, (under) => heldToContract(asked, answerTo(asked, under)))
    const { answer, best } = befallen
    const reply = dated(site, answer.reply, plan.headers)
    return {
      reply,
      wire: wireOf(site, befallen, plan.delayMs),
      completed(sight) {
        try {
          noteCompleted(site, caller, number, reply, answer, sightOf(sight, best))
        } catch (error) {
          endBroken(site, error)
        }
      },
    }
  } catch (error) {
    return { reply: dated(site, endBroken(site, error)), wire: quietWire, completed: () => {} }
  }
}

/** What a fault sees of a call. */
function metOf(caller: Caller, call: Call, number: number, route: Route): Met {
  const { role, channel, shopper } = caller
  const met: Met & { shopper?: string } = {
    call: number,
    system: route.system,
    route: route.name,
    method: call.method,
    role,
    channel,
    hasToken: shopper !== undefined,
    // Faults remember what was asked: of a password or a token no more than that it was the same one.
    asked: () => (route.confidential ? digestText(askedOf(call)) : askedOf(call)),
  }
  if (shopper !== undefined) met.shopper = shopper
  return met
}

/** The reply with the world's time: bots that look at a clock look at this one. */
function dated({ world }: Site, reply: Reply, more: Reply['headers'] = undefined): Reply {
  const date = httpDates.textOf(world.now)
  if (more !== undefined || !Object.isFrozen(reply)) return withDate(reply, date, more)
  const before = lastDated.get(reply)
  if (before?.headers?.date === date) return before
  const after = withDate(reply, date)
  lastDated.set(reply, after)
  return after
}

/** Of replies that are given again and again, as they were dated last. */
const lastDated = new WeakMap<Reply, Reply>()

function withDate(reply: Reply, date: string, more?: Reply['headers']): Reply {
  return { ...reply, headers: { date, ...more, ...reply.headers } }
}
