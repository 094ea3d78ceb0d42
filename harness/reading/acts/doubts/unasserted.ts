import { once, type Scene } from '../../discourse/scene.ts'
import type { Doubt } from './ground.ts'

/** "That would cost more": what would? */
export const imaginedUnnamed: Doubt = {
  reason: 'what is imagined is not named',
  acts: ['unasserted'],
  holds: ({ act, line }) =>
    act.act === 'unasserted' &&
    act.mode === 'hypothetical' &&
    (act.about === 'price' || act.about === 'cart_action') &&
    !line.tokens.some((token) => token.kind === 'item'),
}

/** "If you add SAVE10": a code, or goods? */
export const codeNotCart: Doubt = {
  reason: 'a code or an order may be meant, not a cart',
  acts: ['unasserted'],
  holds: ({ act, line }) =>
    act.act === 'unasserted' &&
    act.about === 'cart_action' &&
    act.item === undefined &&
    line.tokens.some((token) => token.kind === 'id' || /^[A-Z]{2,}\d+$/.test(token.raw)),
}

/** "If you order by noon, it comes tomorrow". */
export const conditionOnTime: Doubt = {
  reason: 'a condition whose result is a time',
  acts: ['unasserted'],
  holds: ({ scene, act, line }) =>
    act.act === 'unasserted' &&
    act.about === 'delivery' &&
    act.mode !== 'past' &&
    !line.tokens.some((token) => token.kind === 'item' || token.kind === 'id') &&
    namesAnything(scene),
}

/** Whether the reply names a product, an order or a ticket that the words may leave out. */
const namesAnything = (scene: Scene): boolean =>
  once(scene, 'names anything', () =>
    scene.lines.some((line) => line.tokens.some((token) => token.kind === 'item' || token.kind === 'id')),
  )
