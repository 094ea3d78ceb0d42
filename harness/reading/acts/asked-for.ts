import { cues, hasWord, once, type Scene } from '../discourse/scene.ts'

const stockTopics = new Set(
  'stock left many remaining available availability inventory sold gone got have any still lager verfügbar vorrätig lieferbar viele übrig'.split(
    ' ',
  ),
)

const cartVerbs = new Set(['add', 'put', 'cart', 'basket'])

/** Whether the shopper wishes something to be put in a cart. */
export const wishesCart = (scene: Scene) =>
  once(scene, 'wishes to add', () => scene.asked.some((line) => hasWord(line, cartVerbs)))

const priceTopics = new Set('price prices cost costs much cheaper cheapest discount expensive'.split(' '))

/** Whether the shopper asked for a price, and for no stock. */
export const asksPrice = (scene: Scene): boolean =>
  once(
    scene,
    'asks for a price',
    () =>
      scene.asked.some((line) => line.tokens.some((token) => priceTopics.has(token.w))) && !asksStock(scene),
  )

/** Whether the shopper asked for stock. */
export function asksStock(scene: Scene): boolean {
  return once(scene, 'asks for stock', () =>
    scene.asked.some(
      (line) => line.tokens.some((token) => stockTopics.has(token.w)) || cues(line, 'in').length > 0,
    ),
  )
}
