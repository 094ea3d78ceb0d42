import Type, { type Static } from 'typebox'
import { intents, type Want } from '../intents/index.ts'
import { Asks } from '../vocabulary/asks/index.ts'
import { Waited } from '../vocabulary/conditions/index.ts'
import { Expectation } from '../vocabulary/expectations/index.ts'
import { Given } from '../vocabulary/facts/index.ts'
import { exact, form, named, oneOfWords, Quantity, Span, Words } from '../vocabulary/form.ts'
import { Happening } from '../vocabulary/happenings/index.ts'
import { type Clause, clauses } from './clauses.ts'
import { Examples } from './examples.ts'
import { Include } from './include.ts'

const ClauseName = Type.Enum(Object.keys(clauses) as Clause[], {
  description: 'a clause of the guide, such as S2.E1',
})

/** What the shopper wants, put into words by the run seed. */
const Wanted = Type.Object(
  {
    wants: Type.Enum(Object.keys(intents) as Want[]),
    /** Of which of the things that are given. */
    of: Type.Optional(named('item', 'order', 'ticket')),
    /** How many; default 1. */
    quantity: Type.Optional(Quantity),
  },
  exact,
)

const steps = {
  shopper: form({
    shopper: Type.Union([Words, Wanted]),
    /** Which shopper says it; default the one who is given first. Each talks in a conversation of their own. */
    by: Type.Optional(named('shopper')),
    /** Said only where the chatbot's last reply in this conversation asks for something, or does not. Default always. */
    'only if': Type.Optional(Type.Enum(['asked', 'not asked'])),
    asks: Type.Optional(Asks),
    /** How often the shopper speaks for it at most, answers to what is asked back included. Default by temperament. */
    turns: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
    /** What must hold when the chatbot has answered. */
    expect: Type.Optional(Type.Array(Expectation)),
  }),
  when: form({ when: Waited, happens: Happening }),
  elsewhere: form({ elsewhere: Happening }),
  wait: form({ wait: Span }),
} as const

export type Step = { [Word in keyof typeof steps]: Static<(typeof steps)[Word]> }[keyof typeof steps]
const Step = oneOfWords<Step>('a step', Object.values(steps))

/** A scenario as it is written. */
export const ScenarioForm = Type.Object(
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
    /** Files with parts of it, whose places come before what stands here. */
    include: Type.Optional(Include),
    given: Type.Optional(Given),
    /** What happens, in this order. */
    steps: Type.Array(Step, { minItems: 1, description: 'a list of steps' }),
    expect: Type.Optional(Type.Array(Expectation)),
    examples: Type.Optional(Examples),
  },
  exact,
)
export type ScenarioForm = Static<typeof ScenarioForm>

export interface Scenario {
  /** The file's name without folder and ending; of a table of examples with the number of the row, such as `cart.2`. */
  readonly id: string
  readonly title: string
  readonly shows: string
  readonly clauses: readonly string[]
  readonly tags: readonly string[]
  readonly given: Given
  readonly steps: readonly Step[]
  /** What must hold at the end, in the shop's words. */
  readonly expect: readonly Expectation[]
  /** Where it was read from. */
  readonly file: string
}
