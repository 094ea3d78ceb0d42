import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'

/** Words for a cart. */
export const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'warenkorb', 'einkaufswagen'])
/** Words by which a shopper wishes an action. */
export const wishes: Readonly<Record<string, ReadonlySet<string>>> = {
  added: new Set(
    'add put pop throw drop get toss grab take want buy place include chuck pack stick give need slip swap leg lege packe füge nehme nimm möchte rein hinein hinzufügen'.split(
      ' ',
    ),
  ),
  removed: new Set(
    'remove take delete drop empty emptied clear kick swap without lose removed entferne entfernen lösche löschen raus heraus leeren ohne'.split(
      ' ',
    ),
  ),
  updated: new Set(
    'change make update bump set raise increase lower reduce quantity qty instead to more less up another one'.split(
      ' ',
    ),
  ),
}
/** Whether cart talk is likely: the line or the shopper's message names a cart or wishes the action. */
export function likely(scene: Scene, line: Line, action: string): boolean {
  if (hasWord(line, cartWords)) return true
  if (line.tokens.some((token) => token.kind === 'id')) return false
  if (changesOrder(scene) && !scene.asked.some((asked) => hasWord(asked, cartWords))) return false
  const next = scene.lines[line.index + 1]
  if (next && line.tokens.some(({ kind }) => kind === 'item') && hasOwnCart(next)) return true
  return scene.asked.some(
    (asked) =>
      hasWord(asked, wishes[action]!) || hasWord(asked, cartWords) || (action === 'added' && willHave(asked)),
  )
}

/** "I have added a Mug. Your basket now totals £9". */
const hasOwnCart = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      (cartWords.has(w) && /^(?:your|the)$/.test(tokens[k - 1]?.w ?? '')) ||
      (w === 'total' && /^(?:running|new|cart)$/.test(tokens[k - 1]?.w ?? '')),
  )

/** "I'll have two of those", "can I have the soup": a wish, which "do you have" is not. */
const willHave = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === 'have' &&
      /^(?:i will|can i|could i|may i|could we|can we|we will)$/.test(
        `${tokens[k - 2]?.w ?? ''} ${tokens[k - 1]?.w ?? ''}`,
      ),
  )

/** "Could you add it to my order?": what was bought is changed, and no cart. */
export const changesOrder = (scene: Scene): boolean =>
  once(scene, 'changes an order', () =>
    scene.asked
      .concat(scene.lines)
      .some(({ tokens }) =>
        tokens.some(
          ({ w, kind }, at) =>
            (kind === 'id' &&
              /^orders?$/.test(tokens[at - 1]?.w ?? '') &&
              tokens.slice(0, at).some((one) => /^(?:change|update|edit|modify|amend)$/.test(one.w))) ||
            (kind === 'id' &&
              /^(?:to|on|in|into)$/.test(tokens[at - 1]?.w ?? '') &&
              tokens.slice(0, at).some((one) => /^(?:add|put|include|pop|squeeze)$/.test(one.w))) ||
            (/^(?:orders?|exchange)$/.test(w) &&
              /^(?:my|your|pending|current|existing|open|recent|latest|the|this)$/.test(
                tokens[at - 1]?.w ?? '',
              ) &&
              !/^(?:place|complete|finish|confirm|submit|finalize|placing)$/.test(tokens[at - 2]?.w ?? '')),
        ),
      ),
  )

/** "It is in your cart" tells of a deed only where the shopper wished it and it was not there before. */
export function wishedFor(scene: Scene, line: Line, action: string): boolean {
  if (hasWord(line, new Set(['already', 'still', 'only', 'nothing', 'if'])) || hasRemains(line)) return false
  return scene.asked.some(
    (asked) =>
      asked.tokens[asked.tokens.length - 1]?.w !== '?' &&
      (asked.tokens.some(
        (token) =>
          wishes[action]!.has(token.w) &&
          /^(?:add|put|pop|throw|drop|remove|take|delete|kick|lose|removed|did|swap|change|make|update|bump|set|raise|increase|lower|reduce|quantity|empty|clear)$/.test(
            token.w,
          ),
      ) ||
        (action === 'added' && asksPlainly(asked))),
  )
}

/** "Two are left in your cart"; "it has left your cart" is another thing. */
const hasRemains = ({ tokens }: Line): boolean =>
  tokens.some(({ w }, k) => w === 'left' && !/^(?:has|have)$/.test(tokens[k - 1]?.w ?? ''))

/** "The saucepan and the lid, please": no verb is needed. */
const asksPlainly = ({ tokens }: Line): boolean =>
  tokens.some(({ kind }) => kind === 'item') &&
  tokens.some(({ w }) => w === 'please') &&
  !tokens.some(({ w }) => /^(?:stock|price|order|available|delivery|show|tell|how|what|when)$/.test(w))

/** Whether the shopper asks what is in the cart. */
export const asksCart = (scene: Scene): boolean =>
  once(scene, 'asks for the cart', () =>
    scene.asked.some(
      (line) =>
        hasWord(line, cartWords) &&
        !line.tokens.some(
          (token) => wishes.added!.has(token.w) || (wishes.removed!.has(token.w) && token.w !== 'empty'),
        ),
    ),
  )
