import Type from 'typebox'
import { type Tool, tool } from '../tool.ts'
import { text, time } from './parts.ts'

/** The shopper, and the time. */
export const shopTools: readonly Tool[] = [
  tool('my_profile', 'GET /profile', {
    title: 'The shopper’s profile',
    description:
      'What the shop knows of the shopper who is signed in. Do not ask the shopper for what it tells.',
    output: {
      id: text(),
      name: text(),
      email: text(),
      city: text(),
      postcode: text('for delivery_promise'),
      consent: Type.Unknown(),
      withheld: Type.Unknown({ description: 'members that a chat may not show, with the reason' }),
    },
  }),
  tool('get_clock', 'GET /clock', {
    title: 'The shop’s clock',
    description: 'The time in the shop. Every time that another tool tells goes by this clock, not by yours.',
    output: { now: time('now') },
    viewed: false,
  }),
]
