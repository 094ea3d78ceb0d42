import { faults, orderStates, presets, ticketStates, viewPolicyKinds } from '#sandbox'
import { commandTypes } from '../commands/index.ts'
import { factTypes } from '../facts/index.ts'
import type { AdminRoute } from '../route.ts'

/** What there is to choose from when a world is made, and what can be done in one. */
export const shopRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /presets',
    does: 'Lists the shops, the kinds of fact, the faults and the policies that a world can be made of.',
    handle: () => ({
      status: 200,
      json: {
        shops: presets.map(({ name, title, currency, utcOffsetMinutes, epoch }) => ({
          ...{ name, title, currency, utcOffsetMinutes, epoch },
        })),
        facts: Object.entries(factTypes).map(([fact, { does, schema }]) => ({ fact, does, schema })),
        faults: faults.map(({ name, does, parameters, scope = {} }) => ({
          ...{ fault: name, does, parameters, scope },
        })),
        viewPolicies: viewPolicyKinds,
        orderStates,
        ticketStates,
      },
    }),
  },
  {
    name: 'GET /commands',
    does: 'Lists what can happen in a shop from outside, with the JSON Schemas of the inputs.',
    handle: () => ({
      status: 200,
      json: {
        commands: Object.entries(commandTypes).map(([command, { does, schema }]) => ({
          ...{ command, does, input: schema },
        })),
      },
    }),
  },
]
