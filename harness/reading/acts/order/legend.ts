import { hasWord, type Line, lookBack, once, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'
import { statusMarks } from '../statuses.ts'

/** "Delivered = handed to you", "step 1: packed, step 2: shipped", a list of what states mean: words of states that are explained, and tell of no order. */
export const isInLegend = (scene: Scene, line: Line, mark: { i: number; j: number }): boolean =>
  isEquated(line, mark) ||
  isNumberedStage(scene, line, mark) ||
  isChain(line) ||
  isArrowed(line, mark) ||
  isLabelled(line, mark) ||
  isExplained(scene, line)

/** "Delivered = handed to you": both sides of the sign. */
const isEquated = (line: Line, { i }: { i: number }): boolean => i >= firstEquated(line)

const firstEquated = (line: Line): number =>
  once(line, 'equates a state', () =>
    line.tokens.some(({ w }) => w === '=')
      ? (statusMarks(line, 'order:').find(({ j }) => line.tokens[j]?.w === '=')?.i ?? Infinity)
      : Infinity,
  )

const stages = /^(?:step|stage|phase|schritt|stufe)$/
const isStage = (tokens: readonly Token[], k: number): boolean =>
  stages.test(tokens[k]!.w) && tokens[k + 1]?.kind === 'number' && tokens[k + 2]?.w !== 'of'

/** "Step 1: packed. Step 2: shipped." Of one stage alone the order may be there. */
const isNumberedStage = (scene: Scene, { tokens }: Line, { i }: { i: number }): boolean =>
  tokens.slice(Math.max(0, i - 4), i).some((_, k) => isStage(tokens, Math.max(0, i - 4) + k)) &&
  once(
    scene,
    'numbers its stages',
    () =>
      scene.lines.reduce((sum, one) => sum + one.tokens.filter((_, k) => isStage(one.tokens, k)).length, 0) >
      1,
  )

/** "Packed, then shipped, then delivered": an order in which it goes, where nothing is said to have been done. */
const isChain = (line: Line): boolean =>
  once(
    line,
    'tells a chain of states',
    () =>
      line.tokens.filter(({ w }, k) => w === 'then' && /ed$|^sent$|^out$/.test(line.tokens[k + 1]?.w ?? ''))
        .length > 1 && !line.tokens.some(({ kind, w }) => kind === 'id' || /^(?:was|were|has|have)$/.test(w)),
  )

/** "Placed > packed > shipped > delivered": the way an order goes, with no sign of how far it has come. */
const isArrowed = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  [tokens[i - 1]?.w, tokens[j]?.w].some((w) => arrow.test(w ?? '')) &&
  tokens.filter(({ w }) => arrow.test(w)).length > 1 &&
  !tokens.some(({ w }) => w === '✓' || w === '✗')
const arrow = /^[>→»]$/

/** "Next step: shipped", "filter: delivered | canceled". */
const isLabelled = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const at = tokens.slice(0, i).findLastIndex(({ w }) => w === ':')
  return (
    at > 0 &&
    (/^(?:filter|filters|sort|options|nächstes|danach|anschließend|später)$/.test(tokens[at - 1]!.w) ||
      (at === i - 1 &&
        /^(?:next|previous|upcoming|following|nächster|nächste|nächstes)$/.test(tokens[at - 2]?.w ?? '')))
  )
}

const states = new Set(['status', 'statuses', 'stages', 'states', 'steps'])
const meanings = new Set([
  ...['mean', 'means', 'meaning', 'meanings', 'explained', 'legend', 'possible'],
  ...['bedeutet', 'bedeuten', 'bedeutung', 'heißt', 'heißen', 'erklärt'],
])
/** Whether a line speaks of what states mean. */
const explains = (line: Line): boolean => hasWord(line, states) && hasWord(line, meanings)

/** A line that explains, or one that stands in the list below such a line. */
function isExplained(scene: Scene, line: Line): boolean {
  if (line.tokens.some(({ kind }) => kind === 'id')) return false
  if (explains(line)) return true
  if (/^(?:bullet|row)$/.test(line.sentence.kind) && scene.asked.some(explains)) return true
  if (!/^(?:bullet|row)$/.test(line.sentence.kind) && !isShort(line)) return false
  for (let k = line.index - 1; k >= Math.max(0, line.index - lookBack); k--) {
    const other = scene.lines[k]!
    if (explains(other)) return true
    if (other.sentence.kind !== line.sentence.kind && !isShort(other)) return false
  }
  return false
}

/** "Shipped - on its way." */
const isShort = ({ tokens }: Line): boolean => tokens.length <= 8 && tokens.some(({ w }) => /^[-–:]$/.test(w))
