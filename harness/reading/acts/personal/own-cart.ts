import type { Line, Scene } from '../../discourse/scene.ts'
import { asksCart } from '../cart/wishes.ts'

/** "There are four in your cart", "which leaves the Mug in your cart": what the shopper's cart holds. */
export const ownCart = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      tokens[i - 1]?.w === 'in' &&
      /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '') &&
      tokens
        .slice(0, i)
        .some(
          (token, n) =>
            /^(?:leaves|leaving)$/.test(token.w) ||
            (token.w === 'there' && /^(?:is|are)$/.test(tokens[n + 1]?.w ?? '')),
        ),
  )

const cartNames = /^(?:cart|basket|trolley)$/

/** "The cart still has your Mug", "a Mug and a Vase are in your cart", where nothing was to be put in. */
export const ownThing = (scene: Scene, { tokens, byTag }: Line): number =>
  byTag.has('cart:added') || byTag.has('cart:adding') || !asksCart(scene)
    ? -1
    : tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          ((tokens[i + 1]?.kind === 'item' && tokens.some((token) => cartNames.test(token.w))) ||
            (cartNames.test(tokens[i + 1]?.w ?? '') &&
              tokens[i - 1]?.w === 'in' &&
              /^(?:is|are)$/.test(tokens[i - 2]?.w ?? ''))),
      )

/** "It's the only thing in your basket: one Vase", to who asks for what is in it. */
export const ownContents = (scene: Scene, { tokens, byTag }: Line): number =>
  byTag.has('cart:added') || byTag.has('cart:adding') || !asksCart(scene)
    ? -1
    : tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          tokens[i - 1]?.w === 'in' &&
          /^(?:cart|basket|trolley)$/.test(tokens[i + 1]?.w ?? ''),
      )

/** "On your wish list I see the Vase": what stands on it is data on the shopper. */
export function ownWish({ tokens, byTag }: Line): number {
  if (byTag.has('cart:added') || byTag.has('cart:adding')) return -1
  return tokens.findIndex(
    (token, i) =>
      token.w === 'your' &&
      (/^(?:wishlist|favorites|favourites)$/.test(tokens[i + 1]?.w ?? '') ||
        (tokens[i + 1]?.w === 'wish' && tokens[i + 2]?.w === 'list')) &&
      tokens.some((one) => one.kind === 'item') &&
      !/^(?:to|from|into)$/.test(tokens[i - 1]?.w ?? ''),
  )
}
