import { hasWord } from '../../discourse/scene.ts'
import { cartWords, wishes } from '../cart/wishes.ts'
import { type Doubt, type Seen, within, wordsAt } from './ground.ts'

/** "It was taken out": by whom, if nobody wished it? */
export const unknownDoer: Doubt = {
  reason: 'nobody says who changed the cart',
  acts: ['cart_action'],
  holds: unwished,
}

/** "It was taken out" without a wish of the shopper, and without "I" or "we". */
function unwished({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'cart_action') return false
  const passive = line.tokens.slice(i, j).some((token) => token.w === 'be')
  if (act.modality === 'promised' && !passive) return false
  if (scene.asked.some((asked) => hasWord(asked, wishes[act.action]!))) return false
  if (!scene.asked.length) return false
  const { clause } = line.modes
  return (
    i > 0 &&
    !line.tokens
      .slice(0, j)
      .some(({ w }, k) =>
        k >= i - 3
          ? /^(?:i|we|have|has|liberty|initiative)$/.test(w)
          : /^(?:ich|wir)$/.test(w) && clause[k] === clause[i],
      )
  )
}

/** "I'll get right on it!": onto what, where neither a cart nor a product is spoken of? */
export const noCart: Doubt = {
  reason: 'neither a cart nor a product is named',
  acts: ['cart_action'],
  holds: ({ scene, act }) =>
    act.act === 'cart_action' &&
    act.modality === 'promised' &&
    act.item === 'it' &&
    ![...scene.asked, ...scene.lines].some(
      (one) => hasWord(one, cartWords) || one.tokens.some((token) => token.kind === 'item'),
    ),
}

/** "I added 2, now in your cart": 2 in all, or 2 more? */
export const numberAdded: Doubt = {
  reason: 'the number may be of what was added',
  acts: ['cart_contents'],
  holds: ({ acts, act, line }) =>
    act.act === 'cart_contents' &&
    act.qty !== undefined &&
    acts.some(
      (other) =>
        other.act === 'cart_action' &&
        other.action === 'added' &&
        other.item === act.item &&
        (other.qty === act.qty || act.span.end <= other.span.start) &&
        within(line, other),
    ),
}

/** "Your cart has been updated with 1 × Vase": one more, or one in all? */
export const updatedWith: Doubt = {
  reason: 'the number may be of what was added or of all there is',
  acts: ['cart_action', 'cart_contents'],
  holds: ({ scene, act, line }) =>
    scene.asked.some((asked) => hasWord(asked, wishes.added!)) &&
    (act.act === 'cart_contents' || (act.act === 'cart_action' && act.action === 'updated')) &&
    line.tokens.some(
      ({ w }, k) => w === 'with' && line.tokens[k + 1]?.kind === 'number' && hasWord(line, updates, 0, k),
    ),
}

const updates = new Set(['updated', 'changed', 'adjusted'])

/** Contents without a number although one stands beside them: "2 hours", "quantity 2". */
export const uncounted: Doubt = {
  reason: 'a number stands beside the contents',
  acts: ['cart_contents'],
  holds: leftUncounted,
}

function leftUncounted({ scene, act, line }: Seen): boolean {
  if (act.act !== 'cart_contents' || act.qty !== undefined) return false
  const named = line.tokens.filter((token) => token.kind === 'item' && token.items![0] === act.item).length
  return (
    named > 1 ||
    [line, scene.lines[line.index + 1]].some((one) => one && hasWord(one, new Set(['quantity', 'qty'])))
  )
}

/** "There were two in your cart", "the Vase you had in your cart": before. */
export const formerContents: Doubt = {
  reason: 'it may be told of what was there before',
  acts: ['cart_contents'],
  holds: (seen) => {
    const { clause } = seen.line.modes
    const from = clause.indexOf(clause[seen.i] ?? 0)
    return (
      wordsAt(seen, from, seen.i).some((word) => /^(?:was|were|had)$/.test(word)) ||
      /\byou had (?:put |left |saved )?in\b/.test(wordsAt(seen, seen.j, seen.j + 5).join(' '))
    )
  },
}
