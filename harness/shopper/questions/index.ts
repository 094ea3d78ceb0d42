import { color } from './color.ts'
import { dateOfBirth } from './date-of-birth.ts'
import { email } from './email.ts'
import { inOtherWords } from './in-other-words.ts'
import { name } from './name.ts'
import { noneOfThese } from './none-of-these.ts'
import { orderNumber } from './order-number.ts'
import { postcode } from './postcode.ts'
import { quantity } from './quantity.ts'
import type { Question } from './question.ts'
import { size } from './size.ts'
import { ticketNumber } from './ticket-number.ts'
import { whatThen } from './what-then.ts'
import { whichItem } from './which-item.ts'
import { whichOfThese } from './which-of-these.ts'
import { yesOrNo } from './yes-or-no.ts'

/** What a chatbot may ask for, in one sentence several at once: one line each. */
export const dataAsked = {
  'order number': orderNumber,
  'ticket number': ticketNumber,
  'e-mail': email,
  'post code': postcode,
  'date of birth': dateOfBirth,
  size,
  color,
  quantity,
  name,
  'which item': whichItem,
} as const satisfies Readonly<Record<string, Question>>

/** What is looked for where no datum is asked for, in this order: one line each. */
export const otherwiseAsked = {
  'none of these': noneOfThese,
  'what then': whatThen,
  'in other words': inOtherWords,
  'yes or no': yesOrNo,
} as const satisfies Readonly<Record<string, Question>>

/** What is asked by offering choices. */
export const choiceAsked = { 'which of these': whichOfThese } as const
