/** The shop's systems in a line each, in the order in which the documents show them. */
export const systemWords: Readonly<Record<string, string>> = {
  catalog: 'Search, categories, products, prices, lists',
  inventory: 'What can be had, when more is expected, flash sales',
  stores: 'The stores, and what each has on its shelf',
  delivery: 'When a unit that is ordered now arrives',
  cart: 'The shopper’s cart, the same one on every channel',
  checkout: 'What the cart is quoted, and the order that comes of it',
  orders: 'The shopper’s orders, with parcels, money and returns',
  tickets: 'The shopper’s support tickets',
  profile: 'What the shop knows of the shopper',
  notifications: 'What the shop tells a shopper of by itself',
  desk: 'The agents’ desk and its queue',
  webhooks: 'Where the shop sends what it tells by itself',
  events: 'What the shop tells by itself, as it comes',
  clock: 'The shop’s own time',
  pages: 'Pages for the shopper, to which links in a chat lead',
  identity: 'Who is who: the log-in pages, and OAuth 2.1 for programs',
  docs: 'What the shop answers, for programs and for people',
}

/** The systems of these routes: in the order above, and those that are not named there behind them. */
export function systemsOf(routes: readonly { readonly system: string }[]): readonly string[] {
  const there = new Set(routes.map(({ system }) => system))
  const known = Object.keys(systemWords).filter((name) => there.delete(name))
  return [...known, ...there]
}
