import { type Resource, resource } from '#journal'
import type { ActOf } from '#record'
import { type Store, type StoreStock, storeStockOf } from '#sandbox'
import { remarksIn } from '../../reading/index.ts'
import { quote } from '../quote.ts'
import type { BindContext } from './binder.ts'

/**
 * The shelf of the one store that words on stock name; undefined where they name none, or the online shop besides. A
 * store's shelf is apart from what the online shop has.
 */
export function shelfNamed(
  act: ActOf<'availability'>,
  sku: string,
  context: BindContext,
): Resource | undefined {
  const sentence = quote(context.turn, act)
  const [store, ...more] = storesOf(context).filter(({ name }) => sentence.includes(name))
  if (!store || more.length > 0 || !isPlace(sentence, store.name)) return undefined
  return remarksIn(sentence).has('online') ? undefined : storeStockOf(sku, store.id)
}

function storesOf({ history }: BindContext): readonly Store[] {
  return history.idsOf('store').flatMap((id) => {
    const store = history.versions(resource('store', id))[0]?.value as Store | undefined
    return store ? [store] : []
  })
}

/** "At Old Town", "our Old Town store", "Old Town: 3": a name that may also be a word is one of a store there only. */
function isPlace(sentence: string, name: string): boolean {
  const parts = sentence.split(name)
  return parts.slice(1).some((after, index) => {
    const before = parts[index] ?? ''
    if (index === 0 && /^\W*$/.test(before) && /^\s*:/.test(after)) return true
    const leads = /\s$/.test(before) && remarksIn(before, sentence).has('leads to a place')
    const isCalled = /^\s/.test(after) && remarksIn(after, sentence).has('follows a place')
    return (leads && !/^[\p{L}\p{N}_]/u.test(after)) || (isCalled && !/[\p{L}\p{N}_]$/u.test(before))
  })
}

/**
 * Why words on stock may be true of a store's shelf; undefined where neither they nor the shopper speak of a store, or no
 * store ever had what they say.
 */
export function perhapsInStore(
  act: ActOf<'availability'>,
  sku: string,
  context: BindContext,
  fits: (units: number) => boolean,
): string | undefined {
  const { history, turn } = context
  const shelves = history.idsOf('store').flatMap((id) => history.versions(storeStockOf(sku, id)))
  if (!shelves.some(({ value }) => value && fits((value as StoreStock).onHand))) return undefined
  const sentence = quote(turn, act)
  const isOfStore = [sentence, turn.message.text].some(
    (text) => remarksIn(text).has('at a store') || storesOf(context).some(({ name }) => text.includes(name)),
  )
  return isOfStore ? 'the words may be about a store, and not about the online shop' : undefined
}
