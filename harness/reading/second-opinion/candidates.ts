import type { Act, ActName, ActOf } from '#record'

/** What an act claims, in words, and what somebody may have meant instead. */
export interface Candidates {
  readonly claim: string
  readonly opposite: string
}

/** The longest name that is put into a question, in UTF-16 code units. */
const longestName = 200

/** The acts on which a second opinion is asked, and how each is put into words: one line each. Of all others none is. */
const inWords: { readonly [N in ActName]?: (act: ActOf<N>) => Candidates | undefined } = {
  availability: ({ item, status, quantity, basis }) => {
    if (basis !== 'stock' && basis !== 'presence') return undefined
    if (status === 'out_of_stock')
      return { claim: `"${item}" can't be bought now`, opposite: `"${item}" can be bought now` }
    if (status === 'unknown') return undefined
    const left = status === 'low_stock' ? ', and few are left' : ''
    const number = quantity === undefined ? left : `, and ${quantity} are left`
    return { claim: `"${item}" can be bought now${number}`, opposite: `"${item}" can't be bought now` }
  },
  price: ({ item, amount, currency }) => ({
    claim: `"${item}" costs ${amount}${currency === null ? '' : ` ${currency}`}`,
    opposite: `"${item}" costs something else, or ${amount} is not its price`,
  }),
  order_status: ({ order, status }) => stateOf(`order "${order}"`, status),
  ticket_status: ({ ticket, status }) => stateOf(`ticket "${ticket}"`, status),
  cart_contents: ({ item, qty }) => {
    const what = `${qty === undefined ? '' : `${qty} of `}"${item}"`
    return { claim: `the cart holds ${what} now`, opposite: `the cart does not hold ${what} now` }
  },
  cart_empty: () => ({ claim: 'the cart is empty now', opposite: 'the cart holds something now' }),
  cart_action: ({ action, item, modality }) =>
    modality === 'done'
      ? {
          claim: `"${item}" has been ${cartDeeds[action]} already`,
          opposite: `"${item}" has not been ${cartDeeds[action]} yet`,
        }
      : undefined,
}

const cartDeeds: Readonly<Record<ActOf<'cart_action'>['action'], string>> = {
  added: 'put into the cart',
  removed: 'taken out of the cart',
  updated: 'changed in the cart',
}

function stateOf(thing: string, status: string): Candidates {
  const state = status.replaceAll('_', ' ')
  return {
    claim: `the state of ${thing} is "${state}" now`,
    opposite: `the state of ${thing} is another than "${state}"`,
  }
}

/** The candidates of an act; undefined where none are asked about. */
export function candidatesOf(act: Act): Candidates | undefined {
  const put = inWords[act.act] as ((act: Act) => Candidates | undefined) | undefined
  const candidates = put?.(act)
  return candidates && candidates.claim.length <= longestName + 60 ? candidates : undefined
}
