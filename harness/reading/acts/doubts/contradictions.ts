import { cues, hasWord, type Line } from '../../discourse/scene.ts'
import { type Doubt, near, type Seen } from './ground.ts'

/** In stock and sold out, or two prices, of one product in one sentence. */
export const saidTwice: Doubt = {
  reason: 'the same is said of the product in two ways',
  acts: ['availability', 'price'],
  holds: contradicted,
}

function contradicted({ act, acts, line }: Seen): boolean {
  if (line.sentence.kind === 'bullet' || line.sentence.kind === 'row' || hasWord(line, places)) return false
  if (act.act === 'availability')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'availability' &&
        other.item === act.item &&
        (other.status === 'out_of_stock') !== (act.status === 'out_of_stock'),
    )
  if (act.act === 'price')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'price' &&
        other.item === act.item &&
        other.currency === act.currency &&
        other.amount !== act.amount &&
        !multiple(other.amount, act.amount) &&
        !severalPieces(line),
    )
  return false
}

const places = new Set('branch store shop online warehouse outlet location filiale laden'.split(' '))

/** Twelve and thirty-six: the price of one and of three. */
function multiple(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return Math.min(a, b) > 0 && Math.abs(ratio - Math.round(ratio)) < 0.001
}

const severalPieces = (line: Line): boolean =>
  line.tokens.some((token, at) => token.kind === 'number' && line.tokens[at + 1]?.kind === 'item')

/** A monthly rate, a bundle, an extra. */
export const partOrExtra: Doubt = {
  reason: 'the amount may be the price of a part, a bundle or an extra',
  acts: ['price'],
  holds: ({ line, i }) => cues(line, 'doubt:extra').some((cue) => near(line, cue, i, 8)),
}
