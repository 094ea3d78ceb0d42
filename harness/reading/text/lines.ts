import { sentencesOf } from './sentences.ts'
import { tableSentences } from './table.ts'
import type { Sentence } from './token.ts'
import { tokenize } from './tokenize.ts'
import { isWrapped } from './wrapped.ts'

const bullet = /^\s*[>\s]*(?:[-•·*▪◦‣–+]|\u200b(?=\s)|\(?(?:[0-4]?\d)[.)])\s+/
const heading = /^\s*#{1,6}\s+/
const rule = /^\s*[-=_*\u200b]{3,}\s*$/
/** "✅ Mug": a sign of its own is a bullet. */
const ticked = /^\s*(?:[✅✔✓☑❌✖✗✘❎]\ufe0f?)\s+\S/u

/** A line that an emoji opens; several of them, one below the other, are a list. */
const pictured = /^\s*\p{Extended_Pictographic}\ufe0f?\s+\S/u

/** "Berlin Mitte: 4", "Hamburg: none": a name with hardly more than a number; several of them, one below the other, are a list. */
const counted =
  /^\s*(?!(?:price|status|quantity|qty|stock|availability|total|subtotal|available|in stock|size|colou?r|item|sku|units?|pieces|items)\b)[\p{Lu}][^:|]{1,40}:\s+(?:\d{1,4}(?: (?:left|pcs|units?|pieces|available|in stock|remaining))?|none|sold out|out of stock|in stock|(?:not )?available|unavailable|limited|low(?: stock)?|few left|(?:the )?last one|(?:only|just) \d{1,2}(?: left)?)[.!]?\s*$/iu

const hasLike = (lines: readonly string[], i: number, kind: RegExp): boolean =>
  kind.test(lines[i]!) &&
  [lines[i - 1], lines[i + 1]].some((other) => other !== undefined && kind.test(other))

/** Sentences of plain lines: a line break ends a sentence unless a word stands before it with which none ends, an empty line ends a block. */
export function lineSentences(text: string, offset = 0, firstBlock = 0): Sentence[] {
  const out: Sentence[] = []
  const lines = text.split('\n')
  let at = offset
  let block = firstBlock
  let wasEmpty = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!line.trim() || rule.test(line)) wasEmpty = true
    else {
      if (wasEmpty) block++
      wasEmpty = false
      if (line.includes('|') && /^\s*\|/.test(line)) {
        let end = i
        while (end < lines.length && /^\s*\|/.test(lines[end]!)) end++
        out.push(...tableSentences(lines.slice(i, end), at, block))
        for (; i < end - 1; i++) at += lines[i]!.length + 1
        at += lines[i]!.length + 1
        continue
      }
      const isListed = hasLike(lines, i, pictured) || hasLike(lines, i, counted)
      const number = i
      let whole = line
      while (isWrapped(lines[i]!, lines[i + 1])) whole += `\n${lines[++i]!}`
      out.push(...oneLine(whole, at, block, number, isListed))
      at += whole.length + 1
      continue
    }
    at += line.length + 1
  }
  return out
}

function oneLine(line: string, at: number, block: number, number: number, isListed: boolean): Sentence[] {
  const mark = heading.exec(line) ?? bullet.exec(line)
  const skip = mark ? mark[0].length : 0
  const plain = mark || isListed || ticked.test(line) ? 'bullet' : 'text'
  const kind = heading.test(line) ? 'heading' : plain
  const sentences = sentencesOf(tokenize(line.slice(skip), at + skip), { kind, block, line: number })
  // "It's in stock. Would you like to:": only the last sentence is the heading of what comes.
  const last = sentences.at(-1)
  if (last && /:\s*$/.test(line)) last.kind = 'heading'
  return sentences
}
