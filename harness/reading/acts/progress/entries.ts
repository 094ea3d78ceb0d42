import { cues, type Line, type Scene } from '../../discourse/scene.ts'
import { openBox, type StatusMark, statusMarks } from '../statuses.ts'

/** An entry of a list: what of it tells whether the stage that it names has been reached. */
export interface Entry {
  readonly line: Line
  /** The state that the entry names as a stage. */
  readonly stage: StatusMark | undefined
  /** Its date, as written. */
  readonly day: string | undefined
  readonly time: string | undefined
  readonly isTicked: boolean
  readonly isBoxed: boolean
  /** Something that happened; not "last updated: Nov 26". */
  readonly isEvent: boolean
  /** "Delivered: expected Dec 1", "Shipped: –". */
  readonly isToCome: boolean
  /** "Shipped ← you are here". */
  readonly isHere: boolean
  /** "⏳ Out for delivery": a picture of its own, of which nobody knows what it says. */
  readonly isPictured: boolean
  /** "Status: shipped": a field of a record, which tells how things stand. */
  readonly isField: boolean
}

/** An entry has no more tokens. */
const longestEntry = 18
/** So many words may stand before the state that an entry names. */
const mostBefore = 2

/** The lists of a reply whose entries may be stages, each in the order of its entries. */
export function listsOf(scene: Scene, prefix: string): readonly (readonly Entry[])[] {
  const out: Entry[][] = []
  let current: Entry[] = []
  let before: Line | undefined
  for (const line of scene.lines) {
    const { sentence } = line
    const goesOn = before !== undefined && before.sentence.line === sentence.line
    const isNextList = before !== undefined && (before.sentence.kind === 'row') !== (sentence.kind === 'row')
    before = line
    if (goesOn && sentence.kind !== 'heading') continue
    const entry = /^(?:bullet|row|text)$/.test(sentence.kind) ? entryOf(line, prefix) : undefined
    if (current.length && (!entry || isNextList)) {
      out.push(current)
      current = []
    }
    if (entry) current.push(entry)
  }
  if (current.length) out.push(current)
  return out
}

const isPlain = ({ kind }: Line['tokens'][number]): boolean =>
  kind !== 'punct' && kind !== 'mark' && kind !== 'number'

/** A line as an entry; none where it names a product or a number, of which it tells rather than of the whole. */
function entryOf(line: Line, prefix: string): Entry | undefined {
  const { tokens } = line
  if (tokens.length > longestEntry || tokens.some(({ kind }) => kind === 'item' || kind === 'id'))
    return undefined
  const day = tokens.find(({ kind }) => kind === 'date')
  const time = tokens.find(({ kind }) => kind === 'time')
  const marks = statusMarks(line, prefix)
  const stage = stageOf(line, marks)
  if (!stage && line.sentence.kind === 'text' && !day) return undefined
  const beside = (tag: string): boolean =>
    cues(line, tag).some(({ i, j }) => !stage || j <= stage.i || i >= stage.j)
  const signs = tokens.filter(({ kind }) => kind === 'mark')
  const isBoxed = tokens.some((_, k) => openBox(tokens, k))
  const isToCome = beside('stage:open') || isBlank(line)
  const isTicked =
    !isBoxed &&
    !isToCome &&
    (beside('stage:done') || tokens.some(({ w }, k) => w === '✓' || (w === 'x' && tokens[k + 1]?.w === ']')))
  const isHere = beside('stage:here') || signs.some(({ raw }) => pointer.test(raw))
  return {
    line,
    stage,
    day: day?.raw,
    time: time?.unit,
    isEvent: stage !== undefined || !isNote(line),
    isTicked,
    isBoxed,
    isToCome,
    isHere,
    isPictured: !isTicked && !isBoxed && !isHere && signs.length > 0,
    isField: isFieldOf(line, marks),
  }
}

/** "Last updated: Nov 26", "delivery date: Dec 1": of no stage. */
const isNote = ({ families }: Line): boolean => families.has('fresh') || families.has('delivery')

/** A sign that points to where one is, or a full circle: of several the last counts. */
const pointer = /^[👉➡👈⬅📍●◉🔵🟢]/u

/** "Shipped: –", "Delivered: ✗". */
const isBlank = ({ tokens }: Line): boolean => {
  const k = tokens.at(-1)?.w === ';' ? tokens.length - 2 : tokens.length - 1
  return k > 0 && /^[–✗]$/.test(tokens[k]!.w) && /^[:;|]$/.test(tokens[k - 1]!.w)
}

/** The state that a line opens with, maybe behind a date; not "it has been shipped", which tells it. */
function stageOf({ tokens }: Line, marks: readonly StatusMark[]): StatusMark | undefined {
  const from = tokens.findIndex(isPlain)
  if (from < 0) return undefined
  const isDated = /^(?:date|time)$/.test(tokens[from]!.kind)
  const [first] = marks.toSorted((a, b) => a.i - b.i)
  if (!first || isDated) return first
  return first.i - from <= mostBefore && !tokens.slice(from, first.j).some(({ w }) => tells.test(w))
    ? first
    : undefined
}

const isFieldOf = ({ tokens }: Line, marks: readonly StatusMark[]): boolean =>
  marks.some(({ i }) => {
    const at = tokens[i]!.w === ':' ? i : i - 1
    return tokens[at]?.w === ':' && tokens[at - 1]?.kind === 'word'
  })

const tells =
  /^(?:has|have|had|been|was|were|is|are|i|we|it|you|your|if|will|ist|sind|wurde|wurden|hat|wir|ich|es)$/
