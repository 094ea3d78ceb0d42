import { cues, hasWord, type Line, type Scene } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'
import { setsOut } from './nothing-but.ts'
import { notGoods } from './order/other-things.ts'
import { type StatusMark, statusMarks } from './statuses.ts'

const openers = wordSet('has have is are was were did ist sind wurde wurden hat')

/**
 * "Has W10423 shipped?" - "Yes, it has.": the question tells what is said. Undefined where more is said of a state, or
 * several states or numbers are asked about.
 */
export function answeredStatus(
  scene: Scene,
  family: 'order' | 'ticket',
): { readonly line: Line; readonly mark: StatusMark } | undefined {
  const line = scene.lines[0]
  const yes = line && (cues(line, 'answer:so')[0] ?? cues(line, 'plain:yes')[0])
  const question = scene.asked.at(-1)
  if (!yes || !question || scene.shopperIds.length > 1) return undefined
  if (scene.lines.some(({ families }) => families.has(family)) || setsOut(scene, line)) return undefined
  const [mark, ...others] = [
    ...statusMarks(question, `${family}:`),
    ...(family === 'order' ? doneMarks(question) : []),
  ]
  if (!mark || others.length > 0 || isDenied(question)) return undefined
  const from = question.modes.at.indexOf('asked')
  if (from < 0 || from > mark.i || !openers.has(question.tokens[from]!.w)) return undefined
  return { line, mark: { status: mark.status, i: yes.i, j: yes.j } }
}

/** "Did W10423 ship?": the verb stands as it is. */
const doneMarks = (question: Line): readonly StatusMark[] =>
  (['shipped', 'delivered', 'cancelled', 'refunded'] as const).flatMap((status) =>
    cues(question, `ask:${status}`).map(({ i, j }) => ({ status, i, j })),
  )

/** "Has W10423 shipped?" - "Not yet.": it is still with the shop; so with a payment that has not come. Undefined where more is said of a state, or several numbers are asked about. */
export function notYetSent(scene: Scene): { readonly line: Line; readonly mark: StatusMark } | undefined {
  const line = scene.lines[0]
  const no = line && cues(line, 'answer:notyet')[0]
  const question = scene.asked.at(-1)
  if (!no || !question || scene.shopperIds.length > 1 || isDenied(question)) return undefined
  if (scene.lines.some(({ families }) => families.has('order'))) return undefined
  if (cues(question, 'ask:paid').length)
    return { line, mark: { status: 'payment_pending', i: no.i, j: no.j } }
  if (!cues(question, 'ask:left').length || hasWord(question, notGoods)) return undefined
  return { line, mark: { status: 'processing', i: no.i, j: no.j } }
}

/** "Has it not shipped yet?": what a yes to that means is not known. */
const isDenied = (question: Line): boolean =>
  cues(question, 'neg').length > 0 || question.tokens.some(({ w }) => w === 'not' || w === 'nicht')
