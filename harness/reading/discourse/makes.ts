import { Memo } from '../memo.ts'
import { changed, type Token } from '../text/token.ts'
import { tie } from './joined.ts'
import { bareMakes, makes, plainMakes } from './variant-names.ts'

/** Whether a word tells a make, marked as such: it begins with what ties words. */
export const isMake = (w: string): boolean => w.startsWith(tie)

/**
 * Marks makes, which tell a variant by whom or what it is for, as one word: "the women's version", "the waterproof one",
 * "the men's Parka", "the Pillow (Firm)". `told` holds those that the reply has spoken of.
 */
export function withMakes(given: Token[], told: Set<string>): Token[] {
  if (!given.some(({ w }) => mayBeMake.of(w, isMakeWord))) return given
  const tokens = possessives(given)
  const out: Token[] = []
  for (let k = 0; k < tokens.length; k++) {
    const [token, next] = [tokens[k]!, tokens[k + 1]]
    const isNamed = versions.test(next?.w ?? '')
    const isAlone = next?.kind === 'item' || (tokens[k - 1]?.w === '(' && next?.w === ')')
    if (!isMakeHere(token, isNamed, isAlone, told)) {
      out.push(token)
      continue
    }
    told.add(token.w)
    out.push(changed(token, { w: `${tie}${token.w}`, end: (isNamed ? next! : token).end }))
    if (isNamed) k++
  }
  return out
}

/** Most words are no makes wherever they stand; that is found out of each once. */
const mayBeMake = new Memo<boolean>()
const isMakeWord = (w: string): boolean =>
  makes.has(w) || bareMakes.has(w) || plainMakes.has(w) || people.test(w)

const versions = /^(?:versions?|models?|ones?|editions?|fit|cut|styles?)$/

function isMakeHere(token: Token, isNamed: boolean, isAlone: boolean, told: ReadonlySet<string>): boolean {
  if (token.kind !== 'word') return false
  if (makes.has(token.w)) return isNamed || isAlone || (bareMakes.has(token.w) && told.size > 0)
  return (plainMakes.has(token.w) && isNamed && told.size > 0) || (bareMakes.has(token.w) && isNamed)
}

/** "Men's" is read as "men is" where it is short for that; before goods it is not. */
function possessives(tokens: Token[]): Token[] {
  if (!tokens.some(({ w }) => people.test(w))) return tokens
  return tokens.flatMap((token, k) => {
    const [before, next] = [tokens[k - 1], tokens[k + 1]]
    const isOwn = (one: Token | undefined, ending: Token | undefined) =>
      one !== undefined &&
      people.test(one.w) &&
      /^(?:is|')$/.test(ending?.w ?? '') &&
      ending!.start === one.end
    if (isOwn(token, next))
      return [changed(token, { w: /s$/.test(token.w) ? `${token.w}'` : `${token.w}'s`, end: next!.end })]
    return isOwn(before, token) ? [] : [token]
  })
}
const people = /^(?:men|women|kids|boys|girls|children|ladies)$/
