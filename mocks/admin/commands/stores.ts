import Type from 'typebox'
import * as shop from '#sandbox'
import { exactly, Ref, Units } from '../parts.ts'
import { commandType } from './command.ts'

const store = Type.String({ minLength: 1, description: 'the id of a store' })
const inStore = exactly({ store, sku: Ref('a product'), quantity: Units })

/** What becomes of the stores, and of what is on their shelves. */
export const storeCommands = {
  sellInStore: commandType('somebody buys units in a store', inStore, shop.sellInStore),
  restockStore: commandType('new units arrive in a store', inStore, shop.restockStore),
  changeStoreHours: commandType(
    'a store opens and closes at other times',
    exactly({ store, opens: Type.String(), closes: Type.String() }),
    shop.changeStoreHours,
  ),
  closeStore: commandType('a store closes for good', exactly({ store }), (world, { store: id }, cause) =>
    shop.closeStore(world, id, cause),
  ),
  reopenStore: commandType('a closed store opens again', exactly({ store }), (world, { store: id }, cause) =>
    shop.reopenStore(world, id, cause),
  ),
}
