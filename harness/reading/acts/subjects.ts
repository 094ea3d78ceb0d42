import type { Line } from '../discourse/scene.ts'

/** Words of a clause before a place, with which its subject is told. */
function before(line: Line, i: number): readonly string[] {
  const { tokens, modes } = line
  let from = i
  while (from > 0 && modes.clause[from - 1] === modes.clause[i]) from--
  return tokens.slice(from, i).map(({ w }) => w)
}

const others =
  /^(?:someone|somebody|others?|another|people|customers?|shoppers?|buyers?|friends?|neighbou?rs?|wife|husband|partner|mother|father|mom|dad|sister|brother|colleagues?|roommate|jemand|freund|freundin|kunde|kundin|kollege|kollegin|nachbar|nachbarin|they|he|she|nobody|anybody|anyone)$/
const selves = /^(?:i|we|you|your|my|our|us|me)$/

/** "Someone else added it to this cart", "a friend's order was delivered": what is told is of others. */
export function ofOthers(line: Line, { i }: { readonly i: number }): boolean {
  const words = before(line, i)
  const at = words.findLastIndex((word) => others.test(word.replace(/'s?$/, '')))
  if (at < 0 || words.slice(at + 1).some((word) => selves.test(word))) return false
  const verb = [...words.slice(at + 1), ...line.tokens.slice(i, i + 3).map(({ w }) => w)]
  return !(words[at] === 'they' && verb.some((word) => passive.test(word)))
}
/** "They have already been added": of things. */
const passive = /^(?:been|are|were|be|being)$/

/** "The one you just looked at", "what you have added": what the shopper did. */
export function ofShopper({ tokens }: Line, { i }: { readonly i: number }): boolean {
  const at = ['have', 'had'].includes(tokens[i - 1]?.w ?? '') ? i - 2 : i - 1
  return tokens[i]?.w === 'you' || tokens[at]?.w === 'you'
}

const plurals =
  /^(?:orders|refunds|returns|tickets|cases|complaints|claims|enquiries|inquiries|requests|issues|disputes|parcels|packages|payments|cancellations|exchanges|purchases|shipments|items|products|charges|costs|fees)$/
const owners =
  /^(?:your|the|these|those|both|all|my|our|its|two|three|four|of|his|her|their|following|which|no)$/
const between =
  /^(?:are|were|get|will|be|been|have|usually|generally|normally|typically|always|only|automatically|that|not|never|marked|shown|listed|as)$/

/** "Refunds are issued to the original card", "tickets are closed after 14 days": a rule, and no case. */
export function ofAll({ tokens, modes }: Line, { i }: { readonly i: number }): boolean {
  if (tokens.some(({ kind }, k) => kind === 'id' && (k >= i || modes.clause[k] === modes.clause[i])))
    return false
  let k = plurals.test(tokens[i]?.w ?? '') ? i : i - 1
  while (between.test(tokens[k]?.w ?? '')) k--
  return (
    plurals.test(tokens[k]?.w ?? '') && !tokens.slice(Math.max(0, k - 3), k).some(({ w }) => owners.test(w))
  )
}

const refers = /^(?:i|we|you|it|they|that|which|this|them|yours|tickets?|cases?|complaints?|claims?|and|but)$/

/** "Your account is closed": whether one of some nouns is what a clause is about, with nothing else named or meant before the verb at `i`. */
export function isAbout({ tokens, modes }: Line, i: number, nouns: RegExp): boolean {
  const start = modes.clause.indexOf(modes.clause[i]!)
  for (let k = Math.max(start, i - 8); k < i; k++) {
    const { w, kind } = tokens[k]!
    if (kind === 'id' || kind === 'item' || refers.test(w)) return false
    if (nouns.test(w))
      return !tokens
        .slice(k + 1, i)
        .some((one) => one.kind === 'id' || one.kind === 'item' || refers.test(one.w))
  }
  return false
}
