import { wordsFor } from '../goal-words.ts'
import type { Known } from '../known.ts'
import type { Option } from '../reply.ts'
import type { Question } from './question.ts'

/**
 * Which of what is offered: buttons, a numbered list, "A or B". Who is offered a button presses it; a number is said for a
 * line that has one. What fits best is taken: the number or name of what is meant, its size and color, then what is wanted.
 */
export const whichOfThese: Question = {
  asks: ({ options }) => options.length > 0,
  answer(known, { options }) {
    const scores = options.map((option) => scoreOf(known, option))
    const best = Math.max(...scores)
    const chosen = best >= (options.length > 1 ? 1 : byName) ? options[scores.indexOf(best)] : undefined
    return chosen && { bare: chosen.says, full: chosen.says }
  },
}

/** From this score on what is offered names what is meant: then it is taken even where there is nothing else to take. */
const byName = 90

function scoreOf(known: Known, { label }: Option): number {
  const has = (text: string | undefined): boolean =>
    text !== undefined && text !== '' && isIn(text.toLowerCase(), label.toLowerCase())
  const { item, order, ticket } = known
  if (has(item?.name)) return 100 + (label.length === item?.name.length ? 1 : 0)
  if (has(order) || has(ticket)) return byName
  const traits = Object.values(item?.options ?? {}).filter(has).length
  if (traits > 0) return 20 + traits
  if (isQuantity(known, label)) return 15
  const wanted = wordsFor(known.asks).find((words) => words.test(label))
  if (wanted) return 10
  if (item && /\b(products?|items?|catalog|browse)\b/i.test(label)) return 7
  return isNearName(item?.name, label) ? 5 : 0
}

function isIn(word: string, label: string): boolean {
  const at = label.indexOf(word)
  const isEdge = (character: string | undefined): boolean => !/[a-z0-9]/.test(character ?? ' ')
  return at >= 0 && isEdge(label[at - 1]) && isEdge(label[at + word.length])
}

function isQuantity({ quantity, asks }: Known, label: string): boolean {
  return label.trim() === String(quantity) && asks.some((ask) => ask.for === 'deed')
}

/** "Slim Jeans" for the "Alder Slim Jeans, blue". */
function isNearName(name: string | undefined, label: string): boolean {
  return label.length > 3 && name?.toLowerCase().includes(label.toLowerCase().trim()) === true
}
