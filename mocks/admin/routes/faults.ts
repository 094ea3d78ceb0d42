import Type from 'typebox'
import { type FaultSetting, faultsOf, switchOff, switchOn, type World } from '#sandbox'
import { problem } from '../../problem.ts'
import { invalid, nearest } from '../mistakes.ts'
import type { AdminRoute } from '../route.ts'
import { attempt } from '../switches.ts'

/** Faults, on and off. */
export const faultRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds/{world}/faults',
    does: 'Lists the faults that were switched on, with their counters.',
    handle: ({ params }, worlds) => ({
      status: 200,
      json: { faults: faultsShown(worlds.get(params.world ?? '').world) },
    }),
  },
  {
    name: 'POST /worlds/{world}/faults',
    does: 'Switches a fault on.',
    input: Type.Object({
      fault: Type.String(),
      parameters: Type.Optional(Type.Object({})),
      scope: Type.Optional(Type.Object({})),
      ends: Type.Optional(Type.Object({})),
    }),
    handle({ params, body }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      let id = ''
      const wrong = attempt('', () => {
        id = switchOn(world, body as FaultSetting)
      })
      if (wrong.length) return invalid(wrong)
      return { status: 201, json: faultsShown(world).find((one) => one.id === id) }
    },
  },
  {
    name: 'DELETE /worlds/{world}/faults/{fault}',
    does: 'Switches a fault off, by its id.',
    handle({ params }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const { fault = '' } = params
      const ids = world.state.faults.map(({ id }) => id)
      if (!ids.includes(fault)) {
        const detail = `no fault has the id ${fault.slice(0, 80)}${nearest(fault, ids)}`
        return problem(404, 'admin/unknown-fault', detail)
      }
      switchOff(world, fault)
      return { status: 200, json: faultsShown(world).find(({ id }) => id === fault) }
    },
  },
]

function faultsShown(world: World) {
  const settings = new Map(world.state.faults.map((one) => [one.id, one]))
  return faultsOf(world).map((count) => {
    const { parameters, scope, since, until, off } = settings.get(count.id) ?? {}
    return { ...count, parameters, scope, since, until, off }
  })
}
