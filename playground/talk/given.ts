import type { Given } from '#harness'

/**
 * What is so in every conversation at the opening: products of several fates, an order, a ticket. It is a
 * scenario's `given`, so that what is found here can be written down as a scenario.
 */
export function givenFor(signedIn: boolean): Given {
  return {
    shopper: { 'signed in': signedIn },
    items: {
      plenty: { with: ['plenty', 'has a similar item in stock', 'has an unambiguous name'] },
      'last-one': { with: ['in stock', 'has a similar item in stock', 'has an unambiguous name'], stock: 1 },
      gone: { with: ['sold out', 'has a similar item in stock', 'has an unambiguous name'] },
    },
    orders: { order: { status: 'shipped', items: ['plenty'] } },
    tickets: { ticket: { status: 'inProgress' } },
    'sign-in needed for': ['orders', 'tickets', 'cart'],
  }
}
