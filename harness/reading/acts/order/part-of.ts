import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

/** "Den Mug aus W-10423 storniert", "nur der Mug wurde storniert": one product of an order, and no state of it. */
export const isOfPartOfOrder = ({ tokens, modes }: Line, { i, status }: StatusMark): boolean =>
  /^(?:cancelled|returned|refunded)$/.test(status) &&
  tokens.some(
    ({ kind }, k) =>
      kind === 'item' &&
      k < i &&
      i - k <= 9 &&
      modes.clause[k] === modes.clause[i] &&
      (tokens[k + 1]?.w === 'aus' || tokens.slice(Math.max(0, k - 2), k).some(({ w }) => w === 'nur')),
  )
