/** Something that was said, by whom, and at which line of the file it begins, from 1. */
export interface Said {
  readonly speaker: 'shopper' | 'bot'
  readonly text: string
  readonly line: number
}

export type Transcript =
  | { readonly kind: 'transcript'; readonly said: readonly Said[] }
  | { readonly kind: 'problem'; readonly line: number; readonly message: string }

const speakers: Readonly<Record<string, Said['speaker']>> = {
  shopper: 'shopper',
  customer: 'shopper',
  user: 'shopper',
  bot: 'bot',
  chatbot: 'bot',
  assistant: 'bot',
}
const opens = new RegExp(`^\\s*(${Object.keys(speakers).join('|')})\\s*:\\s*(.*)$`, 'i')

/** Reads lines such as `shopper: Hello!` and `bot: Hi!`; a line without a speaker goes on with what was said before. */
export function transcriptOf(text: string): Transcript {
  const said: Said[] = []
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const [, who, words = ''] = opens.exec(whole) ?? []
    const last = said.at(-1)
    if (who) said.push({ speaker: speakers[who.toLowerCase()] ?? 'bot', text: words.trim(), line: index + 1 })
    else if (whole.trim() && last)
      said[said.length - 1] = { ...last, text: `${last.text} ${whole.trim()}`.trim() }
    else if (whole.trim())
      return {
        kind: 'problem',
        line: index + 1,
        message: 'nobody says this; begin the line with "shopper:" or "bot:"',
      }
  }
  if (!said.some(({ speaker, text }) => speaker === 'shopper' && text))
    return {
      kind: 'problem',
      line: 1,
      message: 'the shopper says nothing; a line that begins with "shopper:" is needed',
    }
  return { kind: 'transcript', said: said.filter(({ text }) => text) }
}
