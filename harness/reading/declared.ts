import Type, { type Static } from 'typebox'
import { Check } from 'typebox/value'
import { type Act, orderStatusWords, ticketStatusWords } from '#record'

const exact = { additionalProperties: false }
const Name = Type.String({ minLength: 1, maxLength: 200 })
const Count = Type.Integer({ minimum: 0, maximum: 1e9 })

/** A claim that a bot declares as data beside its words, by what it is about. An item is its name. */
export const Declared = Type.Union([
  Type.Object(
    {
      claim: Type.Literal('availability'),
      item: Name,
      status: Type.Enum(['in_stock', 'low_stock', 'out_of_stock']),
      quantity: Type.Optional(Count),
    },
    exact,
  ),
  Type.Object(
    {
      claim: Type.Literal('price'),
      item: Name,
      amount: Type.Number({ minimum: 0, maximum: 1e12 }),
      currency: Type.String({ pattern: '^[A-Z]{3}$' }),
    },
    exact,
  ),
  Type.Object(
    { claim: Type.Literal('order_status'), order: Name, status: Type.Enum([...orderStatusWords]) },
    exact,
  ),
  Type.Object(
    { claim: Type.Literal('ticket_status'), ticket: Name, status: Type.Enum([...ticketStatusWords]) },
    exact,
  ),
  Type.Object({ claim: Type.Literal('cart_contents'), item: Name, qty: Type.Optional(Count) }, exact),
])
export type Declared = Static<typeof Declared>

/** More claims than this are no summary of a reply. */
export const mostDeclared = 100

export const isDeclared = (value: unknown): value is Declared => Check(Declared, value)

/**
 * A declared claim as an act, always sure. It has no words in the reply: its span is empty and stands at `at`,
 * and its text is the data.
 */
export function actOfDeclared(declared: Declared, at: number): Act {
  const { claim, ...rest } = declared
  const said = Object.values(rest).join(' ')
  return {
    act: claim,
    ...rest,
    ...(claim === 'availability' ? { basis: 'stock' } : {}),
    span: { start: at, end: at, text: `data: ${claim.replace('_', ' ')} ${said}` },
    confidence: 'sure',
  } as Act
}

/** Whether an act came from data and not from words. */
export const isFromData = ({ span }: Act): boolean => span.start === span.end && span.text !== ''
