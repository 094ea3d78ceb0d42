import Type from 'typebox'
import { type Resource, resource } from '#journal'
import { orderStates, ticketStates } from '#sandbox'
import { orderIdOf, shopperOf, skuOf, spoken, ticketIdOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { expected, type Scene } from './expectation.ts'

/** An order is in a state at the source. */
export const orderIs = expected(
  form({ order: named('order'), is: Type.Enum([...orderStates]) }),
  (scene, { order, is }) =>
    statusOf(scene, resource('order', orderIdOf(scene.cast, order)), `order "${order}"`, is),
)

/** A ticket is in a state at the source. */
export const ticketIs = expected(
  form({ ticket: named('ticket'), is: Type.Enum([...ticketStates]) }),
  (scene, { ticket, is }) =>
    statusOf(scene, resource('ticket', ticketIdOf(scene.cast, ticket)), `ticket "${ticket}"`, is),
)

/** A shopper is told when an item is back. */
export const notifiedAbout = expected(
  form({ 'is to be notified about': named('item'), of: Type.Optional(named('shopper')) }),
  (scene, { 'is to be notified about': item, of }) => {
    const shopper = shopperOf(scene.cast, of).id
    const name = resource('restock-notification', `${shopper}-${skuOf(scene.cast, item)}`)
    const words = `the shopper is to be told when the ${spoken(scene.cast, item)} is back`
    return statusOf(scene, name, words, 'waiting', words)
  },
)

/** The shopper has ordered an item since the opening. */
export const hasOrdered = expected(
  form({ 'has ordered': named('item'), of: Type.Optional(named('shopper')) }),
  (scene, { 'has ordered': item, of }) => {
    const shopper = shopperOf(scene.cast, of).id
    const sku = skuOf(scene.cast, item)
    const placed = scene.world.names('order', shopper).filter((name) => {
      const order = scene.world.source<{ lines: readonly { sku: string }[]; placedAt: number }>(name)?.value
      return (
        order !== undefined &&
        order.placedAt >= scene.world.state.epoch &&
        order.lines.some((one) => one.sku === sku)
      )
    })
    return {
      words: `the shopper has ordered the ${spoken(scene.cast, item)}`,
      held: placed.length > 0,
      detail: placed.length ? `it is in ${placed.join(', ')}` : 'no order placed since the opening holds it',
    }
  },
)

function statusOf(
  { world }: Scene,
  name: Resource,
  what: string,
  wanted: string,
  words = `${what} is ${wanted}`,
) {
  const status = world.source<{ status: string }>(name)?.value.status
  return {
    words,
    held: status === wanted,
    detail: status === undefined ? `there is no ${name}` : `${name} is ${status}`,
    about: name,
  }
}
