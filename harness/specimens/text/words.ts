const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(what|where|how|who|that|it|there|here|let|when)'?s\b/g, '$1 is'],
  [/'(m)\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\bdont\b/g, 'do not'],
  [/\b(does|did|is|are|was)nt\b/g, '$1 not'],
  [/\b(i)ve\b/g, '$1 have'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgimme\b/g, 'give me'],
  [/'s\b/g, ''],
]

/** The words of a text: lower case, contractions written out, punctuation gone; hyphens inside words stay. */
export function wordsOf(text: string): readonly string[] {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .slice(0, 2000)
  for (const [pattern, full] of contractions) plain = plain.replace(pattern, full)
  return plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
}

/** A word without its plural ending: `boots` and `boot`, `dresses` and `dress` are one. */
export function stem(word: string): string {
  if (word === 'news') return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith('ves')) return `${word.slice(0, -3)}f`
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
