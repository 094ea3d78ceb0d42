import Type from 'typebox'
import { exactly, Text } from './parts.ts'

/** A time of day, as a sign on the door says it. */
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })

export const DeskValue = exactly({
  id: Text,
  opens: TimeOfDay,
  closes: TimeOfDay,
  status: Type.Enum(['open', 'closed']),
})

export const HandOffValue = exactly({
  id: Text,
  shopper: Text,
  topic: Text,
  status: Type.Enum(['waiting', 'takenOver', 'ended']),
})

export const RestockNotificationValue = exactly({
  id: Text,
  shopper: Text,
  sku: Text,
  status: Type.Enum(['waiting', 'notified', 'canceled']),
})
