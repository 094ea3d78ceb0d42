import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { idKind } from '../ids.ts'

/** The numbers of orders that the shopper gave in one message. */
const ordersAsked = (scene: Scene): readonly string[] =>
  once(scene, 'the orders asked about', () => [
    ...new Set(
      scene.asked.flatMap((line) =>
        line.tokens.flatMap((token, at) =>
          token.kind === 'id' &&
          scene.shopperIds.some((id) => id.toLowerCase() === token.w) &&
          /^(?:order|unknown)$/.test(idKind(scene, line, at))
            ? [token.raw.replace(/^#/, '')]
            : [],
        ),
      ),
    ),
  ])

/**
 * "5571 and 5572?" - "The first has shipped": which of the orders asked about are meant where no number is named; none where the
 * words do not tell which ("Delivered."). Undefined where the shopper asked about one, or about no number.
 */
export function whichAsked(
  scene: Scene,
  line: Line,
  mark: { i: number; j: number },
): readonly string[] | undefined {
  const all = ordersAsked(scene)
  if (all.length < 2) return undefined
  const { tokens, modes } = line
  const end = Math.min(tokens.length - 1, mark.j + behind)
  for (let k = end; k >= 0 && (k > mark.i || modes.clause[k] === modes.clause[mark.i]); k--) {
    if (k > mark.i && modes.clause[k] !== modes.clause[mark.i]) continue
    const { w } = tokens[k]!
    if (w === 'both' && all.length === 2) return all
    if (w === 'all' && /^(?:of|have|are|were|shipped|delivered|\d)$/.test(tokens[k + 1]?.w ?? '')) return all
    const place = places.get(w)
    if (!place || !/^(?:the|your)$/.test(tokens[k - 1]?.w ?? '')) continue
    if (!/^(?:one|order|is|was|has|[,:–])$/.test(tokens[k + 1]?.w ?? '')) continue
    const one = place === 'last' ? all.at(-1) : all[place - 1]
    return one ? [one] : []
  }
  return []
}

/** "I canceled the first one": as far as the words stand behind a verb. */
const behind = 2

const places = new Map<string, number | 'last'>([
  ['first', 1],
  ['former', 1],
  ['second', 2],
  ['third', 3],
  ['latter', 'last'],
  ['last', 'last'],
])
