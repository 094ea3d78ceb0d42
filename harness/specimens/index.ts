import { exemplaryPolicy } from './behavior/exemplary.ts'
import { noCatalog } from './defects/no-catalog.ts'
import { privateCartBot } from './defects/private-cart.ts'
import { sendsToTicketing } from './defects/sends-to-ticketing.ts'
import { staleStock } from './defects/stale-stock.ts'
import type { SpecimenDefinition } from './definition.ts'
import { createBot, type Specimen, type SpecimenOptions } from './specimen.ts'

export type { SpecimenDefinition } from './definition.ts'
export type { Message } from './message.ts'
export type { ShopAccess } from './shop/client.ts'
export type { Specimen, SpecimenOptions, SpecimenRequest } from './specimen.ts'

const exemplary: SpecimenDefinition = {
  name: 'exemplary',
  title: 'Does everything right',
  defect: undefined,
  policy: exemplaryPolicy,
}

/** The bench of chatbots, by name: one line each. */
export const specimens: Readonly<Record<string, SpecimenDefinition>> = Object.fromEntries(
  [exemplary, sendsToTicketing, noCatalog, staleStock, privateCartBot].map((one) => [one.name, one]),
)

/** A chatbot of the bench that reaches the shop through `fetch` alone; throws a `RangeError` on an unknown name. */
export function createSpecimen(name: string, options: SpecimenOptions): Specimen {
  const definition = Object.hasOwn(specimens, name) ? specimens[name] : undefined
  if (!definition) {
    throw new RangeError(
      `creating the specimen ${name}: there is none of that name; known: ${Object.keys(specimens).join(', ')}`,
    )
  }
  return createBot(definition.policy, options)
}
/** What the exemplary chatbot says of each state of an order, and of a ticket. */
export { orderPhrases } from './voice/orders.ts'
export { ticketPhrases } from './voice/tickets.ts'
