import type { ActOf } from '#record'
import { hasWord, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { sure } from '../reader.ts'

/** "When is the Mug back?" - "Next Friday.": the day alone, to who asks for nothing else. */
export function dayAlone(scene: Scene): ActOf<'restock'>[] {
  const line = scene.lines.find(isDayOnly)
  const question = scene.asked.at(-1)
  if (!line || line.index > 1 || !question || !hasWord(question, backWords) || !hasWord(question, whenWords))
    return []
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
const whenWords = wordSet('when wann long soon')
