import { cues, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

type Words = Line['tokens']

const kinds = wordSet(
  'items sizes products articles goods styles colors colours models variants shades pieces orders',
)
const anyOf = wordSet('anything everything whatever')
const deeds = wordSet(
  'ship ships leave leaves go goes come comes get gets can cannot will may might must do does are is have stay show appear disappear return arrive arrives take usually normally typically always generally',
)
const doneTo = wordSet('for of on about restock refill reorder mark show hide list notify grey gray display')
const told = wordSet('the these those both two all your')
const links = wordSet('that which are is have has marked labelled labeled shown currently')

interface Told {
  readonly i: number
  readonly j: number
}

/** "Sold out sizes are restocked weekly", "items in stock ship the same day": what is done with such goods, and of no product. */
export const isOfKinds = (line: Line, cue: Told): boolean =>
  tellsKinds(line, cue) ||
  kindsBefore.some((tag) =>
    cues(line, tag)
      .slice(0, 2)
      .some((first) => first.j < cue.i && tellsKinds(line, first) && isSameSubject(line, first, cue)),
  )
const kindsBefore = ['in', 'out']

/** "Sold out items are gone for good": still of them. */
const isSameSubject = ({ tokens, modes }: Line, first: Told, cue: Told): boolean =>
  modes.clause[first.i] === modes.clause[cue.i] &&
  !tokens.slice(first.j, cue.i).some(({ kind }) => kind === 'item')

function tellsKinds({ tokens }: Line, { i, j }: Told): boolean {
  if (kinds.has(tokens[j]?.w ?? ''))
    return !told.has(tokens[i - 1]?.w ?? '') && (isDone(tokens, j + 1) || isDoneTo(tokens, i))
  const first = kindBefore(tokens, i)
  return first >= 0 && !told.has(tokens[first - 1]?.w ?? '') && isDone(tokens, j)
}

/** A verb, and no variant or product that is told by it. */
const isDone = (tokens: Words, at: number): boolean =>
  deeds.has(tokens[at]?.w ?? '') &&
  !tokens.slice(at + 1, at + 4).some(({ kind, variant }) => kind === 'number' || kind === 'item' || variant)

const isDoneTo = (tokens: Words, i: number): boolean =>
  doneTo.has(tokens[i - 1]?.w ?? '') && tokens.at(-1)!.w !== ':'

/** Where "items that are" begins before token `i`. */
function kindBefore(tokens: Words, i: number): number {
  let k = i - 1
  while (k >= Math.max(0, i - 3) && links.has(tokens[k]!.w)) k--
  const w = tokens[k]?.w ?? ''
  const isLinked = k === i - 1 || /^(?:that|which|marked|labelled|labeled|shown)$/.test(tokens[k + 1]!.w)
  return isLinked && (kinds.has(w) || anyOf.has(w)) ? k : -1
}
