import type { ActOf } from '#record'
import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { courtesies, holdsOnly } from '../nothing-but.ts'
import { sure } from '../reader.ts'
import { cartWords } from './wishes.ts'

/** "Is there a Vase in my cart?" - "Yes, one.", "how many Vases are in my cart?" - "Two.": the question tells what of. */
export function answeredContents(scene: Scene): ActOf<'cart_contents'>[] {
  const [line] = scene.lines
  const question = scene.asked.at(-1)
  const [item] = scene.shopperItems
  if (!line || !question || !item || scene.shopperItems.length > 1 || scene.asked.length > 1) return []
  if (!hasWord(question, cartWords) || !holdsOnly(question, ofContents)) return []
  if (!scene.lines.every((other) => other === line || holdsOnly(other, courtesies))) return []
  const qty = isPlain(line) ? line.tokens.find(({ kind }) => kind === 'number')?.value : undefined
  const isYes = /^(?:yes|yep|yup|yeah)$/.test(line.tokens[0]?.w ?? '')
  if (!isPlain(line) || (isYes ? hasWord(question, many) || qty === 0 : !qty || !hasWord(question, many)))
    return []
  return [
    {
      act: 'cart_contents',
      item,
      ...(qty === undefined ? {} : { qty }),
      ...sure(scene, line, 0, line.tokens.length),
    },
  ]
}

const many = new Set(['many'])
const ofContents = wordSet(
  'hi hello hey please is are there any a an the do does did i you have got still how many of my our cart basket bag trolley in it one already now currently put',
)

/** A yes, a number, and no word more. */
const isPlain = ({ tokens }: Line): boolean =>
  tokens.every(({ kind, w }) => kind === 'number' || kind === 'punct' || plain.has(w)) &&
  tokens.filter(({ kind }) => kind === 'number').length <= 1
const plain = wordSet(
  'yes yep yup yeah it is are there they you do have got just only still exactly one of them those these in there already',
)
