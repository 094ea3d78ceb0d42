import Type from 'typebox'
import { routes } from '#mocks'
import { form } from '../form.ts'
import { entriesOf, expected, type Scene } from './expectation.ts'

const RouteName = Type.Enum(
  routes.map(({ name }) => name),
  { description: 'a route of the shop, such as GET /orders/{id}' },
)

/** The bot called a route at least once. */
export const botCalled = expected(form({ 'bot called': RouteName }), (scene, { 'bot called': route }) => ({
  words: `the chatbot called ${route}`,
  ...counted(scene, route, (count) => count > 0),
}))

/** The bot never called a route. */
export const botNeverCalled = expected(
  form({ 'bot never called': RouteName }),
  (scene, { 'bot never called': route }) => ({
    words: `the chatbot never called ${route}`,
    ...counted(scene, route, (count) => count === 0),
  }),
)

function counted(scene: Scene, route: string, holds: (count: number) => boolean) {
  const calls = entriesOf(scene, 'invoked').filter(({ actor }) => actor.role === 'bot')
  const count = calls.filter((call) => call.route === route).length
  return { held: holds(count), detail: `the chatbot called ${route} ${count} times` }
}
