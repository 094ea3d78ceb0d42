import Type, { type Static } from 'typebox'
import { type ConditionType, closed } from '../condition.ts'

/** The bot calls a route, by its name in the table; nothing has been answered yet. */
export const RouteCalled = Type.Object(
  {
    kind: Type.Literal('route'),
    /** Such as `GET /orders/{id}`. */
    route: Type.String({ minLength: 1 }),
  },
  closed,
)
export type RouteCalled = Static<typeof RouteCalled>

export const route: ConditionType<RouteCalled> = {
  schema: RouteCalled,
  words: (condition) => `the chatbot calls ${condition.route}`,
  meets: (condition, entry) =>
    entry.kind === 'invoked' && entry.actor.role === 'bot' && entry.route === condition.route,
}
