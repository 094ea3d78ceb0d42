import { Memo } from '../memo.ts'
import { wordSet } from '../patterns/words.ts'
import type { LanguagePack } from './language.ts'

/** Frequent words of languages that have no pack; they are needed only to see that a reply is in one of them. */
const elsewhere = wordSet(`
el los las una unos para por con está están pero como más muy sí usted su sus del al que se lo hay pedido gracias disponible envío agotado
le les des du une est sont pas avec pour dans sur votre vous nous mais très plus commande merci disponible livraison rupture
il lo gli della di che è sono non con per nel suo ordine grazie disponibile spedizione esaurito
het een van niet met voor op zijn uw wij maar zeer bestelling bedankt beschikbaar verzonden uitverkocht
o os as um uma não com para seu sua pedido obrigado disponível envio esgotado
och att det är inte med för på din vi men mycket beställning tack tillgänglig slut
nie jest są dla na się zamówienie dziękuję dostępny wysłane
`)
const memos = new WeakMap<readonly LanguagePack[], (word: string) => number>()

/** Which languages a word is frequent in, a bit each: 1 for those without a pack, then one for each pack. */
function languagesOf(packs: readonly LanguagePack[]): (word: string) => number {
  const known = memos.get(packs)
  if (known) return known
  const memo = new Memo<number>()
  const find = (word: string) =>
    packs.reduce((bits, { common }, n) => bits | (common.has(word) ? 2 << n : 0), elsewhere.has(word) ? 1 : 0)
  const made = (word: string) => memo.of(word, find)
  memos.set(packs, made)
  return made
}

const latin = /\p{Script=Latin}/u
const letter = /\p{L}/u
const beyondAscii = /[^\0-\x7f]/

/**
 * The pack a reply is read with, and the language it is found to be in: a pack's tag, or `und`.
 *
 * Short replies hold few telling words: without any, the pack of what the shopper wrote is taken, and without signs of
 * another language there the first one.
 */
export function detect(
  text: string,
  packs: readonly LanguagePack[],
  shopper = '',
): { pack: LanguagePack; tag: string } {
  const sample = text.slice(0, 4000)
  const first = packs[0]!
  let latinLetters = 0
  let otherLetters = 0
  let isAscii = !beyondAscii.test(sample)
  if (!isAscii) {
    latinLetters = sample.match(/[a-z]/gi)?.length ?? 0
    const strange = (sample.match(/[^\0-\x7f]+/g) ?? []).join(' ')
    for (const char of strange) if (letter.test(char)) latin.test(char) ? latinLetters++ : otherLetters++
    // Only signs are beyond: euros, dashes, emoji.
    isAscii = !letter.test(strange)
  }
  if (otherLetters > latinLetters && otherLetters > 3) return { pack: first, tag: 'und' }
  const words = sample.toLowerCase().match(isAscii ? /[a-z]+/g : /\p{L}+/gu) ?? []
  const counts = packs.map(() => 0)
  let foreign = 0
  const languages = languagesOf(packs)
  for (const word of words) {
    const bits = languages(word)
    if (bits === 0) continue
    if (bits & 1) foreign++
    for (let n = 0; n < packs.length; n++) if (bits & (2 << n)) counts[n]!++
  }
  const most = Math.max(...counts)
  if (most + foreign === 0 && shopper) {
    const { pack, tag } = detect(shopper, packs)
    return tag === 'und' ? { pack: first, tag: first.tag } : { pack, tag }
  }
  const best = counts.indexOf(most)
  if (foreign >= 2 && foreign > counts[best]!) return { pack: first, tag: 'und' }
  const pack = counts[best]! > counts[0]! ? packs[best]! : first
  return { pack, tag: pack.tag }
}
