import Type from 'typebox'
import { exactly, Text } from './parts.ts'

export const ShopperValue = exactly({
  id: Text,
  name: Text,
  email: Type.String({ pattern: '^[a-z0-9.]+@example\\.com$' }),
  city: Text,
  postcode: Type.String({ pattern: '^\\d{5}$' }),
  consent: Type.Optional(exactly({ personalization: Type.Boolean(), marketing: Type.Boolean() })),
})
