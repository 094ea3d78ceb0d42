import type { TSchema } from 'typebox'
import type { ResourceKind } from '../journal/index.ts'
import { CartValue } from './cart.ts'
import { CheckoutValue } from './checkout.ts'
import { FlashSaleValue } from './flash-sale.ts'
import { ListValue } from './list.ts'
import { OrderValue } from './order.ts'
import { PriceValue } from './price.ts'
import { ProductValue } from './product.ts'
import { SavedSearchValue } from './saved-search.ts'
import { DeskValue, HandOffValue, RestockNotificationValue } from './service.ts'
import { SessionValue } from './session.ts'
import { ShopperValue } from './shopper.ts'
import { StockValue } from './stock.ts'
import { StoreStockValue, StoreValue } from './store.ts'
import { TicketValue } from './ticket.ts'

/** JSON Schemas of what a resource's value looks like, by its kind: one line each. */
export const valueSchemas = {
  product: ProductValue,
  price: PriceValue,
  stock: StockValue,
  list: ListValue,
  cart: CartValue,
  order: OrderValue,
  ticket: TicketValue,
  shopper: ShopperValue,
  desk: DeskValue,
  'hand-off': HandOffValue,
  'restock-notification': RestockNotificationValue,
  'flash-sale': FlashSaleValue,
  'saved-search': SavedSearchValue,
  session: SessionValue,
  checkout: CheckoutValue,
  store: StoreValue,
  'store-stock': StoreStockValue,
} as const satisfies Partial<Record<ResourceKind, TSchema>>
