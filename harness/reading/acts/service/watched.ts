import { itemName, type Line, type Scene } from '../../discourse/scene.ts'

const triggers = new Set(['when', 'whenever', 'if', 'once', 'as'])

const turnsUp = new Set(
  'shows turns pops comes appears is are gets arrives drops lands matches becomes goes falls'.split(' '),
)

/** What is watched, where the next words tell: "Saved! I'll mail you when a tent under $300 shows up." */
export function watched(scene: Scene, line: Line): string[] {
  for (const { tokens } of scene.lines.slice(line.index, line.index + 2)) {
    const named = tokens.find(
      (token, at) => token.kind === 'item' && !(token.unit === 'part' && tokens[at - 1]?.w === 'new'),
    )
    if (named) return [itemName(named)]
    let from = tokens.findIndex((token) => triggers.has(token.w)) + 1
    if (!from) continue
    while (/^(?:a|an|the|any|new|soon|as)$/.test(tokens[from]?.w ?? '')) from++
    const to = tokens.findIndex((token, k) => k > from && turnsUp.has(token.w))
    const words = to > from + 1 ? tokens.slice(from, to) : []
    if (words.length >= 2 && !words.some((token) => /^(?:it|they|one|something|that)$/.test(token.w)))
      return [scene.reply.slice(words[0]!.start, words.at(-1)!.end)]
  }
  return []
}
