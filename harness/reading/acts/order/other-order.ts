import type { Line, Scene } from '../../discourse/scene.ts'

const nouns = /^(?:orders?|ones?|purchases?|tickets?|cases?|complaints?)$/
const others = /^(?:other|another|different|previous|earlier|older|second|third|fourth)$/
const places = /^(?:first|last|latest|newest)$/
/** Of which one order can have several. */
const partNouns = /^(?:parcels?|packages?|boxes|shipments?|deliver(?:y|ies)|items?|half|parts?|attempts?)$/
const verbs = /^(?:is|are|was|were|has|have|went|left|arrived|shipped|follows|comes)$/

/**
 * "Your other order arrived yesterday", "one of your two orders was canceled", "the one from last week": an order that no
 * number tells apart from the one that is asked for. Not one that the shopper calls so as well.
 */
export function ofAnotherOrder(
  scene: Scene,
  { tokens, modes }: Line,
  { i, j }: { i: number; j: number },
): boolean {
  if (tokens.some(({ kind }, k) => kind === 'id' && modes.clause[k] === modes.clause[i])) return false
  if (tokens.slice(0, i).some(({ w }) => partNouns.test(w))) return false
  for (let k = Math.max(0, i - 12); k < Math.min(j, tokens.length); k++) {
    const { kind, w } = tokens[k]!
    if (!(w === 'one' || kind === 'date' || others.test(w) || places.test(w))) continue
    const [next, then] = [tokens[k + 1]?.w ?? '', tokens[k + 2]?.w ?? '']
    if (tokens.slice(k, i).some((token) => token.kind === 'id' || /^[.;]$/.test(token.w))) continue
    const named =
      (others.test(w) || (places.test(w) && scene.shopperIds.length > 0)) &&
      (nouns.test(next) ||
        nouns.test(then) ||
        (verbs.test(next) && tokens.slice(0, k).some((one) => nouns.test(one.w))))
    const counted =
      w === 'one' && next === 'of' && /^(?:your|the|these|those|both)$/.test(then) && ofOrders(tokens, k)
    const dated =
      w === 'one' && next === 'from' && tokens[k - 1]?.w === 'the' && tokens[k + 2]?.kind === 'date'
    const ofDay = kind === 'date' && next === 'order' && /^(?:the|your)$/.test(tokens[k - 1]?.w ?? '')
    if ((named || ofDay || dated) && !calledSo(scene, w)) return true
    if (counted) return true
  }
  return false
}

const ofOrders = (tokens: Line['tokens'], k: number): boolean =>
  tokens.slice(k + 3, k + 6).some(({ w }) => /^(?:orders|purchases|tickets|cases|complaints)$/.test(w))

const calledSo = (scene: Scene, word: string): boolean =>
  scene.shopperIds.length === 0 && scene.asked.some(({ tokens }) => tokens.some(({ w }) => w === word))
