import { setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** The agents' desk: whether a person can take a chat over now. */
export interface Desk {
  readonly id: string
  readonly opens: string
  readonly closes: string
}

const machine = setup({
  types: {} as { context: Desk; events: { type: 'open' } | { type: 'close' }; input: Desk },
}).createMachine({
  id: 'desk',
  context: ({ input }) => input ?? { id: '', opens: '', closes: '' },
  initial: 'open',
  states: { open: { on: { close: 'closed' } }, closed: { on: { open: 'open' } } },
})

export const deskType: EntityType = {
  kind: 'desk',
  machine,
  value: ({ state, context }) => ({ ...(context as Desk), status: state }),
}
