import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'

/** "The ZIP code on file". */
const otherCode = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j)
    .some(
      ({ w }, k) =>
        w === 'code' &&
        /^(?:zip|postal|post|area|bar|qr|security|verification|access|pin|digit|tracking|country|dress)$/.test(
          tokens[i + k - 1]?.w ?? '',
        ),
    )

/** "SAVE5 takes $5 off orders over $30", "what does it do?": what a code is worth. Who asked to have it applied is told that it was. */
const isExplained = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  line.tokens.slice(i, j).some(({ w }) => present.test(w)) &&
  (!scene.asked.some((asked) => hasWord(asked, applying)) ||
    line.tokens.slice(j).some(({ w }) => /^(?:orders|purchases|over|if|when|any|all|every)$/.test(w)))
const present = /^(?:takes|knocks|shaves|gives|saves)$/
const applying = new Set('apply redeem use enter add try have here got'.split(' '))

const codeWords = new Set('code coupon voucher promo promotion discount codes vouchers gutschein'.split(' '))

/** "Order 5009 is on schedule" tells of no code. */
export const ofCode = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean =>
  !otherCode(line, cue) &&
  !isExplained(scene, line, cue) &&
  (hasWord(line, codeWords) ||
    scene.asked.some((asked) => hasWord(asked, codeWords)) ||
    line.tokens
      .slice(cue.i, cue.j + 4)
      .some((token) => /^[A-Z]{3,}\d*$/.test(token.raw) && token.raw.length > 3))
