import { cues, type Line, type Scene } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'

/** "Jasmine Pearls? Got them! Green Tea? Nope.": a product that the bot asks for itself, and its own answer. */
export function ownAnswers(scene: Scene, line: Line): StockMark[] {
  const question = scene.lines[line.index - 1]
  if (!question || !isBareQuestion(question) || line.tokens.length > 6) return []
  return [
    ...cues(line, 'answer:yes').map(({ i, j }) => ({ i, j, ...held })),
    ...cues(line, 'answer:no').map(({ i, j }) => ({ i, j, ...gone })),
  ]
}

const held = { status: 'in_stock', basis: 'presence' } as const
const gone = { status: 'out_of_stock', basis: 'stock' } as const

/** A product's name with a question mark and hardly a word more. */
const isBareQuestion = ({ tokens }: Line): boolean => {
  const mark = tokens.findLastIndex(({ w }) => w === '?')
  const at = tokens.findLastIndex(({ kind }) => kind === 'item')
  return (
    at >= 0 &&
    mark > at &&
    tokens.slice(at + 1, mark).every(({ kind }) => kind !== 'word') &&
    tokens
      .slice(0, at)
      .every(
        ({ w }, k, all) =>
          /^(?:the|a|and|any|our|:|,)$/.test(w) ||
          all[k + 1]?.w === ':' ||
          all.slice(k).some((one) => one.w === ':'),
      )
  )
}
