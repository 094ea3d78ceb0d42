import type { Act } from '#record'
import type { Scene } from '../discourse/scene.ts'

const claims = new Set(['availability', 'price', 'cart_action', 'cart_contents', 'restock', 'unasserted'])

/** Products that the conversation names in a way that can mean no other. */
function certain(scene: Scene): Set<string> {
  const out = new Set<string>()
  for (const line of [...scene.asked, ...scene.lines]) {
    for (const token of line.tokens) {
      if (token.kind !== 'item') continue
      if (token.unit === 'whole' || token.items?.length === 1) out.add(token.items![0]!)
    }
  }
  for (const name of scene.earlierItems) out.add(name)
  return out
}

/** Makes claims unsure whose product is only guessed from part of a name that several products share. */
export function doubt(scene: Scene, acts: readonly Act[]): Act[] {
  const sure = certain(scene)
  const known = [...sure]
  return acts.map((act) => {
    if (act.confidence === 'unsure' || !claims.has(act.act) || !('item' in act) || !act.item) return act
    const { item } = act
    const guessed = scene.catalogSize > 0 && isGuessed(scene, item, sure, known)
    if (!guessed) return act
    return { ...act, confidence: 'unsure', reason: 'the words allow several products' }
  })
}

function isGuessed(scene: Scene, item: string, sure: ReadonlySet<string>, known: readonly string[]): boolean {
  if (sure.has(item) || known.some((name) => item.startsWith(`${name} `))) return false
  return scene.lines
    .concat(scene.asked)
    .some((line) =>
      line.tokens.some(
        (token) =>
          token.kind === 'item' &&
          token.unit === 'part' &&
          (token.items?.length ?? 0) > 1 &&
          !fullFamily(token.w, token.items!) &&
          item.startsWith(token.items![0]!),
      ),
    )
}

/** "Trail Runner" is the name itself although "Trail Runner 2" exists too. */
const fullFamily = (words: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === words) || names.every((name) => name.startsWith(names[0]!))
