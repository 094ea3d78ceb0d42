import { german } from './languages/de/index.ts'
import { detect } from './languages/detect.ts'
import { english } from './languages/en/index.ts'
import type { remarks } from './languages/en/remarks.ts'
import type { LanguagePack } from './languages/language.ts'
import { Lexicon } from './patterns/lexicon.ts'
import { documentOf } from './text/document.ts'
import { expand } from './text/expand.ts'

/** What a sentence can be asked for beside its acts; `x:not` takes an `x` back. */
export type Remark = keyof typeof remarks

const packs: readonly LanguagePack[] = [english, german]
const lexicons = new Map<LanguagePack, Lexicon>()

/** Compiled when it is first asked for: most replies are never asked. */
function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack)
  if (known) return known
  const made = new Lexicon(pack.remarks ?? {}, pack.classes, pack.turns)
  lexicons.set(pack, made)
  return made
}

/**
 * The remarks whose phrases stand in a text, in the language that the text shows. It looks for words only: whether they are
 * asserted, and of what, is for who asks. A part of a sentence is read in the language of `whole`. Never throws, whatever the
 * text.
 */
export function remarksIn(text: string, whole = text): ReadonlySet<Remark> {
  if (whole !== text) return remarksOf(text, whole)
  const before = known.get(text)
  if (before) return before
  const found = remarksOf(text)
  if (text.length > longest) return found
  if (known.size >= most) known.clear()
  known.set(text, found)
  return found
}

/** Several oracles ask for the remarks of one sentence: so many are kept, and none of a text that is longer. */
const most = 1000
const longest = 500
const known = new Map<string, ReadonlySet<Remark>>()

function remarksOf(text: string, whole = text): ReadonlySet<Remark> {
  const { pack } = detect(whole, packs)
  const lexicon = lexiconOf(pack)
  const tags = documentOf(text.slice(0, 4000)).sentences.flatMap((sentence) =>
    lexicon.find(expand(sentence.tokens, pack.shortenings)).map(({ tag }) => tag),
  )
  return new Set(tags as Remark[])
}
