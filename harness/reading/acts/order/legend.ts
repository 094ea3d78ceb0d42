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
  isMeant(line, mark) ||
  isGlossed(scene, line, mark) ||
  isEnumerated(line) ||
  isNamedNext(line, mark) ||
  isChangeTo(line, mark) ||
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

/** "It goes through four stages: placed, packed, shipped, delivered": three or more with nothing between, and nothing told of them. */
const isEnumerated = (line: Line): boolean =>
  once(line, 'enumerates states', () => {
    const marks = statusMarks(line, 'order:').sort((a, b) => a.i - b.i)
    const [first, last] = [marks[0], marks.at(-1)]
    return (
      marks.length > 2 &&
      marks.every(({ j, i }, k) => i - (marks[k - 1]?.j ?? i) <= 2 && j - i <= 3) &&
      line.tokens.slice(first!.j, last!.i).some(({ w }) => w === ',') &&
      !line.tokens.slice(0, last!.i).some(({ w, kind }) => toldOf.test(w) || kind === 'date')
    )
  })
const toldOf = /^(?:was|were|has|have|been|is|are|done|completed|passed|already|now|[✓✗])$/

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
    (/^(?:filter|filters|sort|options|nächstes|anschließend|später)$/.test(tokens[at - 1]!.w) ||
      toCome.test(tokens[at - 1]!.w) ||
      (tokens[at - 1]!.w === 'yet' && tokens[at - 2]?.w === 'not') ||
      (at === i - 1 &&
        /^(?:next|previous|upcoming|following|nächster|nächste|nächstes)$/.test(tokens[at - 2]?.w ?? '')))
  )
}

/** "Delivered doesn't always mean in your hands": what a word stands for. */
const isMeant = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  if (i > 1 || (i === 1 && tokens[0]!.kind === 'word' && tokens[0]!.w !== 'status')) return false
  const verb = tokens.findIndex(
    ({ w }, k) =>
      k >= j && !/^(?:["'”]|do|does|not|always|usually|often|only|just|simply|here|then)$/.test(w),
  )
  return verb > 0 && verb - j <= 5 && /^(?:means?|refers?|indicates?)$/.test(tokens[verb]!.w)
}

/** "Processing: we pack your order. Shipped: the courier has it.": words of states with what they stand for, one after the other. */
const isGlossed = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  i === 0 && isGloss(line, j) && (asksOfWord(scene) || countsGlosses(scene) > 1)

const isGloss = ({ tokens }: Line, j: number): boolean =>
  /^[:–]$/.test(tokens[j]?.w ?? '') &&
  /^(?:we|the|it|your|you|our|an?|this|everything)$/.test(tokens[j + 1]?.w ?? '') &&
  !tokens.some(({ kind }) => kind === 'id' || kind === 'date' || kind === 'time')

const countsGlosses = (scene: Scene): number =>
  once(
    scene,
    'counts states that are explained',
    () =>
      scene.lines.filter((one) => statusMarks(one, 'order:').some(({ i, j }) => i === 0 && isGloss(one, j)))
        .length,
  )

/** "What does processing mean?" */
const asksOfWord = (scene: Scene): boolean =>
  once(scene, 'asks what a word means', () => scene.asked.some((one) => hasWord(one, meanings)))
/** "Pending: shipped, delivered", "still to come: delivered", "then: shipped". */
const toCome =
  /^(?:pending|outstanding|upcoming|remaining|come|todo|coming|follow|then|afterwards|later|ausstehend|danach|dann|offen)$/

/** "Next: out for delivery, then delivered", "the next status is 'shipped', the last is 'delivered'": stages to come. */
const isNamedNext = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const next = tokens.findIndex(({ w }, k) => k < i && nexts.test(w) && isNamed(tokens, k))
  return (
    next >= 0 &&
    !tokens.slice(next, i).some(({ w }) => /^(?:was|were|has|have|been|now|already|but|[.])$/.test(w))
  )
}
const nexts = /^(?:next|upcoming|following|nächste|nächster|nächstes|folgt)$/
/** "Next :", "the next status is". */
const isNamed = (tokens: readonly Token[], k: number): boolean => {
  const at = /^(?:steps?|stages?|status|statuses|states?|ones?|schritte?|stufen?|up)$/.test(
    tokens[k + 1]?.w ?? '',
  )
    ? k + 2
    : k + 1
  return /^(?:is|are|be|will|:|–|ist|sind|comes?|kommt|kommen)$/.test(tokens[at]?.w ?? '')
}

/** "It changes to 'received', and after the check to 'refunded'": how it goes. */
const isChangeTo = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const to = tokens[i - 1]?.w === '"' ? i - 2 : i - 1
  if (!/^(?:to|auf)$/.test(tokens[to]?.w ?? '')) return false
  const before = tokens.slice(Math.max(0, to - 16), to).map(({ w }) => w)
  const verb = before.findLastIndex((w) =>
    /^(?:changes|switches|turns|moves|jumps|goes|wechselt|springt)$/.test(w),
  )
  return verb >= 0 && !before.slice(verb).some((w) => /^(?:[.;]|was|has|have|been|now)$/.test(w))
}

const states = new Set(['status', 'statuses', 'stages', 'states', 'steps'])
const meanings = new Set(
  'mean means meaning meanings explained explain legend possible bedeutet bedeuten bedeutung heißt heißen erklärt'.split(
    ' ',
  ),
)
/** Whether a line speaks of what states mean. */
const explains = (line: Line): boolean => hasWord(line, states) && hasWord(line, meanings)

/** "What do the order states mean?" */
const asksMeaning = (scene: Scene): boolean =>
  once(scene, 'asks what states mean', () => scene.asked.some(explains))

/** A line that explains, or one that stands in the list below such a line. */
function isExplained(scene: Scene, line: Line): boolean {
  if (line.tokens.some(({ kind }) => kind === 'id')) return false
  if (explains(line)) return true
  if (/^(?:bullet|row)$/.test(line.sentence.kind) && scene.asked.some(explains)) return true
  if (!/^(?:bullet|row)$/.test(line.sentence.kind) && !isShort(line)) return false
  if (asksMeaning(scene)) return true
  for (let k = line.index - 1; k >= Math.max(0, line.index - lookBack); k--) {
    const other = scene.lines[k]!
    if (explains(other)) return true
    if (other.sentence.kind !== line.sentence.kind && !isShort(other)) return false
  }
  return false
}

/** "Shipped - on its way." */
const isShort = ({ tokens }: Line): boolean => tokens.length <= 8 && tokens.some(({ w }) => /^[-–:]$/.test(w))
