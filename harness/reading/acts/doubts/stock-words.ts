import { cues, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import { type Doubt, type Seen, wordsAt } from './ground.ts'

/** "Gone" and "left" tell of stock only where a product stands beside them. */
export const weakWords: Doubt = {
  reason: 'the words tell of stock only beside a product',
  acts: ['availability'],
  holds: onlyWeak,
}

function onlyWeak({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity !== undefined || act.basis !== 'stock') return false
  const over = (tag: string) => cues(line, tag).some((cue) => cue.i < j && cue.j > i)
  if (!(over('inWeak') || over('outWeak')) || strongTags.some(over)) return false
  if (line.tokens.slice(Math.max(0, i - 1), j + 1).some((token) => token.kind === 'item')) return false
  const colon = line.tokens[i]!.w === ':' ? i : i - 1
  if (/^[✓✗]$/.test(line.tokens[i]!.w) && isVariant(line.tokens, i - 1)) return false
  if (line.tokens[colon]?.w === ':' && isVariant(line.tokens, colon - 1)) return false
  return !saidOf(line, i) && !onlyProduct(scene, act.item)
}

const strongTags = ['in', 'out', 'low', 'presence', 'notCarried', 'disclaimed', 'ellipsis:is', 'ellipsis:not']

/** Whether the conversation is about one product only, and the shopper asks whether it is there. */
const onlyProduct = (scene: Scene, item: string): boolean =>
  (asksStock(scene) || scene.asked.some((line) => hasWord(line, goneWords))) &&
  once(scene, 'only product', () => {
    const all = new Set(
      [...scene.asked, ...scene.lines].flatMap((line) =>
        line.tokens.flatMap((token) => (token.kind === 'item' ? [token.items![0]!] : [])),
      ),
    )
    return all.size === 1 ? [...all][0] : undefined
  }) === item

const goneWords = new Set(['gone', 'out', 'back', 'there', 'in'])

/** Whether only linking words stand between a product and the words said of it: "the Mug is now gone", "Mug: gone". */
function saidOf(line: Line, i: number): boolean {
  let k = i - 1
  while (k >= 0 && links.has(line.tokens[k]!.w)) k--
  return line.tokens[k]?.kind === 'item'
}

const links = new Set(
  '= is are has have had all both now still just already currently sadly unfortunately also the it they : – , ( ) ✗ ✓ branch store shop'.split(
    ' ',
  ),
)

/** "Yes" where nobody asked for stock. */
export const unaskedYes: Doubt = {
  reason: 'a yes where nobody asked for stock',
  acts: ['availability'],
  holds: ({ scene, acts, act, line, i, j }) =>
    act.act === 'availability' &&
    act.basis === 'stock' &&
    !acts.some((other) => other.act === 'availability' && other.status === 'out_of_stock') &&
    act.quantity === undefined &&
    line.tokens.slice(i, j).some((token) => token.w === 'yes') &&
    line.tokens.slice(i, j).every((token) => token.kind === 'item' || /^(?:yes|also|[:,])$/.test(token.w)) &&
    !asksStock(scene),
}

/** "Not in stock at every store": denied of all, which leaves some. */
export const notEverywhere: Doubt = {
  reason: 'it is denied of all, maybe not of each',
  acts: ['availability'],
  holds: (seen) =>
    seen.act.act === 'availability' &&
    seen.act.status === 'out_of_stock' &&
    wordsAt(seen, seen.i - 3, seen.j).includes('not') &&
    wordsAt(seen, seen.j, seen.j + 4).some((word) => /^(?:every|everywhere|all|each)$/.test(word)),
}
