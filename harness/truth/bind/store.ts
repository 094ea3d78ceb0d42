import { type Resource, resource } from '#journal'
import type { ActOf } from '#record'
import { type Store, type StoreStock, storeStockOf } from '#sandbox'
import { remarksIn } from '../../reading/index.ts'
import { quote } from '../quote.ts'
import type { BindContext } from './binder.ts'

/** Where something is said to be: on the shelf of one store, or perhaps in some store. */
export type Place = { readonly at: Resource } | 'perhaps a store'

/**
 * The store of which words on stock speak; undefined where they speak of none. A store's shelf is apart from what the
 * online shop has, so that words that may be about either are not held to one of them.
 */
export function placeOf(act: ActOf<'availability'>, sku: string, context: BindContext): Place | undefined {
  const sentence = quote(context.turn, act)
  const stores = storesOf(context).filter(({ name }) => sentence.includes(name))
  const remarks = remarksIn(sentence)
  const [store, ...more] = stores.filter(({ name }) => isPlace(sentence, name))
  if (store && more.length === 0 && stores.length === 1 && !remarks.has('online'))
    return { at: storeStockOf(sku, store.id) }
  const isOfStore = stores.length > 0 || remarks.has('at a store')
  return isOfStore || remarksIn(context.turn.message.text).has('at a store') ? 'perhaps a store' : undefined
}

function storesOf({ history }: BindContext): readonly Store[] {
  return history.idsOf('store').flatMap((id) => {
    const store = history.versions(resource('store', id))[0]?.value as Store | undefined
    return store ? [store] : []
  })
}

/** "At Old Town", "our Old Town store", "Old Town: 3": a name that may also be a word is one of a store there only. */
function isPlace(sentence: string, name: string): boolean {
  const plain = name.replace(/[^\p{L}\p{N} ]/gu, '.')
  return new RegExp(
    `(^\\W*${plain}\\s*:)|\\b(at|in|our|from|Filiale|bei)( our| the)? ${plain}\\b|\\b${plain} (store|branch|shop|outlet|Filiale)\\b`,
    'u',
  ).test(sentence)
}

/** Why words on stock may be true of a store's shelf; undefined where no store ever had what they say. */
export function perhapsInStore(
  sku: string,
  { history }: BindContext,
  fits: (units: number) => boolean,
): string | undefined {
  const shelves = history.idsOf('store').flatMap((id) => history.versions(storeStockOf(sku, id)))
  const isSo = shelves.some(({ value }) => value && fits((value as StoreStock).onHand))
  return isSo ? 'the words may be about a store, and not about the online shop' : undefined
}
