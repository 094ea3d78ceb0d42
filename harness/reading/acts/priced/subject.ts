import type { Line, Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** What is no product of the catalog and yet has a price: "Gift wrapping is $3.50", "Installation: $40". */
export function subjectOf(scene: Scene, line: Line, from: number, at: number): string | undefined {
  const { tokens, modes } = line
  let start = at
  while (start > from && modes.clause[start - 1] === modes.clause[at]) start--
  if (tokens[start - 1]?.w === ':' && tokens[start - 2]?.kind === 'word') start = Math.max(from, start - 4)
  while (start < at && /^(?:the|a|an|our|,|and|:|·|–|yes|sure|sorry)$/.test(tokens[start]!.w)) start++
  const stop = tokens.findIndex((token, k) => k > start && k < at && predicates.has(token.w))
  const name = stop < 0 ? [] : tokens.slice(start, stop)
  if (
    !name.length ||
    name.length > 4 ||
    name.some((token) => token.kind !== 'word' || noSubject.has(token.w))
  )
    return undefined
  if (!extras.test(name.at(-1)!.w) || tokens.slice(stop, at).some(({ kind }) => kind === 'item'))
    return undefined
  return scene.reply.slice(name[0]!.start, name.at(-1)!.end)
}

const predicates = wordSet('is are costs cost comes runs adds : –')

const noSubject = wordSet(
  'it that this they these those which there price cost total what one ones here all both each everything currently',
)

const extras =
  /^(?:wrap|wrapping|wrap|installation|assembly|engraving|warranty|insurance|setup|membership|subscription|bag|card|box|label|returns?|exchanges?|upgrade|customi[sz]ation|personali[sz]ation|embroidery|protection|pickup|collection)$/
