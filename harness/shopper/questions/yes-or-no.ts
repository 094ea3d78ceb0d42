import { wordsFor } from '../goal-words.ts'
import type { Known } from '../known.ts'
import type { Question, Saying } from './question.ts'

const opens =
  /^(?:(?:so|ok|okay|great|thanks|then|and|really|just to (?:be sure|confirm))[,:]? )*(?:shall|should|do|would|may|can I|can we|could I|could we|is|are|did|does|was|want|ready|correct|right|add|put|into|cancel|send|confirm|proceed)\b/i
const closes = /\b(is (that|this|it) (right|correct|ok|okay)|right|correct|yes or no|y\/n|ok|okay)\)? ?\?$/i
const goesAhead =
  /\b(go ahead|proceed|do (that|so|it)|continue|is (that|this|it) (right|correct|ok|okay|the one)|(right|correct|ok|okay) ?\?|confirm|look (that|it) up)/i

/**
 * Yes to what leads to the goal, no to another item, another number, and whatever else is offered. "Anything else?" is for
 * when the goal is met, and no question until then.
 */
export const yesOrNo: Question = {
  asks: ({ sentence }) =>
    /\?\W*$/.test(sentence) &&
    (opens.test(sentence) || closes.test(sentence)) &&
    !/\b(else|more (questions|i can))\b/i.test(sentence),
  answer(known, { sentence }) {
    const other = known.products.find((name) => names(sentence, name) && !isOurs(known, name))
    if (other && !ours(known, sentence)) return no(known)
    const counts = [...sentence.matchAll(/(?<![\d.,€$£#W-])\b(\d{1,4})\b(?![.,]?\d)/g)].map(([, count]) =>
      Number(count),
    )
    const isAdding = known.asks.some((ask) => ask.for === 'deed' && ask.deed === 'add-to-cart')
    const isOwnNumber = (count: number): boolean => isOfName(known, count) || count === known.quantity
    if (isAdding && counts.length && !counts.every(isOwnNumber))
      return { bare: `No, ${known.quantity}`, full: `No, I need ${known.quantity}.` }
    const fits =
      ours(known, sentence) ||
      goesAhead.test(sentence) ||
      wordsFor(known.asks).some((one) => one.test(sentence))
    return fits ? { bare: 'Yes', full: 'Yes, please.' } : { bare: 'No', full: 'No, thank you.' }
  },
}

function names(sentence: string, name: string): boolean {
  return sentence.toLowerCase().includes(name.toLowerCase())
}

/** What is part of the name of what is meant is no other item. */
function isOurs({ item }: Known, name: string): boolean {
  return item !== undefined && names(item.name, name)
}

function ours({ item, order, ticket }: Known, sentence: string): boolean {
  return [item?.name, order, ticket].some((one) => one !== undefined && names(sentence, one))
}

function isOfName({ item }: Known, count: number): boolean {
  return new RegExp(`\\b${count}\\b`).test(item?.name ?? '')
}

function no({ item }: Known): Saying {
  return item
    ? { bare: `No, ${item.name}`, full: `No, I mean the ${item.name}.` }
    : { bare: 'No', full: 'No, thank you.' }
}
