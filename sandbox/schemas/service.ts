import Type from 'typebox'
import { handOffStates } from '../desk/hand-off-machine.ts'
import { exactly, Instant, Text, TimeOfDay } from './parts.ts'

export const DeskValue = exactly({
  id: Text,
  opens: TimeOfDay,
  closes: TimeOfDay,
  /** An agent is free for the next chat after that many ms. */
  paceMs: Type.Integer({ minimum: 1 }),
  /** Chats that wait, and the world time at which the last of them has its turn. */
  queue: Type.Integer({ minimum: 0 }),
  lastTurnAt: Type.Optional(Instant),
  status: Type.Enum(['open', 'closed']),
})

export const HandOffValue = exactly({
  id: Text,
  shopper: Text,
  topic: Text,
  askedAt: Instant,
  /** When it has its turn. */
  expectedAt: Instant,
  agent: Type.Optional(Text),
  takenOverAt: Type.Optional(Instant),
  status: Type.Enum(handOffStates),
})

export const RestockNotificationValue = exactly({
  id: Text,
  shopper: Text,
  sku: Text,
  notifiedAt: Type.Optional(Instant),
  status: Type.Enum(['waiting', 'notified', 'canceled']),
})
