import { hasWord, type Line, once, type Scene } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'

/** "I have credited ₹200 to your account" where nobody speaks of a refund, a return or a charge: a present, and no money that goes back. */
export const isPresent = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  hasWord(line, credits, i, j) &&
  !once(scene, 'speaks of money that goes back', () =>
    scene.lines.concat(scene.asked).some((one) => hasWord(one, backTalk)),
  )

const credits = wordSet('credited credit crediting')
const backTalk = wordSet(
  'refund refunded refunds refunding return returned returns cancel cancelled money reimburse charged charge paid payment back erstattung geld',
)
