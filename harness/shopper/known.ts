import { type Ask, idOf, kindOf, resource } from '#journal'
import { drawInteger, type Product, type Shopper, type World } from '#sandbox'

/** What a shopper knows when they are asked. */
export interface Known {
  readonly shopper: Shopper
  /** Such as `1984-06-09`. */
  readonly dateOfBirth: string
  /** The order that is meant, else the shopper's own; undefined where they have none. */
  readonly order: string | undefined
  readonly ticket: string | undefined
  /** The product that is meant, with its size and color where it has them. */
  readonly item: { readonly name: string; readonly options: Readonly<Record<string, string>> } | undefined
  readonly quantity: number
  /** What is wanted, and the words in which it was said. */
  readonly asks: readonly Ask[]
  readonly said: string
  /** The same in other words; undefined where it has to be just those. */
  readonly inOtherWords?: string | undefined
  /** The names of everything that the shop sells. */
  readonly products: readonly string[]
  /** What the bot's config says to further questions, by words that stand in them. */
  readonly answers: Readonly<Record<string, string>>
}

/** What the shopper knows who wants this: their own data, and what they speak of. */
export function knownBy(
  world: World,
  shopper: string,
  goal: Pick<Known, 'asks' | 'said' | 'inOtherWords' | 'answers'>,
): Known {
  const things = goal.asks.map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
  const meant = (kind: string): string | undefined => {
    const found = things.find((name) => kindOf(name) === kind)
    return found && idOf(found)
  }
  const own = (kind: 'order' | 'ticket'): string | undefined => {
    const last = world.names(kind, shopper).at(-1)
    return last && idOf(last)
  }
  const sku = meant('stock') ?? meant('price') ?? meant('product')
  const product = sku === undefined ? undefined : world.source<Product>(resource('product', sku))?.value
  const counted = goal.asks.find((ask) => ask.for === 'deed' && ask.quantity !== undefined)
  return {
    ...goal,
    shopper: world.source<Shopper>(resource('shopper', shopper))?.value as Shopper,
    dateOfBirth: dateOfBirthOf(world, shopper),
    order: meant('order') ?? own('order'),
    ticket: meant('ticket') ?? own('ticket'),
    item: product && { name: product.name, options: product.options ?? {} },
    quantity: (counted?.for === 'deed' ? counted.quantity : undefined) ?? 1,
    products: world.names('product').map((name) => world.source<Product>(name)?.value.name ?? ''),
  }
}

/** The shop has no such datum, so that no bot can hold it against anybody. */
function dateOfBirthOf({ state: { key } }: World, shopper: string): string {
  const part = (least: number, most: number, ordinal: number): string =>
    String(drawInteger(key, least, most, 'date of birth', shopper, ordinal)).padStart(2, '0')
  return `${part(1950, 2004, 0)}-${part(1, 12, 1)}-${part(1, 28, 2)}`
}
