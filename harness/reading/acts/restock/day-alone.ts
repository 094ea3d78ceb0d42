import type { ActOf } from '#record'
import { hasWord, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { holdsOnly } from '../nothing-but.ts'
import { sure } from '../reader.ts'

/** "When is the Mug back?" - "Next Friday.": the day alone, to who asks for nothing else. */
export function dayAlone(scene: Scene): ActOf<'restock'>[] {
  const line = scene.lines.find(isDayOnly)
  const question = scene.asked.at(-1)
  if (!line || line.index > 1 || !question || !hasWord(question, backWords) || !hasWord(question, whenWords))
    return []
  if (!holdsOnly(question, asksBack) || scene.asked.length > 1) return []
  const named = question.tokens.flatMap((token) => (token.kind === 'item' ? [itemName(token)] : []))
  const item = named[0] ?? scene.shopperItems[0] ?? scene.earlierItems[0]
  if (!item || named.length > 1) return []
  const from = line.tokens.findIndex(({ kind }) => kind === 'date' || kind === 'duration')
  const grounds = sure(scene, line, from, from + 1)
  return [{ act: 'restock', item, text: grounds.span.text, ...grounds }]
}

const isDayOnly = ({ tokens }: Line): boolean =>
  tokens.filter(({ kind }) => kind === 'date' || kind === 'duration').length === 1 &&
  tokens.every(({ kind, w }) => kind === 'date' || kind === 'duration' || kind === 'punct' || beside.has(w))

const beside = wordSet(
  'in on by around about probably hopefully likely expected next early late mid am ab voraussichtlich',
)
const backWords = wordSet('back restock restocked again restocking wieder')
const asksBack = wordSet(
  'what about when will is are do does it they the that this be come comes coming back in stock again restocked restocking available how soon long until till please ok and so expected wann wird ist es sie die der das wieder da auf lager verfügbar',
)
const whenWords = wordSet('when wann long soon')
