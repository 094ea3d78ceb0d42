import { setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A shopper's wish to be told when a SKU can be had again. */
export interface RestockNotification {
  readonly id: string
  readonly shopper: string
  readonly sku: string
}

const machine = setup({
  types: {} as {
    context: RestockNotification
    events: { type: 'notify' } | { type: 'cancel' }
    input: RestockNotification
  },
}).createMachine({
  id: 'restock-notification',
  context: ({ input }) => input ?? { id: '', shopper: '', sku: '' },
  initial: 'waiting',
  states: { waiting: { on: { notify: 'notified', cancel: 'canceled' } }, notified: {}, canceled: {} },
})

export const restockNotificationType: EntityType = {
  kind: 'restock-notification',
  machine,
  value: ({ state, context }) => ({ ...(context as RestockNotification), status: state }),
}
