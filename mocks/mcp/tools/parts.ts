import Type, { type TProperties } from 'typebox'

/** An object of an answer: every member may be missing, as in the answer itself. */
export const some = (members: TProperties) => Type.Partial(Type.Object(members))

/** A list of such objects. */
export const listOf = (members: TProperties) => Type.Array(some(members))

/** Text with a word on what it is. */
export const text = (description?: string) => Type.String(description === undefined ? {} : { description })

export const time = (description: string) => Type.String({ description: `${description}; RFC 3339, UTC` })

export const money = (description: string) =>
  Type.Partial(
    Type.Object(
      {
        amount: Type.String({ description: 'decimal, such as 67.90' }),
        currency: Type.String({ description: 'ISO 4217' }),
      },
      { description },
    ),
  )

/** An argument that names a thing. */
export const named = (description: string) => Type.String({ minLength: 1, description })

/** An argument that may be left out. */
export const optional = Type.Optional

/** From when the website and the app show what was written. */
export const visibleOn = Type.Object(
  {
    web: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    app: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  },
  {
    description:
      'from when the website and the app show this change at the latest; null where nobody can say. Until then the shopper may not see it there',
  },
)
