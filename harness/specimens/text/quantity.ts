const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  couple: 2,
  dozen: 12,
  both: 2,
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
}

/** Words after which "one" points at something and counts nothing. */
const pointers = new Set([
  ...Object.keys(ordinals),
  'the',
  'that',
  'this',
  'which',
  'last',
  'other',
  'what',
  'latter',
])

/** How many the shopper wants, or undefined where the words don't say. */
export function quantityIn(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    const [, digits] = /^(\d{1,3})x?$/.exec(word) ?? []
    if (digits) return Number(digits)
    if (word === 'one' && pointers.has(words[at - 1] ?? '')) continue
    if (Object.hasOwn(numberWords, word)) return numberWords[word]
  }
  return undefined
}

/** The place in a list that the words point at ("the second one", "the last one"), from 1; -1 is the last. */
export function ordinalIn(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    if (Object.hasOwn(ordinals, word) && words[at + 1] !== 'time') return ordinals[word]
    if (word === 'last' && words[at - 1] === 'the' && words[at + 1] === 'one') return -1
    const option = word === 'number' || word === 'option' ? words[at + 1] : undefined
    if (option && /^[1-9]$/.test(option)) return Number(option)
  }
  return undefined
}
