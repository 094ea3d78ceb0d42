import { changed, type Token } from '../text/token.ts'

const units = /^(?:kg|g|ml|l|cl|cm|mm|oz|lb|lbs|inch|inches|gb|tb)$/
const holders =
  /^(?:bag|bags|pack|packs|box|boxes|bottle|bottles|tin|tins|jar|jars|size|version|one|tub|sack)$/

/** "The 12 kg bag of Salmon Kibble": of several products with one name, the one of that measure. */
export function withMeasured(tokens: Token[]): Token[] {
  if (!tokens.some(({ unit, items }) => unit === 'part' && (items?.length ?? 0) > 1)) return tokens
  return tokens.map((token, at) => {
    if (token.unit !== 'part' || token.kind !== 'item' || (token.items?.length ?? 0) < 2) return token
    const found = ofMeasure(tokens, at, token.items!)
    return found.length === 1 ? changed(token, { items: found }) : token
  })
}

/** Those of some names that the measure before "of" allows; it may have been read as a product by itself. */
function ofMeasure(tokens: readonly Token[], at: number, names: readonly string[]): readonly string[] {
  let k = at - 1
  if (/^(?:the|our|your)$/.test(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w !== 'of') return []
  k--
  if (holders.test(tokens[k]?.w ?? '')) k--
  const token = tokens[k]
  if (token?.kind === 'item') return names.filter((name) => token.items?.includes(name))
  if (!units.test(token?.w ?? '') || tokens[k - 1]?.kind !== 'number') return []
  const measure = ` ${tokens[k - 1]!.w} ${token!.w} `
  return names.filter((name) => ` ${name.toLowerCase()} `.includes(measure))
}
