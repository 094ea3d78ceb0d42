import type { Line } from '../../discourse/scene.ts'
import { isNotSo } from '../not-so.ts'
import { isHouseNumber } from './street.ts'

interface Mark {
  readonly i: number
  readonly j: number
}

/** "Items added to your cart are not reserved": of whatever is added. */
const isOfAny = ({ tokens }: Line, { i, j }: Mark): boolean =>
  /^(?:items?|products?|goods|articles|things|anything|everything|what|pieces)$/.test(
    tokens[i - 1]?.w ?? '',
  ) &&
  tokens.slice(j, j + 4).some(({ w }) => /^(?:are|is|may|might|will|do|does|can|cannot|stay|remain)$/.test(w))

/** "I'd recommend adding the Vase soon", "before adding it": a deed that is spoken of, and not done. */
const isSpokenOf = ({ tokens }: Line, { i }: Mark): boolean =>
  tokens[i]!.w.endsWith('ing') &&
  /^(?:recommend|suggest|consider|advise|worth|try|before|without|after|when|avoid|means?|by|while)$/.test(
    tokens[i - 1]?.w ?? '',
  )

/** "Adding the Mug to your cart requires a login", "and adding one does not hold it": what is told of the deed. */
function isSubject({ tokens }: Line, { i, j }: Mark): boolean {
  if (!tokens[i]!.w.endsWith('ing') || !/^(?:|,|;|–|and|but|as|that|since|so)$/.test(tokens[i - 1]?.w ?? ''))
    return false
  const rest = tokens.slice(j, j + 8)
  const at = rest.findIndex(({ w }) => ofDeeds.test(w))
  return at >= 0 && !rest.slice(0, at).some(({ w }) => /^(?:[,;.:–]|i|we|it|you|they|and)$/.test(w))
}
const ofDeeds =
  /^(?:requires?|needs?|takes|costs|counts|works|happens|helps|lets|does|is|reserves|holds|guarantees|secures|means|will|would|may|might|can|never)$/

/** "I'm putting you through": the shopper is put, and no product. */
const isOfYou = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens
    .slice(i, j)
    .some(
      ({ w }, k) => /^(?:put|putting|pop|add|adding|drop|take)$/.test(w) && tokens[i + k + 1]?.w === 'you',
    )

/** "It looks like your cart has been emptied": what is seen, by whomever it was done. */
const isSeen = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'been') &&
  tokens.some(
    ({ w }, k) =>
      k < i &&
      /^(?:looks?|seems?|appears?)$/.test(w) &&
      /^(?:like|as|that|to|your|the)$/.test(tokens[k + 1]?.w ?? ''),
  )

/** "The Vase is added to every cart as a gift": of all shoppers. */
const isOfEvery = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens
    .slice(i, j + 4)
    .some(
      ({ w }, k, all) =>
        /^(?:every|each|any|all)$/.test(w) && /^(?:carts?|baskets?|orders?)$/.test(all[k + 1]?.w ?? ''),
    )

/** "Tee, White, M – Qty 2 – $36.00": how many there are, in a line with a price. */
const isEntry = ({ tokens }: Line, { i }: Mark): boolean =>
  /^(?:qty|quantity)$/.test(tokens[i]!.w) &&
  /^[–,·(|]$/.test(tokens[i - 1]?.w ?? '') &&
  tokens.slice(0, i).some(({ kind }) => kind === 'item') &&
  tokens.slice(i).some(({ kind }) => kind === 'money')

/** "Changed it to 14 Mill Lane": where it goes, and not how many. */
const isToHouse = (line: Line, { i, j }: Mark): boolean =>
  line.tokens.slice(i, j + 1).some((_, k) => isHouseNumber(line, i + k))

/** "Somebody took the last one, nothing has gone into your cart": that nothing was done. */
const isOfNothing = ({ tokens }: Line, { i, j }: Mark): boolean =>
  tokens.slice(i, j).some(({ w }) => /^(?:nothing|none|no)$/.test(w))

/** "Last updated a minute ago": when something was looked at. */
const isReadThen = ({ tokens }: Line, { i }: Mark): boolean =>
  tokens[i]!.w === 'updated' && /^(?:last|recently|newly|stock)$/.test(tokens[i - 1]?.w ?? '')

/** Whether words of a cart action tell of a deed in general, or of one that is only spoken of. */
export const isNotMeant = (line: Line, mark: Mark): boolean =>
  isNotSo(line, mark) ||
  isOfAny(line, mark) ||
  isSpokenOf(line, mark) ||
  isSubject(line, mark) ||
  isOfEvery(line, mark) ||
  isToHouse(line, mark) ||
  isEntry(line, mark) ||
  isOfNothing(line, mark) ||
  isReadThen(line, mark) ||
  isOfYou(line, mark) ||
  isSeen(line, mark)
