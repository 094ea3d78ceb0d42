import Type, { type Static } from 'typebox'
import {
  armTrigger,
  type Condition,
  disarmTrigger,
  type FaultSetting,
  readSetting,
  switchOn,
  type World,
  waitingTriggers,
} from '#sandbox'
import { problem } from '../../problem.ts'
import { EventWish, happen, wrongEvent } from '../event.ts'
import type { HostedWorld } from '../hosted-world.ts'
import { invalid, type Mistake, nearest } from '../mistakes.ts'
import { exactly, Name } from '../parts.ts'
import type { AdminRoute } from '../route.ts'
import { attempt } from '../switches.ts'

const FaultWish = exactly({ switchOn: Type.Object({}) })
const Happening = Type.Union([EventWish, FaultWish])
const TriggerWish = exactly({
  name: Name,
  when: Type.Object({ kind: Type.String() }, { description: 'what it waits for; see sandbox/triggers' }),
  happens: Type.Array(Happening, { minItems: 1, maxItems: 20 }),
  times: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})
type Happening = Static<typeof Happening>
type TriggerWish = Static<typeof TriggerWish>

/** What happens right behind an entry of the journal, before the next call is served. */
export const triggerRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/triggers',
    does: 'Lists the triggers that wait, and what those that have fired have done.',
    handle({ params }, worlds) {
      const { world, fired } = worlds.get(params.world ?? '')
      return { status: 200, json: { waiting: waitingTriggers(world), fired } }
    },
  },
  {
    name: 'POST /worlds/{world}/triggers',
    does: 'Arms a trigger: when the condition is met, these things happen, each a command or a fault to switch on.',
    input: TriggerWish,
    handle({ params, body }, worlds) {
      const hosted = worlds.get(params.world ?? '')
      const { world } = hosted
      const wish = body as TriggerWish
      const wrong = wish.happens.flatMap((one, index) => wrongHappening(hosted, one, `/happens/${index}`))
      if (wrong.length) return invalid(wrong)
      const refused = attempt('', () => arm(hosted, world, wish))
      if (refused.length) return invalid(refused)
      return { status: 201, json: waitingTriggers(world).find(({ name }) => name === wish.name) }
    },
  },
  {
    name: 'DELETE /worlds/{world}/triggers/{trigger}',
    does: 'Takes a trigger back.',
    handle({ params }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const { trigger = '' } = params
      const names = waitingTriggers(world).map(({ name }) => name)
      if (!names.includes(trigger)) {
        const detail = `no trigger called ${trigger.slice(0, 80)} waits${nearest(trigger, names)}`
        return problem(404, 'admin/unknown-trigger', detail)
      }
      disarmTrigger(world, trigger)
      return { status: 204 }
    },
  },
]

function arm(hosted: HostedWorld, world: World, { name, when, happens, times = 1 }: TriggerWish): void {
  armTrigger(world, {
    name,
    when: when as Condition,
    times,
    happens: () => {
      const outcomes = happens.map((one) => outcomeOf(hosted, world, one))
      hosted.noteFired({ trigger: name, at: world.now, outcomes })
    },
  })
}

function outcomeOf(hosted: HostedWorld, world: World, happening: Happening): unknown {
  if ('command' in happening) return happen(world, hosted.cast, happening)
  return { kind: 'on', fault: switchOn(world, happening.switchOn as FaultSetting) }
}

/** What makes no sense is said when the trigger is armed, not when it fires. */
function wrongHappening({ cast }: HostedWorld, happening: Happening, at: string): readonly Mistake[] {
  if ('command' in happening) return wrongEvent(cast, happening, at)
  return attempt(`${at}/switchOn`, () => void readSetting(happening.switchOn))
}
