import { assign, setup } from 'xstate'
import { minuteOf } from '../derived/local-day.ts'
import type { EntityType } from '../entity-type.ts'
import type { Store } from '../schemas/store.ts'

export type { Store }

type StoreAtRest = Omit<Store, 'status'>

type StoreEvent =
  | { type: 'change hours'; opens: string; closes: string }
  | { type: 'close' }
  | { type: 'reopen' }

const noStore: StoreAtRest = { id: '', name: '', city: '', postcode: '', opens: '', closes: '', days: [] }

/** A store: its hours may change, and it may close out of turn and open again. What time it is, a store does not know. */
const machine = setup({
  types: {} as { context: StoreAtRest; events: StoreEvent; input: StoreAtRest },
  guards: {
    areHours: ({ event }) => event.type === 'change hours' && [event.opens, event.closes].every(isTimeOfDay),
  },
  actions: {
    takeHours: assign(({ event }) =>
      event.type === 'change hours' ? { opens: event.opens, closes: event.closes } : {},
    ),
  },
}).createMachine({
  id: 'store',
  context: ({ input }) => input ?? noStore,
  initial: 'trading',
  on: { 'change hours': { guard: 'areHours', actions: 'takeHours' } },
  states: { trading: { on: { close: 'closed' } }, closed: { on: { reopen: 'trading' } } },
})

function isTimeOfDay(text: unknown): boolean {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text) && minuteOf(text) !== undefined
}

export const storeType: EntityType = {
  kind: 'store',
  machine,
  value: ({ state, context }): Store => ({ ...(context as StoreAtRest), status: state as Store['status'] }),
}
