import Type from 'typebox'
import type { Contract } from '../contract.ts'
import { eventTypeNames } from '../push/event-types.ts'
import { exactly, Time } from '../shown.ts'

const path = { id: 'the id of a webhook' }
const refusals = ['webhooks/unknown']
const Events = Type.Array(Type.Enum([...eventTypeNames]), {
  minItems: 1,
  description: `a list of some of ${eventTypeNames.join(', ')}`,
})
const members = {
  id: Type.String(),
  url: Type.String(),
  events: Events,
  status: Type.Enum(['enabled', 'disabled']),
  reason: Type.Optional(Type.String()),
  createdAt: Time,
  rotatedAt: Type.Optional(Time),
  failingSince: Type.Optional(Time),
}
const Secret = Type.String({
  description: 'by which what is sent is signed (Standard Webhooks); told here only',
})
const Webhook = exactly(members)

export const listWebhooks = {
  summary: 'Lists where the shop sends what it tells by itself',
  answers: { 200: exactly({ items: Type.Array(Webhook), total: Type.Integer({ minimum: 0 }) }) },
} satisfies Contract

export const subscribeWebhook = {
  summary: 'Has the shop send events to an address',
  body: Type.Object(
    { url: Type.String({ description: 'an absolute URL' }), events: Events },
    { additionalProperties: false, description: 'a JSON object with url and events' },
  ),
  answers: { 201: exactly({ ...members, secret: Secret }) },
  invalid: ['webhooks/invalid'],
  refusals: ['webhooks/too-many'],
} satisfies Contract

export const readWebhook = {
  summary: 'Shows a webhook, and whether it gets through',
  path,
  answers: { 200: Webhook },
  refusals,
} satisfies Contract

export const endWebhook = {
  summary: 'Ends a webhook: nothing more is sent',
  path,
  answers: { 200: exactly({ id: Type.String(), status: Type.Literal('ended') }) },
  refusals,
} satisfies Contract

export const rotateSecret = {
  summary: 'Gives a webhook another secret; the old one signs beside it for a day',
  path,
  answers: { 200: exactly({ id: Type.String(), secret: Secret, oldUntil: Time }) },
  refusals,
} satisfies Contract

export const tryWebhook = {
  summary: 'Sends an event to try a webhook with',
  path,
  answers: {
    202: exactly({ id: Type.String(), event: Type.String({ description: 'the id of the event' }) }),
  },
  refusals: [...refusals, 'webhooks/disabled'],
} satisfies Contract
