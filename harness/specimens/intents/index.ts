import type { Intent } from '../turn.ts'
import { account } from './account.ts'
import { addToCart } from './add-to-cart.ts'
import { areYouSure } from './are-you-sure.ts'
import { bestSellers } from './best-sellers.ts'
import { changeQuantity } from './change-quantity.ts'
import { goodbye, greeting, thanks } from './courtesies.ts'
import { handOff } from './hand-off.ts'
import { help } from './help.ts'
import { newArrivals } from './new-arrivals.ts'
import { notConnected } from './not-connected.ts'
import { notifyRestock } from './notify-restock.ts'
import { orderStatus } from './order-status.ts'
import { price } from './price.ts'
import { product } from './product.ts'
import { removeFromCart } from './remove-from-cart.ts'
import { loggedIn, retry } from './retry.ts'
import { showCart } from './show-cart.ts'
import { similar } from './similar.ts'
import { stock } from './stock.ts'
import { ticketStatus } from './ticket-status.ts'
import { no, yes } from './yes-no.ts'

/** Everything that a specimen understands; where two speak equally loud, the earlier one counts. */
export const intents: readonly Intent[] = [
  yes,
  no,
  ticketStatus,
  orderStatus,
  newArrivals,
  bestSellers,
  notifyRestock,
  addToCart,
  removeFromCart,
  changeQuantity,
  showCart,
  stock,
  price,
  similar,
  product,
  handOff,
  notConnected,
  areYouSure,
  retry,
  loggedIn,
  account,
  help,
  goodbye,
  thanks,
  greeting,
]
