import { heldUnits } from '../inventory/units.ts'
import type { Stock } from '../schemas/stock.ts'
import { type Invariant, ofEach } from './invariant.ts'

/** Units that are held for shoppers lie in the warehouse, and each hold is of a whole number of them, under an id of its own. */
export const heldIsThere: Invariant = {
  name: 'what is held is on hand',
  wrong: (world) =>
    ofEach<Stock>(world, 'stock', (stock) => {
      const { onHand, holds = [] } = stock
      const held = heldUnits(stock)
      const wrong = holds.find(({ quantity }) => !(Number.isSafeInteger(quantity) && quantity > 0))
      if (wrong) return `${wrong.quantity} held as ${wrong.id}`
      if (new Set(holds.map(({ id }) => id)).size < holds.length) return 'two holds of one id'
      return held <= onHand ? undefined : `${held} held, ${onHand} on hand`
    }),
}
