import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A shopper's wish to be told when a SKU can be had again. */
export interface RestockNotification {
  readonly id: string
  readonly shopper: string
  readonly sku: string
  /** World time at which the shopper was told. */
  readonly notifiedAt?: number
}

/** While the shopper has not been told, `notifiedAt` is undefined. */
type AtRest = Omit<RestockNotification, 'notifiedAt'> & { readonly notifiedAt?: number | undefined }

type NotificationEvent = { type: 'notify'; at: number } | { type: 'cancel' } | { type: 'ask again' }

/** A shopper is told once; who wants to be told again asks again. */
const machine = setup({
  types: {} as { context: AtRest; events: NotificationEvent; input: RestockNotification },
  guards: {
    hasTime: ({ event }) => event.type === 'notify' && Number.isSafeInteger(event.at) && event.at >= 0,
  },
  actions: {
    noteTime: assign({ notifiedAt: ({ event }) => (event.type === 'notify' ? event.at : undefined) }),
    forgetTime: assign({ notifiedAt: undefined }),
  },
}).createMachine({
  id: 'restock-notification',
  context: ({ input }) => input ?? { id: '', shopper: '', sku: '' },
  initial: 'waiting',
  states: {
    waiting: {
      on: { notify: { guard: 'hasTime', target: 'notified', actions: 'noteTime' }, cancel: 'canceled' },
    },
    notified: { on: { 'ask again': { target: 'waiting', actions: 'forgetTime' } } },
    canceled: { on: { 'ask again': 'waiting' } },
  },
})

export const restockNotificationType: EntityType = {
  kind: 'restock-notification',
  machine,
  value: ({ state, context }) => {
    const { notifiedAt, ...wish } = context as AtRest
    return { ...wish, ...(notifiedAt === undefined ? {} : { notifiedAt }), status: state }
  },
}
