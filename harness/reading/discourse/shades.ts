import { changed, type Sentence, type Token } from '../text/token.ts'
import { tie } from './joined.ts'
import { isColor } from './variants.ts'

const nouns =
  /^(?:shades?|colou?rs?|finish|finishes|flavou?rs?|scents?|fragrances?|fabrics?|materials?|variants?|versions?|options?|styles?|designs?|patterns?)$/
const ends = /^(?:–|-|:|\(|·|\||✓|✗)$/
const labels =
  /^(?:stock|availability|status|quantity|qty|price|color|size|delivery|note|left|inventory|units|pieces|shipping|total|storage|capacity|brightness|resolution|zoom|power|id|features|material|weight|dimensions|sku|subtotal)$/

/** The product whose shades a list tells, once a line has announced them: "The Lip Liner comes in five shades:". */
export function shadesAnnounced({ tokens }: Sentence, below: readonly Sentence[]): string | undefined {
  const isName = tokens.length === 1 && tokens[0]!.kind === 'item' && tokens[0]!.items?.length === 1
  if (isName && tokens[0]!.variant === undefined && namesColor(below, 2)) return tokens[0]!.items![0]
  if (tokens.at(-1)?.w !== ':' || below.some(isWay)) return undefined
  if (!tokens.some((_, k) => announces(tokens, k)) && !(tokens.at(-2)?.w === 'in' && namesColor(below)))
    return undefined
  const names = new Set(tokens.flatMap(({ kind, items }) => (kind === 'item' && items ? [items[0]!] : [])))
  return names.size === 1 ? [...names][0] : undefined
}

/** "We have the Cap in: - Navy: 6 - Moss: 1": where one entry is a color that is known, the others are such too, and no shops. */
const namesColor = (below: readonly Sentence[], least = 1): boolean =>
  below.filter(({ kind, tokens }) => kind === 'bullet' && isColor(tokens[0])).length >= least

/** "- Express: Nov 30" among them: the options are ways of delivery. */
const isWay = ({ kind, tokens }: Sentence): boolean =>
  kind === 'bullet' &&
  /^(?:express|overnight|courier|pickup|delivery|shipping|abholung|versand)$/.test(tokens[0]?.w ?? '')

/** "Comes in three colors:" announces a list of them; "you chose the following option:" one, and the list tells what it is like. */
const announces = (tokens: readonly Token[], k: number): boolean =>
  nouns.test(tokens[k]!.w) &&
  (/s(?:h?es)?$/.test(tokens[k]!.w) ||
    !/^(?:the|this|that|a|an|following|chosen|selected|new)$/.test(tokens[k - 1]?.w ?? ''))

/** "- Rosewood – in stock" below such a line: the words before the dash are a variant of the product. */
export function withShade(tokens: Token[], name: string): Token[] {
  const stop = tokens.findIndex(({ w }) => ends.test(w))
  if (stop < 1 || stop > 3) return tokens
  const head = tokens.slice(0, stop)
  // "110 Porcelain", "02 Ivory": a shade with its number.
  const named = head[0]!.kind === 'number' && /^\d{1,3}$/.test(head[0]!.w) ? head.slice(1) : head
  if (!named.length || named.some(({ kind, w }) => kind !== 'word' || labels.test(w))) return tokens
  const variant = head.map(({ w }) => w).join(tie)
  const item = changed(head[0]!, {
    w: variant,
    kind: 'item',
    items: [name],
    unit: 'part',
    variant,
    end: head.at(-1)!.end,
  })
  return [item, ...tokens.slice(stop)]
}
