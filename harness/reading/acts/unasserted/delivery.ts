import { cues, has, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { type Found, told } from './told.ts'

const restockWords = new Set(['restock', 'back'])
const money = new Set(['refund', 'refunds', 'money', 'reply', 'answer', 'call'])

/** "Your refund was issued on Monday. If it is not there by Friday, ...". */
const ofMoneyBefore = ({ lines }: Scene, line: Line): boolean =>
  hasWord(line, pronouns, 0, 3) &&
  lines[line.index - 1] !== undefined &&
  hasWord(lines[line.index - 1]!, money)
const pronouns = new Set(['it', 'that', 'they'])

/** Times of delivery that are conditional, imagined, asked or told by others; "if you order by noon" leaves them standing. */
export function unassertedDelivery(scene: Scene, line: Line): Found[] {
  if (hasWord(line, restockWords)) return []
  const before = cues(line, 'delivery:was').map((cue) => ({
    about: 'delivery' as const,
    item: line.tokens.find(({ kind }) => kind === 'id')?.raw.replace(/^#/, '') ?? scene.shopperIds[0],
    mode: 'past' as const,
    i: cue.i,
    j: cue.j,
  }))
  if (before.length) return before
  return [...cues(line, 'delivery:lead'), ...cues(line, 'delivery:imagined')].flatMap((cue) => {
    const mode = told(line, cue, false)
    if (!mode || (mode === 'conditional' && line.modes.polite[cue.i]) || line.tokens[cue.i - 1]?.w === 'what')
      return []
    const timed = line.tokens
      .slice(cue.i, cue.j + 7)
      .some(({ kind, w }) => kind === 'date' || kind === 'duration' || w === 'same' || w === 'next')
    if (!timed || hasWord(line, money) || ofMoneyBefore(scene, line) || has(line, 'step:notify')) return []
    const id = line.tokens.find((token) => token.kind === 'id')?.raw.replace(/^#/, '')
    const item = line.tokens.findLast((token, at) => token.kind === 'item' && at < cue.j + 3)?.items?.[0]
    return [{ about: 'delivery', item: item ?? id ?? scene.shopperIds[0], mode, i: cue.i, j: cue.j }]
  })
}
