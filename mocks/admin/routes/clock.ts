import Type, { type Static } from 'typebox'
import { Resource } from '#journal'
import {
  armTrigger,
  type Condition,
  checkedCondition,
  disarmTrigger,
  nextDue,
  type RunResult,
  runUntil,
  type World,
} from '#sandbox'
import { durationMs } from '../duration.ts'
import type { HostedWorld } from '../hosted-world.ts'
import { invalid } from '../mistakes.ts'
import { exactly } from '../parts.ts'
import { Refused } from '../refused.ts'
import type { AdminRoute } from '../route.ts'
import { sameJson } from '../same-json.ts'
import { attempt } from '../switches.ts'
import { ClockWish } from '../wish.ts'
import { clockOf } from '../worlds.ts'

/** A clock may be moved so far at once: ten years. */
const longestMs = 10 * 366 * 86_400_000

const Span = Type.Union([
  Type.Integer({ minimum: 0, maximum: longestMs, description: 'world ms' }),
  Type.String({ maxLength: 60, description: 'a duration (ISO 8601), such as PT90S or P1DT2H' }),
])
const MostEvents = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }))
const AdvanceWish = exactly({ by: Span, limitEvents: MostEvents })
type AdvanceWish = Static<typeof AdvanceWish>

const RunWish = exactly({
  until: Type.Union([
    exactly({
      resource: Resource,
      is: Type.Object({}, { description: 'members of its value at the source, and what they are to be' }),
    }),
    Type.Object({ kind: Type.String() }, { description: 'a condition, as a trigger has it' }),
  ]),
  within: Type.Optional(Span),
  limitEvents: MostEvents,
})
type RunWish = Static<typeof RunWish>

/** Time. */
export const clockRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/clock',
    does: 'Tells the time of a world, its mode, and when the next thing happens of itself.',
    handle: ({ params }, worlds) => ({ status: 200, json: clockShown(worlds.get(params.world ?? '')) }),
  },
  {
    name: 'POST /worlds/{world}/clock/advance',
    does: 'Moves the clock forward; what falls due happens, each thing at its own instant.',
    input: AdvanceWish,
    handle({ params, body }, worlds) {
      const { by, limitEvents } = body as AdvanceWish
      const limitMs = spanMs(by, '/by')
      return moved(worlds.get(params.world ?? ''), () => false, { limitMs, ...limit(limitEvents) })
    },
  },
  {
    name: 'POST /worlds/{world}/clock/run',
    does: 'Lets time pass until something holds of a resource or a condition is met, and stops right behind that.',
    input: RunWish,
    handle({ params, body }, worlds) {
      const { until, within = 30 * 86_400_000, limitEvents } = body as RunWish
      const hosted = worlds.get(params.world ?? '')
      const bounds = { limitMs: spanMs(within, '/within'), ...limit(limitEvents) }
      if ('is' in until) {
        const { resource, is } = until
        return moved(hosted, (world) => holds(world.source<object>(resource)?.value, is), bounds)
      }
      return untilMet(hosted, until, bounds)
    },
  },
  {
    name: 'PUT /worlds/{world}/clock/mode',
    does: 'From now on the clock is frozen, follows the wall’s, or runs at a factor of it.',
    input: ClockWish,
    handle({ params, body }, worlds) {
      const hosted = worlds.get(params.world ?? '')
      hosted.clock.setMode(clockOf(body as ClockWish))
      return { status: 200, json: clockShown(hosted) }
    },
  },
]

function clockShown(hosted: HostedWorld): Readonly<Record<string, unknown>> {
  const { world, clock } = hosted
  const due = nextDue(world)
  return {
    now: world.now,
    time: new Date(world.now).toISOString(),
    epoch: world.state.epoch,
    mode: clock.mode,
    ...(due === undefined ? {} : { nextDue: due }),
  }
}

function spanMs(span: number | string, at: string): number {
  const ms = typeof span === 'number' ? span : durationMs(span)
  if (ms !== undefined && ms <= longestMs) return ms
  throw new Refused(invalid([{ at, why: `is no duration, or longer than ten years: ${span}` }]))
}

function limit(limitEvents: number | undefined): { limitEvents?: number } {
  return limitEvents === undefined ? {} : { limitEvents }
}

type Bounds = Parameters<typeof runUntil>[2]

function moved(hosted: HostedWorld, until: (world: World) => boolean, bounds: Bounds) {
  const result: RunResult = runUntil(hosted.world, until, bounds)
  hosted.clock.wasMoved()
  return { status: 200, json: { ...result, time: new Date(result.at).toISOString() } }
}

/** The members are there, as deep as they are named. */
function holds(value: unknown, is: object): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(is).every(
    ([member, wanted]) =>
      Object.hasOwn(value, member) && sameJson((value as Record<string, unknown>)[member], wanted),
  )
}

const runsUntil = 'the admin API runs until'

/** Waits for a condition by a trigger: it is met by an entry of the journal. */
function untilMet(hosted: HostedWorld, until: object, bounds: Bounds) {
  const { world } = hosted
  let met = false
  let when: Condition | undefined
  const wrong = attempt('/until', () => {
    when = checkedCondition(until)
  })
  if (!when) return invalid(wrong)
  armTrigger(world, {
    name: runsUntil,
    when,
    happens: () => {
      met = true
    },
  })
  try {
    return moved(hosted, () => met, bounds)
  } finally {
    disarmTrigger(world, runsUntil)
  }
}
