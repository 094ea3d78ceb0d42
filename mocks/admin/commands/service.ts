import Type from 'typebox'
import * as shop from '#sandbox'
import { exactly, Ref, SaleTerms, SavedQuery, Text } from '../parts.ts'
import { commandType } from './command.ts'

const shopper = Ref('a shopper')
const sku = Ref('a product')

/** What the shop does for a shopper beside selling, and what it announces. */
export const serviceCommands = {
  notifyWhenRestocked: commandType(
    'a shopper wants to be told when a product is back',
    exactly({ shopper, sku }),
    shop.notifyWhenRestocked,
  ),
  cancelNotification: commandType(
    'a shopper wants to be told no more',
    exactly({ shopper, sku }),
    shop.cancelNotification,
  ),
  saveSearch: commandType(
    'a shopper saves a search',
    exactly({ shopper, query: SavedQuery }),
    shop.saveSearch,
  ),
  endSavedSearch: commandType(
    'a shopper gives a saved search up',
    exactly({ shopper, id: Type.String() }),
    shop.endSavedSearch,
  ),
  handOff: commandType('gives a chat to the agents’ desk', exactly({ shopper, topic: Text }), shop.handOff),
  leaveQueue: commandType(
    'a shopper waits no longer for an agent',
    exactly({ shopper, id: Type.String() }),
    shop.leaveQueue,
  ),
  setConsent: commandType(
    'a shopper gives or withdraws consent',
    exactly({
      shopper,
      personalization: Type.Optional(Type.Boolean()),
      marketing: Type.Optional(Type.Boolean()),
    }),
    shop.setConsent,
  ),
  announceFlashSale: commandType(
    'announces a flash sale; with startsInMs 0 it is live at once',
    exactly(SaleTerms),
    shop.announceFlashSale,
  ),
  callOffFlashSale: commandType(
    'calls a flash sale off',
    exactly({ id: Type.String() }),
    (world, { id }, cause) => shop.callOffFlashSale(world, id, cause),
  ),
}
