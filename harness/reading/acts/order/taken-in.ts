import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { StatusMark } from '../statuses.ts'

/** "We've got your parcel" of a carrier: it is with them, and back with the shop only where somebody speaks of sending back. */
export const isTakenIn = (scene: Scene, line: Line, { status, i, j }: StatusMark): boolean =>
  status === 'returned' &&
  /^(?:received|got)$/.test(line.tokens[i]!.w) &&
  !hasWord(line, sendingBack, i, j) &&
  !once(scene, 'speaks of sending back', () =>
    scene.lines.concat(scene.asked).some((one) => hasWord(one, sendingBack)),
  )

const sendingBack = wordSet(
  'back return returned returns returning returnable refund refunded refunds exchange rma sent retoure zurück rücksendung',
)
