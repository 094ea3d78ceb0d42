import type { EntryOf } from '#journal'
import { type Sighting, unexplained } from '../anomaly.ts'
import type { Check } from '../check.ts'
import { moved, type OrderShape, orderOf } from '../shapes.ts'
import { witnessOfCommit } from '../telling.ts'
import type { Walk } from '../walk.ts'

/** States of an order of which everything was shipped: then all of it is paid. */
const allShipped: ReadonlySet<string> = new Set([
  ...['shipped', 'outForDelivery', 'delivered', 'deliveryFailed', 'returnRequested', 'returned', 'refunded'],
])

/** Holds when, in every version of every order, the money adds up, and no payment that was made is unmade. */
export const money: Check = {
  name: 'money',
  rule: 'captured = ordered = refunded + kept: nothing is captured that was not ordered, or paid back that was not captured',
  source:
    'Bailis et al. 2014, Coordination avoidance in database systems, section 5 (invariants); design, section 5',
  requires: ['commit'],
  *find(walk) {
    const { trace, values } = walk
    for (const place of trace.commits) {
      if (trace.kinds[trace.resourceAt[place] as number] !== 'order') continue
      const { version } = trace.entry(place) as EntryOf<'commit'>
      const order = orderOf(values.at(place))
      if (!order) {
        const resource = trace.name(trace.resourceAt[place] as number)
        yield {
          resource,
          place,
          undecided: 'the journal does not hold the money of the order',
          wouldDecide: 'a journal with the values of all its commits',
        }
        continue
      }
      const before = orderOf(values.of(trace.resourceAt[place] as number, version - 1))
      const wrong = faultOf(order) ?? (before && unmade(before, order))
      if (wrong) yield sighting(walk, place, wrong)
    }
  },
}

function faultOf(order: OrderShape): string | undefined {
  const { status, totalMinor, refundedMinor } = order
  const [captured, refunded] = [moved(order, 'capture'), moved(order, 'refund')]
  const held = moved(order, 'authorization') - moved(order, 'void')
  if (captured > totalMinor) return `${captured} captured of ${totalMinor} ordered`
  if (allShipped.has(status) && captured !== totalMinor)
    return `${captured} captured of ${totalMinor}, though it is ${status}`
  if (refunded > captured) return `${refunded} paid back of ${captured} captured`
  if (refunded !== refundedMinor) return `${refundedMinor} said to be paid back, and ${refunded} was`
  return status === 'canceled' && held !== 0 ? `${held} held or paid, though it is canceled` : undefined
}

/** What was paid stays on record. */
function unmade(before: OrderShape, after: OrderShape): string | undefined {
  const gone = before.payments.findIndex(({ kind, minor }, index) => {
    const now = after.payments[index]
    return now?.kind !== kind || now.minor !== minor
  })
  const payment = before.payments[gone]
  return payment && `the ${payment.kind} of ${payment.minor} no longer on record`
}

function sighting(walk: Walk, place: number, wrong: string): Sighting {
  const { trace } = walk
  const { resource, version } = trace.entry(place) as EntryOf<'commit'>
  return {
    resource,
    place,
    explanation: unexplained,
    report: () => ({
      charged: 'sandbox',
      witnesses: [witnessOfCommit(walk, place)],
      sentence: `Version ${version} of ${resource} has ${wrong}.`,
      wouldHavePassed: 'payments that add up to what was ordered',
    }),
  }
}
