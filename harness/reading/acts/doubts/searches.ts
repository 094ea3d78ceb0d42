import type { Doubt, Seen } from './ground.ts'

/** "Nothing under 40": what was searched for is not said. */
export const searchUnnamed: Doubt = {
  reason: 'what was searched for is not named',
  acts: ['availability'],
  holds: ({ act }) =>
    act.act === 'availability' &&
    act.basis === 'no_match' &&
    /^(?:under|below|over|above|in|with|for|from)\b/i.test(act.item),
}

/** "We do not sell that": the name stands only in the shopper's words. */
export const notSoldUnnamed: Doubt = {
  reason: 'what is not sold is not named in the sentence',
  acts: ['availability'],
  holds: ({ act, line, scene }) =>
    act.act === 'availability' &&
    act.basis === 'not_carried' &&
    scene.shopperItems.includes(act.item) &&
    !line.tokens.some((token) =>
      token.items?.some((name) => act.item === name || act.item.startsWith(`${name} `)),
    ),
}

/** A search that the shopper words in one way and the reply in another. */
export const wordedDifferently: Doubt = {
  reason: 'the name is free text that the reply and the shopper word differently',
  acts: ['availability'],
  holds: differentWords,
}

function differentWords({ scene, act, line }: Seen): boolean {
  if (act.act !== 'availability' || (act.basis !== 'no_match' && act.basis !== 'not_carried')) return false
  if (
    line.tokens.some((token) =>
      token.items?.some((name) => act.item === name || act.item.startsWith(`${name} `)),
    )
  )
    return false
  const named = contentWords(act.item)
  const said = line.tokens.flatMap((token) => contentWords(`${token.w} ${token.raw}`))
  const head = contentWords(
    act.item.split(/,| (?:for|in|on|about|under|below|with|from|of|over|size|that)\b/)[0]!,
  ).at(-1)
  const onlyAsked = said.every((word) => named.includes(word) || searchTalk.has(word))
  if (
    act.basis === 'no_match' &&
    scene.shopper.includes(act.item) &&
    head &&
    !said.includes(head) &&
    onlyAsked
  )
    return false
  const differs = (words: readonly string[]) => {
    const said = new Set(words)
    const shared = named.filter((word) => said.has(word)).length
    return shared > 0 && shared < named.length
  }
  if (differs(line.tokens.flatMap((token) => contentWords(`${token.w} ${token.raw}`)))) return true
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = plain(scene.shopper)
  return (
    !asked.includes(plain(act.item)) &&
    named.length > 1 &&
    contentWords(asked).some((word) => named.includes(word))
  )
}

const contentWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        (word.length > 2 || /\d/.test(word)) &&
        !/^(?:the|and|for|with|from|under|over|any|some|that)$/.test(word),
    )
    .map((word) => word.replace(/s$/, ''))

/** Words about searching rather than of what is searched. */
const searchTalk = new Set(
  'result search find found match matching filter one one anything something nothing come couldn could not there these those fit product item article thing catalog catalogue range shop sorry ahh hmm oops turn turned hit listing saved saving what you all size available moment here our have get did were been list'.split(
    ' ',
  ),
)
