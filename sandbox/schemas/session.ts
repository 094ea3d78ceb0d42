import Type from 'typebox'
import { Channel } from '../journal/index.ts'
import { sessionStates } from '../sessions/machine.ts'
import { exactly, Instant, Quantity, Text } from './parts.ts'

export const SessionValue = exactly({
  id: Text,
  channel: Channel,
  guest: Text,
  since: Instant,
  shopper: Type.Optional(Text),
  failures: Type.Optional(Quantity),
  status: Type.Enum([...sessionStates]),
})
