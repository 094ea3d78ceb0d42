import { type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'

/** A number that may be the place of an entry in a list, and what stands around it. */
interface Place {
  readonly at: number
  readonly value: number
  readonly frame: string
}

/**
 * The places of numbers that count the entries of a list: "1) Mug 2) Vase", "(1) Mug (2) Vase". They go on by one, in the same
 * frame, and an entry stands right behind each. Counts, as in "Mug (1), Vase (2)", stand behind what they count.
 */
export const enumeratorsIn = (scene: Scene, line: Line): ReadonlySet<number> =>
  once(line, 'enumerators', () =>
    isCutOff(scene, line) ? new Set([line.tokens.length - 2]) : placesIn(line),
  )

function placesIn({ tokens, sentence }: Line): ReadonlySet<number> {
  const places = tokens.flatMap((token, at): Place[] => {
    const frame = token.kind === 'number' && Number.isInteger(token.value) ? frameOf(tokens, at) : ''
    return frame && opensEntry(tokens, at) ? [{ at, value: token.value!, frame }] : []
  })
  const out = new Set<number>()
  const known = new Set<string>()
  for (const { at, value, frame } of places) {
    const goesOn = known.has(`${frame} ${value - 1}`)
    const begins = value === 1 && tokens[frame === '()' ? at - 2 : at - 1]?.kind !== 'item'
    // The first may have been taken for the sign of the list itself.
    const isSecond = value === 2 && sentence.kind === 'bullet'
    if (!goesOn && !begins && !isSecond) continue
    out.add(at)
    known.add(`${frame} ${value}`)
  }
  return out.size > 1 || sentence.kind === 'bullet' ? out : new Set()
}

/** "1. Mug 2. Vase 3. Lamp", of which the first entry is read as "Mug 2." and the second as "Vase 3." */
function isCutOff(scene: Scene, line: Line): boolean {
  const { tokens, sentence } = line
  const [next, before] = [scene.lines[line.index + 1], scene.lines[line.index - 1]]
  const number = tokens.at(-1)?.w === '.' ? tokens.at(-2)?.value : undefined
  return (
    number !== undefined &&
    tokens.at(-3)?.kind === 'item' &&
    next?.sentence.line === sentence.line &&
    next.tokens[0]?.kind === 'item' &&
    (number === 2 ? sentence.kind === 'bullet' : before?.tokens.at(-2)?.value === number - 1)
  )
}

/** ")" of "1)", "()" of "(1)", "." of "1."; empty where nothing frames the number. */
function frameOf(tokens: readonly Token[], at: number): string {
  const [before, after] = [tokens[at - 1]?.w ?? '', tokens[at + 1]?.w ?? '']
  if (after === ')') return before === '(' ? '()' : ')'
  return after === '.' ? '.' : ''
}

/** Whether an entry begins behind a framed number. */
function opensEntry(tokens: readonly Token[], at: number): boolean {
  const next = /^(?:the|an?)$/.test(tokens[at + 2]?.w ?? '') ? tokens[at + 3] : tokens[at + 2]
  return next?.kind === 'item'
}
