import { type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'
import { statusMarks } from '../statuses.ts'

/** A stage of a tracker: where it stands among the tokens of its line of text, and the token that it begins with. */
interface Stage {
  readonly i: number
  readonly j: number
  readonly begins: Token
}

/** As many words, and as many tokens, as may stand between two stages. */
const [mostWords, mostTokens] = [2, 8]

/**
 * Whether words of a state are a stage of a tracker that is not reached, or not known to be the last: "✓ Packed ✓ Shipped ○ Delivered",
 * "Ordered → Packed → Shipped → Delivered". Of stages with ticks the last that has one is where the order is.
 */
export const isStageAhead = (scene: Scene, line: Line, mark: { i: number }): boolean => {
  const { stages, reached } = trackerIn(scene, line)
  const own = line.tokens[mark.i]
  return stages.some(({ begins }) => begins === own) && reached?.begins !== own
}

interface Tracker {
  readonly stages: readonly Stage[]
  /** Undefined where no stage has a tick. */
  readonly reached: Stage | undefined
}

/** The tracker in the line of text that a sentence is of: its signs may have been taken for the ends of sentences. */
const trackerIn = (scene: Scene, line: Line): Tracker =>
  once(scene, `tracker in line ${line.sentence.line}`, () => {
    const lines = besides(scene, line)
    const tokens = lines.flatMap((one) => one.tokens)
    let next = 0
    const stages = lines.flatMap((one) => {
      const from = next
      next += one.tokens.length
      return statusMarks(one, 'order:').map(({ i, j }) => ({
        i: from + i,
        j: from + j,
        begins: one.tokens[i]!,
      }))
    })
    stages.sort((a, b) => a.i - b.i)
    const hasTicks = tokens.some((_, k) => isTick(tokens, k))
    const isTracker =
      stages.length >= (hasTicks ? 2 : 3) &&
      stages.every((stage, n) => n === 0 || isNext(tokens.slice(stages[n - 1]!.i + 1, stage.i)))
    if (!isTracker) return { stages: [], reached: undefined }
    const signsFollow = signs.test(tokens.at(-1)!.w)
    return {
      stages,
      reached: stages.findLast(({ i, j }) =>
        signsFollow ? isTick(tokens, j) || isTick(tokens, j + 2) : isTick(tokens, i - 1),
      ),
    }
  })

/** The sentences of one line of text, which stand together. */
function besides({ lines }: Scene, { index, sentence }: Line): readonly Line[] {
  let [from, to] = [index, index + 1]
  while (lines[from - 1]?.sentence.line === sentence.line) from--
  while (lines[to]?.sentence.line === sentence.line) to++
  return lines.slice(from, to)
}

const signs = /^[→>✓✗·|[\]–]$/

/** Only signs and a word or two between two stages. */
const isNext = (between: readonly Token[]): boolean =>
  between.length <= mostTokens &&
  between.some(({ w }) => signs.test(w)) &&
  between.filter(({ kind }) => kind === 'word').length <= mostWords &&
  !between.some(({ w, kind }) => kind === 'id' || /^[,;.]$/.test(w))

const isTick = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.w === '✓' || (tokens[k]?.w === ']' && tokens[k - 1]?.w === 'x' && tokens[k - 2]?.w === '[')
