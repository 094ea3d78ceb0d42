import Type, { type Static } from 'typebox'
import { orderStates, type ProductTrait, presets, productTraits, ticketStates } from '#sandbox'
import { type Clause, clauses } from './clauses.ts'

const ClauseName = Type.Enum(Object.keys(clauses) as Clause[], {
  description: 'a clause of the guide, such as S2.E1',
})

/** A name that a scenario gives to an item, an order, a ticket: later lines refer to it by it. */
const Name = Type.String({
  pattern: '^[a-z][a-z0-9-]*$',
  description: 'a name: lower case, digits, hyphens, a letter first',
})
const traits = Object.keys(productTraits) as ProductTrait[]
const exact = { additionalProperties: false }

/** No shop holds more of one thing; larger numbers are slips. */
const largestQuantity = 1_000_000
const Quantity = Type.Integer({ minimum: 1, maximum: largestQuantity })
const Words = Type.String({
  minLength: 1,
  maxLength: 10_000,
  pattern: '\\S',
  description: 'what the shopper says',
})

export const Item = Type.Object(
  {
    /** Traits by which the item is picked. */
    with: Type.Array(Type.Enum(traits), { minItems: 1 }),
    /** What is on hand at the opening, instead of what the shop has. */
    stock: Type.Optional(Type.Integer({ minimum: 0, maximum: largestQuantity })),
  },
  exact,
)
export type Item = Static<typeof Item>

export const Given = Type.Object(
  {
    /** The preset shop; default `fashion`. */
    shop: Type.Optional(Type.Enum(presets.map(({ name }) => name))),
    /** Who talks; signed in unless it says otherwise. */
    shopper: Type.Optional(Type.Object({ 'signed in': Type.Boolean() }, exact)),
    items: Type.Optional(Type.Record(Name, Item, exact)),
    tickets: Type.Optional(
      Type.Record(
        Name,
        Type.Object({ status: Type.Enum([...ticketStates]), subject: Type.Optional(Type.String()) }, exact),
        exact,
      ),
    ),
    orders: Type.Optional(
      Type.Record(
        Name,
        Type.Object({ status: Type.Enum([...orderStates]), items: Type.Array(Name, { minItems: 1 }) }, exact),
        exact,
      ),
    ),
    /** What is in the cart at the opening: items and how many. */
    cart: Type.Optional(Type.Record(Name, Quantity, exact)),
    /** Kinds of data that are told only to a shopper who has signed in. */
    'sign-in needed for': Type.Optional(Type.Array(Type.Enum(['orders', 'tickets', 'cart']))),
  },
  exact,
)
export type Given = Static<typeof Given>

/** What a message is about: one of these, each with the name of a thing that was given. */
export const Asks = Type.Object(
  {
    'status of': Type.Optional(Name),
    'availability of': Type.Optional(Name),
    'price of': Type.Optional(Name),
    'items of': Type.Optional(Type.Enum(['new-arrivals', 'best-sellers'])),
    'contents of': Type.Optional(Type.Enum(['cart'])),
    'add to cart': Type.Optional(Name),
    quantity: Type.Optional(Quantity),
  },
  { ...exact, minProperties: 1 },
)
export type Asks = Static<typeof Asks>

/** Something that happens in the shop without the bot. */
export const Happening = Type.Object(
  {
    sold: Type.Optional(Name),
    restocked: Type.Optional(Name),
    quantity: Type.Optional(
      Type.Union([Quantity, Type.Enum(['all'])], { description: 'a whole number from 1, or all' }),
    ),
    on: Type.Optional(Type.Enum(['web', 'app'])),
  },
  { ...exact, minProperties: 1 },
)
export type Happening = Static<typeof Happening>

/** What a trigger waits for. */
export const Waited = Type.Object(
  {
    'bot has read the stock of': Type.Optional(Name),
    'bot is about to write to': Type.Optional(Type.Enum(['cart'])),
  },
  { ...exact, minProperties: 1, maxProperties: 1 },
)
export type Waited = Static<typeof Waited>

export const ShopperStep = Type.Object({ shopper: Words, asks: Type.Optional(Asks) }, exact)
export const TriggerStep = Type.Object({ when: Waited, happens: Happening }, exact)
export const ElsewhereStep = Type.Object({ elsewhere: Happening }, exact)
export const WaitStep = Type.Object(
  { wait: Type.String({ pattern: '^\\d{1,4} (s|min)$', description: 'a time such as "40 s" or "2 min"' }) },
  exact,
)
export const stepSchemas = {
  shopper: ShopperStep,
  when: TriggerStep,
  elsewhere: ElsewhereStep,
  wait: WaitStep,
} as const
export type Step =
  | Static<typeof ShopperStep>
  | Static<typeof TriggerStep>
  | Static<typeof ElsewhereStep>
  | Static<typeof WaitStep>

/** Something that must hold at the end, in the shop's words. */
export const Expectation = Type.Object(
  {
    'cart holds': Type.Optional(Name),
    'cart is empty': Type.Optional(Type.Literal(true)),
    quantity: Type.Optional(Quantity),
    on: Type.Optional(Type.Enum(['web', 'app'])),
  },
  { ...exact, minProperties: 1 },
)
export type Expectation = Static<typeof Expectation>

/** A scenario's parts apart from its steps, which are checked one by one. */
export const Frame = Type.Object(
  {
    /** What it is called. */
    scenario: Type.String({ minLength: 1, maxLength: 200, description: 'what it is called' }),
    /** What it shows, for a person. */
    shows: Type.Optional(Type.String()),
    /** The statements of the guide that it shows. */
    clauses: Type.Array(ClauseName, {
      minItems: 1,
      description: 'a list of clauses of the guide, such as [S2.E1]',
    }),
    /** Words by which it can be picked from the command line. */
    tags: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
    given: Type.Optional(Given),
    /** What happens, in this order. */
    steps: Type.Array(Type.Unknown(), { minItems: 1, description: 'a list of steps' }),
    expect: Type.Optional(Type.Array(Expectation)),
  },
  exact,
)

export interface Scenario {
  /** The file's name without folder and ending. */
  readonly id: string
  readonly title: string
  readonly shows: string
  readonly clauses: readonly string[]
  readonly tags: readonly string[]
  readonly given: Given
  readonly steps: readonly Step[]
  readonly expect: readonly Expectation[]
  /** Where it was read from. */
  readonly file: string
}
