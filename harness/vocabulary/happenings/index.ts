import { type FormOf, oneOfWords, wordOf } from '../form.ts'
import type { Stage } from '../stage.ts'
import { desk } from './desk.ts'
import { discontinued } from './discontinued.ts'
import { faultBegins, faultEnds } from './fault.ts'
import type { Happening as Member } from './happening.ts'
import { order } from './order.ts'
import { putIntoCart, takenFromCart } from './own-cart.ts'
import { repriced } from './repriced.ts'
import { restocked } from './restocked.ts'
import { saleCalledOff } from './sale.ts'
import { sold } from './sold.ts'
import { ticket } from './ticket.ts'
import { views } from './views.ts'

/** What can happen in the shop without the bot, by its word: one line each. */
export const happenings = {
  sold,
  restocked,
  repriced,
  discontinued,
  order,
  ticket,
  'put into cart': putIntoCart,
  'taken from cart': takenFromCart,
  'fault begins': faultBegins,
  'fault ends': faultEnds,
  'sale called off': saleCalledOff,
  desk,
  views,
} as const

export type Happening = FormOf<typeof happenings>

export const Happening = oneOfWords<Happening>(
  'a happening',
  Object.values(happenings).map(({ schema }) => schema),
)

/** Lets it happen. Throws `NotGiven` where the shop does not let it. */
export function happen(stage: Stage, value: Happening): void {
  const member: Member = happenings[wordOf(happenings, value)]
  member.happen(stage, value)
}
