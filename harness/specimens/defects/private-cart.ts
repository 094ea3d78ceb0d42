import { exemplaryPolicy } from '../behavior/exemplary.ts'
import type { SpecimenDefinition } from '../definition.ts'
import { type CartLine, readCart } from '../shop/cart.ts'
import { readStock } from '../shop/inventory.ts'
import type { CartKeeper, Turn } from '../turn.ts'

type Cart = Awaited<ReturnType<CartKeeper['read']>>

/** Looks at the shop as the exemplary bot does, but writes into a cart of its own. */
const privateCart: CartKeeper = {
  read: ownCart,
  async add(turn, item, quantity) {
    const own = await ownCart(turn)
    if (own.kind !== 'ok') return own
    const line = linesOf(turn).find(({ sku }) => sku === item.sku)
    const wanted = (line?.quantity ?? 0) + quantity
    const no = await refusal(turn, item.sku, wanted)
    if (no) return no
    const { sku, name, price } = item
    return keep(turn, [
      ...linesOf(turn).filter((one) => one !== line),
      { sku, name, quantity: wanted, unitPrice: price },
    ])
  },
  async setQuantity(turn, sku, quantity) {
    const no = await refusal(turn, sku, quantity)
    return (
      no ??
      keep(
        turn,
        linesOf(turn).map((line) => (line.sku === sku ? { ...line, quantity } : line)),
      )
    )
  },
  remove: async (turn, sku) =>
    keep(
      turn,
      linesOf(turn).filter((line) => line.sku !== sku),
    ),
}

function linesOf(turn: Turn): readonly CartLine[] {
  return (turn.memory.notes.get('cart') as readonly CartLine[] | undefined) ?? []
}

function keep(turn: Turn, lines: readonly CartLine[]): Cart {
  turn.memory.notes.set('cart', lines)
  return { kind: 'ok', value: { lines, visibleOn: { web: undefined, app: undefined } }, asOf: undefined }
}

/** The shopper has to be signed in, as for a real one. */
async function ownCart(turn: Turn): Promise<Cart> {
  const real = await turn.client.call(readCart())
  return real.kind === 'ok' ? keep(turn, linesOf(turn)) : real
}

/** What the shop would say to more than it has. */
async function refusal(turn: Turn, sku: string, quantity: number): Promise<Cart | undefined> {
  const stock = await turn.client.call(readStock(sku))
  if (stock.kind !== 'ok') return stock.kind === 'refused' ? stock : { kind: 'failed' }
  const onHand = stock.value.available
  if (quantity <= onHand) return undefined
  const code = onHand === 0 ? 'inventory/out-of-stock' : 'inventory/not-enough'
  return { kind: 'refused', code, detail: '', current: { [`stock/${sku}`]: { onHand } } }
}

/** Says that it has added something, and no other channel will ever show it. */
export const privateCartBot: SpecimenDefinition = {
  name: 'private-cart',
  title: 'Keeps the cart to itself',
  defect: "Says that it has added an item, but makes no write to the shop's cart.",
  clauses: ['S2.E2', 'G0.2', 'S2.W2', 'S2.R1'],
  expected: [
    { oracle: 'action-done', subVerdict: 'done without a write', scenario: 'in-the-cart-everywhere' },
  ],
  follows: [
    {
      oracle: 'channels-agree',
      subVerdict: 'not on the other channel',
      because: 'the website shows no item that was never written',
    },
    {
      oracle: 'grounded',
      subVerdict: 'contradicted',
      because: 'it goes on to tell of the cart that it never wrote to',
    },
  ],
  policy: { ...exemplaryPolicy, cart: privateCart },
}
