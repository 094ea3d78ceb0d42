import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { StatusMark } from '../statuses.ts'

/** "We've got your parcel" of a carrier: it is with them, and back with the shop only where somebody speaks of sending back. */
export const isTakenIn = (scene: Scene, line: Line, { status, i, j }: StatusMark): boolean =>
  status === 'returned' &&
  !hasWord(line, sendingBack, i, j) &&
  (/^(?:received|got)$/.test(line.tokens[i]!.w)
    ? !talksOfReturn(scene)
    : isArrival(line, i, j) && !asksReturn(scene))

/** "The item has arrived at our facility". */
const isArrival = ({ tokens }: Line, i: number, j: number): boolean =>
  /^(?:items?|parcel|package|it|they|everything|goods|shoes)$/.test(tokens[i]!.w) &&
  tokens.slice(i, j).some(({ w }) => /^(?:arrived|landed|received)$/.test(w))

/** "Has my return reached you?", "return R-9?": of what was sent back. */
export const asksReturn = (scene: Scene): boolean =>
  once(scene, 'asks for a return', () =>
    scene.asked.some(
      ({ tokens }) =>
        tokens.some(
          ({ w }, k) =>
            (w === 'return' || w === 'rma') &&
            (/^(?:my|the|this|that|our|of)$/.test(tokens[k - 1]?.w ?? '') ||
              tokens[k + 1]?.kind === 'id' ||
              /^(?:status|parcel|package)$/.test(tokens[k + 1]?.w ?? '')),
        ) &&
        !tokens.some(
          ({ w }, k) => w === 'return' && /^(?:to|i|can|could|will)$/.test(tokens[k - 1]?.w ?? ''),
        ),
    ),
  )

const talksOfReturn = (scene: Scene): boolean =>
  once(scene, 'speaks of sending back', () =>
    scene.lines.concat(scene.asked).some((one) => hasWord(one, sendingBack)),
  )

const sendingBack = wordSet(
  'back return returned returns returning returnable refund refunded refunds exchange rma sent retoure zurück rücksendung',
)
