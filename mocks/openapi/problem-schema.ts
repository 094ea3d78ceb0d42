import Type, { type TSchema } from 'typebox'
import { valueSchemas } from '#sandbox'
import { membersOf, shownAs, Time } from '../shown.ts'

/** Kinds of whose values a policy may withhold members from a chat. */
const withholdable: readonly string[] = ['order', 'ticket', 'shopper', 'checkout']

/** The state on which a refusal rests, by the names of the resources. */
const Current = Type.Unsafe({
  title: 'Current',
  type: 'object',
  description: 'the state on which the refusal rests, as the shop itself has it',
  patternProperties: Object.fromEntries(
    Object.entries(valueSchemas).map(([kind, schema]) => [
      `^${kind}/`,
      Type.Union([toldOf(kind, schema), Type.Null()]),
    ]),
  ),
  additionalProperties: false,
})

/** Of a stock nobody is told who holds units of it, only how many can be had. */
function toldOf(kind: string, schema: TSchema): TSchema {
  const properties = membersOf(schema)
  if (kind === 'stock') {
    const { holds: _secret, ...told } = properties
    return Type.Object(
      { ...told, available: Type.Optional(Type.Integer({ minimum: 0 })) },
      { additionalProperties: false },
    )
  }
  if (!withholdable.includes(kind)) return shownAs(schema)
  const partial = Object.entries(properties).map(([name, member]) => [name, Type.Optional(member)])
  const withheld = Type.Optional(Type.Record(Type.String(), Type.String()))
  return Type.Object({ ...Object.fromEntries(partial), withheld }, { additionalProperties: false })
}

/** A refusal, or what is wrong with a call (RFC 9457). */
export const Problem = Type.Object(
  {
    type: Type.String({ format: 'uri' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    code: Type.String({ pattern: '^[a-z-]+/[a-z-]+$', description: 'stable, for programs' }),
    detail: Type.String({ description: 'one sentence, for people' }),
    current: Type.Optional(Current),
    signIn: Type.Optional(Type.String({ description: 'the page to sign in at' })),
    scope: Type.Optional(Type.String({ description: 'what the token lacks' })),
    reason: Type.Optional(Type.String({ description: 'why a chat does not show it' })),
    opensAt: Type.Optional(Time),
  },
  { additionalProperties: false, title: 'Problem' },
)

/** A problem of one status with one of these codes. */
export function problemWith(status: number, codes: readonly string[]): TSchema {
  return Type.Unsafe({
    allOf: [Problem, { properties: { status: { const: status }, code: { enum: [...codes] } } }],
  })
}
