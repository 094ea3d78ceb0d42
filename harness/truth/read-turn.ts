import type { Part } from '#journal'
import type { Act, Reading } from '#record'
import { actOfDeclared, isDeclared, mostDeclared } from '../reading/declared.ts'
import { type ReadingContext, read, remarksIn } from '../reading/index.ts'
import { readOnce } from './readings-known.ts'
import { replyText, type Turn } from './turns.ts'

/**
 * Reads a turn's whole reply, with the turns before it. Prose is read for all that it says. The label of a
 * button or a link is what the shopper would say or get by pressing it: it offers a step and asserts nothing.
 */
export function readTurn(
  turn: Turn,
  earlier: readonly Turn[],
  known: Pick<ReadingContext, 'catalog' | 'words'>,
): Reading {
  const context: ReadingContext = {
    shopper: turn.message.text,
    ...known,
    earlier: earlier.map((before) => ({ shopper: before.message.text, reply: replyText(before).text })),
  }
  const parts = turn.pieces.map(({ part }) => part)
  const asked = [context.shopper, context.earlier, known.words, parts, turn.ended?.declared]
  return readOnce(known.catalog, asked, () => readIn(context, turn))
}

function readIn(context: ReadingContext, turn: Turn): Reading {
  const { text, starts } = replyText(turn)
  const offers = turn.pieces.flatMap(({ part }, index) => offersOf(part, starts[index] ?? 0, context))
  const reading = read(proseOf(turn, text, starts), context)
  const declared = (turn.ended?.declared ?? [])
    .slice(0, mostDeclared)
    .filter(isDeclared)
    .map((one) => actOfDeclared(one, text.length))
  return { ...reading, acts: [...reading.acts, ...offers, ...declared] }
}

/** The reply with labels blanked out, so that every span keeps its place. */
function proseOf(turn: Turn, text: string, starts: readonly number[]): string {
  let prose = text
  turn.pieces.forEach(({ part }, index) => {
    if (!('label' in part)) return
    const start = starts[index] ?? 0
    prose = prose.slice(0, start) + ' '.repeat(part.label.length) + prose.slice(start + part.label.length)
  })
  return prose
}

/** The next steps that a button or link offers: those of its label, and the link itself. */
function offersOf(part: Part, start: number, context: ReadingContext): Act[] {
  if (!('label' in part)) return []
  const offers = read(part.label, context).acts.flatMap((act) =>
    act.act === 'next_step'
      ? [{ ...act, span: { ...act.span, start: act.span.start + start, end: act.span.end + start } }]
      : [],
  )
  if (!part.url) return offers
  const span = { start, end: start + part.label.length, text: part.label }
  const isLogin = offers.some((act) => act.step === 'login') || remarksIn(part.label).has('of a log-in')
  return [
    ...offers,
    { act: 'next_step', step: isLogin ? 'login' : 'link', url: part.url, span, confidence: 'sure' },
  ]
}
