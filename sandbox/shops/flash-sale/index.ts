import type { DrawKey } from '../../random.ts'
import { electronics } from '../electronics/index.ts'
import { devices } from '../electronics/range.ts'
import { deviceWords } from '../electronics/words.ts'
import { built } from '../resources.ts'
import type { ShopPreset } from '../shop.ts'
import { announcedSale } from './announced-sale.ts'

const name = 'flash-sale'
const { epoch } = electronics

/**
 * A shop for devices in the week of a flash sale: it is announced when the shop opens, and goes live on Thursday evening
 * for two hours, with shoppers who compete for its units. No other preset has one.
 */
export const flashSaleShop: ShopPreset = {
  ...electronics,
  name,
  title: 'Brightwire Drops',
  without: electronics.without.filter((trait) => trait !== 'flash sale announced'),
  build(seed, size) {
    const entities = built(
      { name, epoch, terms: electronics, range: devices, words: deviceWords },
      seed,
      size,
    )
    const key: DrawKey = { seed, scenario: `shop ${name}`, repeat: 0 }
    return entities.set(...announcedSale(entities, key, epoch))
  },
}
