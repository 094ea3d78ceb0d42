import { cues, has, type Line, type Scene } from '../../discourse/scene.ts'
import { setsOut } from '../nothing-but.ts'
import type { StockMark } from './mark.ts'
import { plainMarks } from './plain-marks.ts'

/** "Is it in stock?" - "They are!": the question tells what is said. */
export function plainAnswer(scene: Scene, line: Line): StockMark[] {
  if (line.index > 0) return []
  const asked = askedStatus(scene)
  const status = asked ?? (asksToHave(scene) ? 'in_stock' : undefined)
  if (!status) return []
  const turned = status === 'in_stock' ? 'out_of_stock' : 'in_stock'
  const basis = asked ? 'stock' : 'presence'
  // "Yes. It's sold out now": what comes after tells what was said yes to.
  const isAll =
    (line.byTag.has('plain:yes') || line.byTag.has('plain:no')) &&
    !scene.isRepeated &&
    !setsOut(scene, line) &&
    scene.lines.every((other) => other === line || plainMarks(scene, other).length === 0)
  return [
    ...(isAll ? cues(line, 'plain:yes').map(({ i, j }) => ({ i, j, status, basis, answer: true })) : []),
    ...(isAll
      ? cues(line, 'plain:no').map(({ i, j }) => ({
          i,
          j,
          status: turned,
          basis: 'stock' as const,
          answer: true,
        }))
      : []),
    ...goesOnSame(line).map(({ i, j, isDenied }) => ({
      i,
      j,
      status: isDenied ? turned : status,
      basis: 'stock' as const,
    })),
    ...cues(line, 'ellipsis:yes').map(({ i, j }) => ({ i, j, status, basis: 'stock' as const })),
    ...cues(line, 'ellipsis:no').map(({ i, j }) => ({ i, j, status: turned, basis: 'stock' as const })),
  ] as StockMark[]
}

/** "It is, and so is the Vase", "it isn't, and neither is the Vase": an answer that goes on with another product. */
function goesOnSame({ tokens }: Line): readonly { i: number; j: number; isDenied: boolean }[] {
  const i = tokens.findIndex(({ w }) => !/^(?:yes|yep|yeah|no|sorry|sadly|,)$/.test(w))
  if (!/^(?:it|they|that)$/.test(tokens[i]?.w ?? '') || !/^(?:is|are)$/.test(tokens[i + 1]?.w ?? ''))
    return []
  const isDenied = tokens[i + 2]?.w === 'not'
  const j = isDenied ? i + 3 : i + 2
  const rest = tokens.slice(j, j + 4).filter(({ w }) => w !== ',' && w !== 'and')
  return /^(?:so|neither|nor)$/.test(rest[0]?.w ?? '') && /^(?:is|are)$/.test(rest[1]?.w ?? '')
    ? [{ i, j, isDenied }]
    : []
}

/** Whether the shopper asks just this: "Do you have the Mug in blue?", and not "the Mug with a lid?", "on sale?". */
const asksToHave = ({ asked }: Scene): boolean => {
  const question = asked.at(-1)
  return question !== undefined && has(question, 'ask:have')
}

/** What the shopper asks of a product: whether it can be had, or whether it is gone. */
export function askedStatus(scene: Scene): 'in_stock' | 'out_of_stock' | undefined {
  const question = scene.asked.at(-1)
  if (!question || !(/^(?:is|are)$/.test(question.tokens[0]?.w ?? '') || question.tokens.at(-1)?.w === '?'))
    return undefined
  const asked = plainMarks(scene, question).filter((mark) => mark.basis === 'stock' && !mark.weak)
  if (asked.length === 0) return asksBack(question) ? 'in_stock' : undefined
  const status = asked.length === 1 ? asked[0]!.status : undefined
  return status === 'low_stock' || status === 'unknown' ? undefined : status
}

/** "Is the Mug back yet?" */
const asksBack = ({ tokens }: Line): boolean =>
  /^(?:is|are)$/.test(tokens[0]?.w ?? '') &&
  tokens.some(({ kind }) => kind === 'item') &&
  tokens.some(
    ({ w }, k) =>
      w === 'back' && /^(?:|yet|again|now|\?|in)$/.test(tokens[k + 1]?.w ?? '') && tokens[k - 1]?.w !== 'the',
  )
