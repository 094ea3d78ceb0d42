import { cues, hasWord, type Line, modeOf } from '../discourse/scene.ts'
import type { Cue } from '../patterns/lexicon.ts'

/** A status word found in a line. */
export interface StatusMark {
  status: string
  i: number
  j: number
}

/** All cues of the tables whose tag begins with `prefix`, a cue inside a longer one left out, the asserted ones only. */
export function statusMarks(line: Line, prefix: string): StatusMark[] {
  const all: StatusMark[] = []
  for (const tag of line.byTag.keys()) {
    if (!tag.startsWith(prefix)) continue
    for (const cue of cues(line, tag))
      if (!takenUp(line, cue) && !wants(line, cue))
        all.push({ status: tag.slice(prefix.length), i: cue.i, j: cue.j })
  }
  return all.filter((mark) => !all.some((other) => other !== mark && covers(other, mark)))
}

/** "I have opened an investigation with the carrier": not where the goods or the case are. */
const takenUp = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'with' &&
  (isTakenUpWith(line, cue.i) ||
    /^(?:investigation|claim|trace|search|enquiry|inquiry|complaint|contact|touch|spoken|spoke|speak|check|checked|checking|confirm|verify|liaise|follow|up|talk|talking|speaking)$/.test(
      line.tokens[cue.i - 1]?.w ?? '',
    ))

/** "I have verified the delivery with the courier": asked there, and not where the goods are. */
const isTakenUpWith = ({ tokens }: Line, i: number): boolean => {
  const from = Math.max(0, i - 5)
  const verb = tokens
    .slice(from, i)
    .findLastIndex(({ w }) =>
      /^(?:investigate|investigated|investigating|chase|chased|chasing|verified|verify|verifying|checked|check|checking|confirmed|confirm|confirming|discussing|discussed|discuss|raised|raise|arranged|arrange|flagged|coordinate|coordinating|clarify)$/.test(
        w,
      ),
    )
  return (
    verb >= 0 &&
    !tokens
      .slice(from + verb + (/^(?:it|them|this|that)$/.test(tokens[from + verb + 1]!.w) ? 2 : 1), i)
      .some(({ w }) => /^(?:is|are|was|be|now|it|them|[,;])$/.test(w)) &&
    tokens
      .slice(Math.max(0, from + verb - 3), from + verb)
      .some(({ w }) => /^(?:i|we|have|am|are|will)$/.test(w))
  )
}

/** "I'll need your e-mail": the bot wants something; no ticket waits for it. */
const wants = (line: Line, cue: { i: number; j: number }): boolean =>
  /^(?:need|require)$/.test(line.tokens[cue.i]!.w) &&
  !(line.tokens[cue.j - 1]!.w === 'you' && hasWord(line, answers, cue.i, cue.j)) &&
  line.tokens.slice(Math.max(0, cue.i - 3), cue.i).some(({ w }) => w === 'i' || w === 'we')

/** "We need an answer from you": that is what a ticket waits for. */
const answers = new Set('answer reply response word decision confirmation feedback input'.split(' '))

const covers = (a: StatusMark, b: StatusMark) => a.i <= b.i && a.j >= b.j && a.j - a.i > b.j - b.i

/** Whether the words just before a mark deny it. */
export function negated(line: Line, mark: { i: number; j: number }, reach = 3): boolean {
  if (
    reach === 3 &&
    line.tokens.slice(mark.i + 2, mark.j).some((token) => token.w === 'not' || token.w === 'never')
  )
    return true
  if (openBox(line.tokens, mark.i - 1)) return true
  const negs = cues(line, 'neg')
  return negs.some(
    (cue: Cue) =>
      cue.j <= mark.i &&
      mark.i - cue.j <= reach &&
      line.tokens[cue.j]?.w !== 'doubt' &&
      !isPlainNo(line, cue) &&
      line.modes.clause[cue.i] === line.modes.clause[mark.i],
  )
}

/** A box that is not ticked, "☐" or "[ ]": a stage that is not reached. */
export const openBox = (tokens: Line['tokens'], k: number): boolean =>
  boxes.test(tokens[k]?.raw ?? '') || (tokens[k]?.w === ']' && tokens[k - 1]?.w === '[')

const boxes = /^[☐○◯⚪⬜▢◻◽▫□🔲🔳🔜]/u

/** "No not sent yet", "nope it shipped": an answer, and no denial of what follows. */
const isPlainNo = ({ tokens }: Line, cue: Cue): boolean =>
  tokens[cue.i]!.w === 'no' && /^(?:not|it|they|we|i)$/.test(tokens[cue.i + 1]?.w ?? '')

/** "W1 has not been canceled, refunded or returned": one "not" for a whole list. */
export function inDeniedList(line: Line, mark: { i: number }): boolean {
  return cues(line, 'neg').some((cue) => {
    const between = line.tokens.slice(cue.j, mark.i).map(({ w }) => w)
    return (
      cue.j <= mark.i &&
      between.some((word) => /^(?:or|nor|,)$/.test(word)) &&
      between.every((word) => /^(?:been|be|yet|,|or|nor|sent|lost|paid|\w+ed|\w+en)$/.test(word))
    )
  })
}

/** Whether a mark stands asserted; for claims in the past tense that are still true, `past` is no mode here. */
export const isAsserted = (line: Line, mark: { i: number; j: number }): boolean =>
  modeOf(line, mark) === 'asserted'
